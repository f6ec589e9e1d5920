import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { runProgram } from "../support/run-program.ts";
import { temporaryProject } from "../support/project.ts";

const TARGET = "activities/w/a.js";
const ACTIVITY = { [TARGET]: 'logInfo("a");\n' };
const GOOD = 'export default function () {\n  logInfo("good");\n}\n';
const BINARY = Buffer.from([0xff, 0xfe, 0x00, 0x41, 0x80, 0xc3, 0x28]);
const DEEP = `export default function () {\n  return ${"(".repeat(20_000)}1${")".repeat(20_000)};\n}\n`;

/** Text or bytes by path; `link` is where a link leads. */
type Files = Readonly<Record<string, string | Uint8Array | { link: string }>>;

function project(files: Files): string {
  const root = temporaryProject({});
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "object" && "link" in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
  return root;
}

const rows = (text: string | Uint8Array): [Files, string[]] => [{ ...ACTIVITY, "r.json": text }, ["run", TARGET, "--rows", "r.json"]];
const config = (text: string | Uint8Array): [Files, string[]] => [{ ...ACTIVITY, "xtkit.config.mts": text }, ["build"]];
const manifest = (text: string): [Files, string[]] => [{ ...ACTIVITY, "package.json": text }, ["init"]];
const tsconfig = (text: string | Uint8Array): [Files, string[]] => [
  { "activities/w/a.ts": GOOD, "activities/tsconfig.json": text },
  ["check"],
];

/** What is wrong, and the code that says it. */
const cases: readonly [name: string, given: [files: Files, argv: string[]], code: RegExp][] = [
  ["rows: nothing", rows(""), /XTK5008|XTK5023/],
  ["rows: null", rows("null"), /XTK5023/],
  ["rows: a number", rows("5"), /XTK5023/],
  ["rows: a record that is null", rows('{"nms:recipient":[null]}'), /XTK5023/],
  ["rows: brackets without end", rows("[".repeat(100_000)), /XTK5008/],
  ["rows: no schema's name", rows('{"":[{"a":1}]}'), /XTK50\d\d/],
  ["rows: a schema without namespace", rows('{"no colon":[{"a":1}]}'), /XTK50\d\d/],
  ["rows: bytes that are no text", rows(BINARY), /XTK5050/],
  ["rows: a folder", [{ ...ACTIVITY, "r.json/x": "" }, ["run", TARGET, "--rows", "r.json"]], /XTK5023/],
  ["rows: no name", [ACTIVITY, ["run", TARGET, "--rows"]], /XTK5005/],
  ["run: a folder", [ACTIVITY, ["run", "activities/w"]], /XTK5022/],
  ["run: nothing", [ACTIVITY, ["run", ""]], /XTK5020/],
  ["run: outside of the project", [ACTIVITY, ["run", "../../../etc/passwd"]], /XTK5022/],
  ["run: a file of the machine", [ACTIVITY, ["run", "/etc/hostname"]], /XTK5022/],
  ["run: a name that is too long", [ACTIVITY, ["run", "x".repeat(5000)]], /XTK5022/],
  ["run: bytes that are no text", [{ [TARGET]: BINARY }, ["run", TARGET]], /XTK5050/],
  ["run: an empty workflow", [{ "w.xml": "" }, ["run", "w.xml"]], /XTK5022/],
  ["run: a folder for a workflow", [{ "w.xml/a": "" }, ["run", "w.xml"]], /XTK5022/],
  ["run: a workflow in UTF-16", [{ "w.xml": Buffer.from("\ufeff<workflow/>", "utf16le") }, ["run", "w.xml"]], /XTK5022/],
  [
    "run: a workflow with a document type",
    [{ "w.xml": '<!DOCTYPE a [<!ENTITY b "c">]><workflow>&b;</workflow>' }, ["run", "w.xml"]],
    /XTK4002/,
  ],
  ["run: a workflow without end", [{ "w.xml": "<a>".repeat(5000) }, ["run", "w.xml"]], /XTK4\d{3}/],
  [
    "run: an activity to pass that there is not",
    [{ "w.xml": "<workflow><activities><start name='s'/></activities></workflow>" }, ["run", "w.xml", "--pass", "no"]],
    /XTK5022/,
  ],
  ["run: a variable without name", [ACTIVITY, ["run", TARGET, "--vars", "=x"]], /XTK5024/],
  ["run: a schema that is no XML", [{ ...ACTIVITY, "types/schemas/a.xml": "<srcSchema" }, ["run", TARGET]], /XTK4001/],
  ["an unknown option", [ACTIVITY, ["run", TARGET, "--nope"]], /XTK5005/],
  ["an unknown command", [ACTIVITY, ["frobnicate"]], /XTK5005/],
  ["a command that all objects have", [ACTIVITY, ["constructor"]], /XTK5005/],
  ["a value for a switch", [ACTIVITY, ["build", "--json=yes"]], /XTK5005/],
  ["configuration: a number", config("export default 5;"), /XTK5004.*no object of settings/],
  ["configuration: null", config("export default null;"), /XTK5004.*no object of settings/],
  ["configuration: a list", config("export default [];"), /XTK5004.*no object of settings/],
  ["configuration: a function", config("export default () => ({});"), /XTK5004/],
  ["configuration: itself inside", config("const a = {}; a.a = a; export default a;"), /XTK5058.*no setting a/],
  ["configuration: a getter that throws", config('export default { get outDir() { throw new Error("boo"); } };'), /XTK5004.*boo/],
  ["configuration: throws a text", config('throw "text";'), /XTK5004.*it throws text/],
  ["configuration: throws nothing", config("throw undefined;"), /XTK5004.*it throws undefined/],
  ["configuration: imports itself", config('import a from "./xtkit.config.mts"; export default a;'), /XTK5004/],
  ["configuration: ends the program", config("process.exit(3);"), /XTK5004.*process\.exit/],
  ["configuration: bytes that are no text", config(BINARY), /XTK5050/],
  ["configuration: a folder", [{ ...ACTIVITY, "xtkit.config.mts/a": "" }, ["build"]], /XTK5004.*it is a folder/],
  ["configuration: a folder with a zero byte", config('export default { outDir: "a\\0b" };'), /XTK5059/],
  ["configuration: a folder of another kind", config('export default { outDir: Symbol("a") };'), /XTK5059/],
  ["package.json: no JSON", manifest("{"), /XTK5008/],
  ["package.json: a list", manifest("[]"), /XTK5008/],
  ["package.json: null", manifest("null"), /XTK5008/],
  ["package.json: scripts that are none", manifest('{"scripts":"x"}'), /XTK5008.*scripts/],
  ["package.json: a folder", [{ "package.json/a": "" }, ["init"]], /XTK5051/],
  ["init: a file where a folder is needed", [{ activities: "x" }, ["init"]], /XTK5036/],
  ["build: a file for the activities", [{ activities: "x" }, ["build"]], /XTK5001/],
  ["check: a file for the activities", [{ activities: "x" }, ["check"]], /XTK5001/],
  ["build: a file for the scripts", [{ ...ACTIVITY, dist: "x" }, ["build"]], /XTK50\d\d/],
  ["build: a folder for a script", [{ ...ACTIVITY, "dist/w/a.js/x": "" }, ["build"]], /XTK50\d\d/],
  ["build: a link to nothing", [{ ...ACTIVITY, "activities/w/b.ts": { link: "nowhere.ts" } }, ["build"]], /XTK5037/],
  ["build: an activity that there is not", [ACTIVITY, ["build", "activities/none"]], /XTK5003/],
  ["build: brackets in brackets", [{ [TARGET]: `var a = ${"[".repeat(20_000)}1${"]".repeat(20_000)};` }, ["build"]], /XTK3021/],
  ["check: brackets in brackets", [{ "activities/w/a.ts": DEEP, "activities/tsconfig.json": "{}" }, ["check"]], /XTK3021/],
  ["check: settings that are no JSON", tsconfig("{"), /TS1\d{3}/],
  ["check: settings that are no text", tsconfig(BINARY), /TS\d+|XTK\d{4}/],
  ["check: settings that extend themselves", tsconfig('{"extends":"./tsconfig.json"}'), /TS18000/],
  ["check: settings that extend nothing", tsconfig('{"extends":"./nope.json"}'), /TS5083/],
  ["types: bytes that are no text", [{ "types/schemas/a.xml": BINARY }, ["types"]], /XTK5050/],
  ["types: nothing in it", [{ "types/schemas/a.xml": "" }, ["types"]], /XTK4\d{3}/],
  ["types: a file for the schemas", [{ "types/schemas": "x" }, ["types"]], /XTK4001/],
  [
    "types: a file for the declarations",
    [{ "types/schemas/a.xml": '<srcSchema name="a" namespace="cus"><element name="a"/></srcSchema>', "types/generated": "x" }, ["types"]],
    /XTK5011/,
  ],
  ["types: what there is not", [{}, ["types", "nowhere"]], /XTK5010/],
];

