import { runScript } from "../../../runtime/run/run-script.ts";
import { runRhino } from "../../support/rhino.ts";

/** What a program showed: a line per `see(v)`, at last what it threw. */
export type Seen = readonly string[];

/** The program as a function that gives what it showed. */
function whole(program: string): string {
  return `function () {
var seen = [];
function see(value) { seen.push(typeof value == "xml" ? value.toXMLString() : String(value)); }
XML.setSettings();
try { (function () {
${program}
})(); } catch (error) { seen.push("throws " + (error && error.name)); }
XML.setSettings();
return seen;
}`;
}

/** Markup with its attributes by name, as Rhino gives them whatever the order they were written in. */
export function attributesByName(markup: string): string {
  return markup.replace(
    /<([^\s<>/!?]+)((?: [^\s=<>]+="[^"]*")+)(\/?>)/g,
    (_, tag: string, attributes: string, end: string) =>
      `<${tag}${[...attributes.matchAll(/ [^\s=<>]+="[^"]*"/g)]
        .map(([text]) => text)
        .sort()
        .join("")}${end}`,
  );
}

/** Runs a program on the mock's engine. */
export async function runOnMock(program: string): Promise<Seen> {
  const { value } = await runScript(`(${whole(program)})()`, { filename: "generated.js" });
  return value as string[];
}

/** Runs programs on Rhino, all in one process. */
export function runProgramsOnRhino(programs: readonly string[]): Seen[] {
  const lines =
    runRhino(`var programs = ${JSON.stringify(programs.map(whole)).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)};
programs.forEach(function (text) {
  var seen;
  try { seen = new Function("return (" + text + ")()")(); } catch (error) { seen = ["does not compile: " + error]; }
  print(JSON.stringify(seen).replace(/[\\u007f-\\uffff]/g, function (character) { return "\\\\u" + ("000" + character.charCodeAt(0).toString(16)).slice(-4); }));
});`);
  return lines.map((line) => JSON.parse(line) as string[]);
}
