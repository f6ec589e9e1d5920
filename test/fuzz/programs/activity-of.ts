/** A generated program: what stands at the top level, and the statements of its function. */
export interface GeneratedProgram {
  top: string;
  body: readonly string[];
}

/** The names that statements and expressions know. */
const NAMES = `let n: any = 3, s: any = "ab", a: any = [3, 1, 2], o: any = { a: 1, b: 2 }, u: any;
const m: any = 2, t: any = "b c", c: any = [4, 5], p: any = { c: { d: 6 } }, k: any = new Map([["a", 1]]), f: any = (given: any) => given;
const r: any = x("e", { id: 7 }, x("i", null, "one"), x("i", null, "two"));`;

const SHARED = `import { exists, setAttribute, text, x } from "xtkit/xml";
let steps = 0;
function step(): boolean {
  if (++steps > 300) throw new RangeError("too many steps");
  return true;
}
function any(given: any): any {
  return given;
}
/** Marks an error of the program's own: how those of engines are worded differs. */
function own(error: any): any {
  error.own = true;
  return error;
}
function messageOf(error: any): string {
  return (error.constructor === TypeError || error.constructor === ReferenceError) && !error.own ? "…" : error.message;
}
function show(value: any, depth = 3): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "xml") return "xml " + value.toXMLString();
  if (typeof value === "function") return "function";
  if (typeof value === "string") return '"' + value + '"';
  if (typeof value !== "object") return String(value);
  if (depth === 0) return "deep";
  if (value instanceof Error) return "error " + value.name + ": " + messageOf(value);
  if (value instanceof Map) return "map " + show(Array.from(value.entries()), depth);
  const parts: string[] = [];
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) parts.push(index in value ? show(value[index], depth - 1) : "hole");
    return "[" + parts.join("; ") + "]";
  }
  for (const key of Object.keys(value)) parts.push(key + " = " + show(value[key], depth - 1));
  return "{" + parts.sort().join("; ") + "}";
}
function log(value: any): void {
  step();
  logInfo(show(value));
}
function note(value: any): any {
  step();
  logInfo("note " + show(value));
  return value;
}
function thrown(make: () => any): any {
  step();
  try {
    return make();
  } catch (error) {
    return "threw " + show(error);
  }
}
function sum(...numbers: any[]): any {
  return numbers.reduce((total, each) => total + each, 0);
}
function tag(parts: any, ...given: any[]): string {
  return "<" + parts.join("|") + "><" + parts.raw.join("|") + "><" + given.map((each) => show(each)).join("|") + ">";
}
`;

/** The text of an activity that runs programs one after the other, each named in the journal. */
export function activityOf(programs: readonly GeneratedProgram[]): string {
  const functions = programs.map(({ top, body }, index) => {
    const named = (text: string): string => text.replace(/\bSpace\b/g, `Space${index}`);
    return `${named(top)}\nfunction program${index}(): any {\n${NAMES}\n${named(body.join("\n"))}\nlog([n, s, a, o, u]);\n}\n`;
  });
  const calls = programs.map((_, index) => `  run(${index}, program${index});`);
  return `${SHARED}function run(index: number, program: () => any): void {
  steps = 0;
  logInfo("program " + index);
  try {
    program();
  } catch (error) {
    logInfo("threw " + show(error));
  }
}
${functions.join("")}export default function () {
${calls.join("\n")}
}
`;
}