/** No raw stack of Node.js, no bug, no path of this machine. */
function expectSentence(printed: string, root: string): void {
  expect(printed).not.toMatch(/XTK5099|^ +at |node:internal|Node\.js v|data:text/m);
  expect(printed).not.toContain(root);
  expect(printed).toMatch(/^ *help: .*\S/m);
}

describe("what nobody means is answered by a sentence with a code", () => {
  test.each(cases)("%s", async (_, [files, argv], code) => {
    const root = project(files);
    const { code: exit, out, error } = await runCli(...argv, "--cwd", root);
    expect(error + out).toMatch(code);
    expect(exit).toBe(1);
    expectSentence(error, root);
  });
});

describe("a configuration that goes on when it was read", () => {
  test.each([
    ["waits for what never comes", "await new Promise(() => {});", /XTK5004.*never comes/],
    ["throws later", 'setTimeout(() => { throw new Error("later"); });\nexport default {};', /XTK5004.*throws after it was read: later/],
    ["rejects later", 'setTimeout(() => void Promise.reject(new Error("late")));\nexport default {};', /XTK5004.*after it was read: late/],
    ["is a promise", 'export default Promise.reject(new Error("x"));', /XTK5004.*a promise/],
    ["ends the program", "process.exit(3);", /XTK5004.*process\.exit/],
  ])("%s", (_, text, code) => {
    const root = project({ ...ACTIVITY, "xtkit.config.mts": text });
    const { status, printed } = runProgram(root, ["build"]);
    expect(printed).toMatch(code);
    expect(status).toBe(1);
    expectSentence(printed, root);
  });
});

describe("what stands in the way of the cache is nobody's mistake", () => {
  test.each([
    ["a file for the folder", { "node_modules/.cache": "x" }],
    ["a file for xtkit's folder", { "node_modules/.cache/xtkit": "x" }],
    [
      "what is none of its files",
      { "node_modules/.cache/xtkit/build/index.json": "{", "node_modules/.cache/xtkit/config.json": "garbage" },
    ],
  ])("%s", async (_, files) => {
    const root = project({ ...ACTIVITY, ...files });
    expect(await runCli("build", "--cwd", root)).toMatchObject({ code: 0 });
  });
});
