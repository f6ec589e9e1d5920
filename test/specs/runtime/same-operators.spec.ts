import { describe, expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { evaluateBundled } from "../../runtime/run/run-activity.ts";
import { temporaryProject } from "../support/project.ts";

/** What an operator may meet: names are those of the log, expressions give a fresh value each time. */
const subjects: readonly (readonly [name: string, expression: string])[] = [
  ["an element", 'x("r", { k: "1" }, x("i", { n: 1 }, "a"), x("i", { n: 2 }, "b"))'],
  ["an element with text", 'x("r", null, "text")'],
  ["an element with a number", 'x("r", null, 5)'],
  ["an empty element", 'x("r", null)'],
  ["a list of two", "source().i"],
  ["a list of one", "source().one"],
  ["a list of simple content", "source().one.v"],
  ["an empty list: a missing child", "source().none"],
  ["an empty list: inside a missing child", "source().none.of"],
  ["an attribute", 'source()["@k"]'],
  ["an empty attribute", 'source()["@e"]'],
  ["a missing attribute", 'source()["@none"]'],
  ["an item", "source().i[0]"],
  ["a missing item", "source().i[9]"],
  ["nothing: undefined", "void 0"],
  ["nothing: null", "null"],
  ["a number", "5"],
  ["a text", '"text"'],
  ["an array", '[1, "two"]'],
];

/** One expression or block for each way to use a value `v`. */
const uses: readonly (readonly [name: string, code: string])[] = [
  ["== undefined", "see(v == undefined)"],
  ["!= undefined", "see(v != undefined)"],
  ["undefined ==", "see(undefined == v)"],
  ["== null", "see(v == null)"],
  ["!= null", "see(v != null)"],
  ['== ""', 'see(v == "")'],
  ["== 5", "see(v == 5)"],
  ['== "text"', 'see(v == "text")'],
  ["== itself", "see(v == v)"],
  ["== an element", 'see(v == x("r", null, "text"))'],
  ["== a list", "see(v == source().i)"],
  ["!", "see(!v)"],
  ["&&, ||", 'see((v || "other") === v); see((v && "then") === "then")'],
  ["? :", 'see(v ? "yes" : "no")'],
  ["if", 'if (v) see("yes"); else see("no")'],
  ["while", "let turns = 0; while (v && turns < 2) turns++; see(turns)"],
  ["typeof", "see(typeof v)"],
  ["typeof ==", 'see(typeof v == "xml"); see(typeof v === "object")'],
  ["typeof of a member", "see(typeof v.i)"],
  ["delete of a child", "see(delete v.i); show(v)"],
  ["delete of an attribute", 'see(delete v["@k"]); show(v)'],
  ["delete of an item", "const list = v.i; see(delete list[0]); show(list); show(v)"],
  ["+ text", 'see(v + "!"); see("!" + v)'],
  ["+ a number", "show(v + 1); show(1 + v)"],
  ["+ XML", 'show(v + x("more")); show(x("more") + v)'],
  ["+ itself", "show(v + v)"],
  ["+= text", 'let sum = v; sum += "!"; see(sum)'],
  ["text +=", 'let sum = "!"; sum += v; see(sum)'],
  ["+= XML", 'let sum = v; sum += x("more"); show(sum); show(v)'],
  ["empty list +=", "let sum = source().none; sum += v; show(sum)"],
  ["+= of a member", 'const o = { sum: v }; o.sum += "!"; see(o.sum); o.sum += v; show(o.sum)'],
  ["+= of a child", 'v.one += "!"; show(v)'],
  ["+= of an attribute", 'v["@k"] += "!"; show(v)'],
  ["for…of", "for (const item of v) show(item)"],
  ["for…of, with break", 'for (const item of v) { show(item); if (item != undefined) break; } see("end")'],
  ["for…of, the list changed inside", 'for (const item of v) { show(item); delete v.i; } see("end")'],
  ["for…in", "for (const key in v) see(key)"],
  ["spread", "see([...v].length)"],
  ["destructuring", "const [first, second] = v; show(first); show(second)"],
  ["in", 'see("i" in v); see("@k" in v); see("none" in v)'],
  ["instanceof", "see(v instanceof XML)"],
  ["String, Number, Boolean", "see(String(v)); see(Number(v)); see(Boolean(v))"],
  ["template", "see(`<${v}>`)"],
  ["arithmetic", "see(+v); see(v - 1); see(v * 2); see(v > 4)"],
  ["switch on text", 'switch (String(v)) { case "text": see("text"); break; default: see("other") }'],
  ["readers", 'see(text(v, "none")); see(num(v, 7)); see(exists(v)); see(isXml(v))'],
];

const cases = uses.flatMap(([use, code]) =>
  subjects.map(([subject, expression]) => ({ title: `${use} with ${subject}`, code, expression })),
);

const activity = `import { exists, isXml, num, text, x } from "xtkit/xml";

function source() {
  return x("s", { k: "1", e: "" }, x("i", { n: 1 }, "a"), x("i", { n: 2 }, x("deep")), x("one", null, x("v", null, "5")));
}

function see(value) {
  logInfo(typeof value + " " + String(value));
}

function show(value) {
  if (isXml(value)) logInfo("xml " + value.length() + " " + value.toXMLString());
  else see(value);
}

${cases.map(({ code, expression }, index) => `function case${index}() {\n  const v = ${expression};\n  ${code};\n}`).join("\n\n")}

export default function () {
${cases.map((_, index) => `  logInfo("case ${index}");\n  try {\n    case${index}();\n  } catch (error) {\n    logInfo("threw " + error.name);\n  }`).join("\n")}
}
`;

/** The log of each case by its number. */
function byCase(logs: readonly { message: string }[]): string[][] {
  const found: string[][] = [];
  for (const { message } of logs) {
    if (/^case \d+$/.test(message)) found.push([]);
    else found.at(-1)?.push(message);
  }
  return found;
}

describe("TypeScript run directly and the script it becomes agree on every operator and value", () => {
  let direct: string[][];
  let emitted: string[][];

  // A test and not a hook: the project lives as long as the test that makes it.
  test(`there are ${cases.length} cases, all of which run`, async () => {
    const entry = "activities/w/operators.ts";
    const root = temporaryProject({ [entry]: activity });
    const { code, diagnostics } = await compile({ root, entry });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    direct = byCase((await createCampaign({ root }).call(async () => ((await evaluateBundled(root, entry)).default as () => void)())).logs);
    emitted = byCase((await runScript(code as string, { campaign: createCampaign({ root }), filename: entry })).logs);
    expect(direct).toHaveLength(cases.length);
    expect(emitted).toHaveLength(cases.length);
  });

  test.each(uses.map(([use]) => use))("%s", (use) => {
    cases.forEach(({ title }, index) => {
      if (title.startsWith(`${use} with `)) expect({ title, logs: emitted[index] }).toEqual({ title, logs: direct[index] });
    });
  });

  /** What the engine answers, so that both sides cannot be wrong together. */
  test.each<[use: string, subject: string, logs: string[]]>([
    ["== undefined", "a missing attribute", ["boolean true"]],
    ["== undefined", "an empty element", ["boolean false"]],
    ["== null", "a missing attribute", ["boolean false"]],
    ["== null", "nothing: undefined", ["boolean true"]],
    ['== ""', "a missing attribute", ["boolean false"]],
    ["!", "a missing attribute", ["boolean false"]],
    ["!", "an empty element", ["boolean false"]],
    ["typeof", "an empty list: a missing child", ["string xml"]],
    ["typeof", "an attribute", ["string xml"]],
    ["typeof", "a missing item", ["string undefined"]],
    ["for…of", "an empty list: a missing child", []],
    ["for…of", "nothing: undefined", ["threw TypeError"]],
    ["for…of", "nothing: null", ["threw TypeError"]],
    ["for…of", "an element", ['xml 1 <i n="1">a</i>', 'xml 1 <i n="2">b</i>']],
    ["delete of a child", "an element", ["boolean true", 'xml 1 <r k="1"/>']],
    ["+ text", "an attribute", ["string 1!", "string !1"]],
    ["+= XML", "an empty list: a missing child", ["xml 1 <more/>", "xml 0 "]],
  ])("%s with %s", (use, subject, logs) => {
    const index = cases.findIndex(({ title }) => title === `${use} with ${subject}`);
    expect(direct[index]).toEqual(logs);
  });
});
