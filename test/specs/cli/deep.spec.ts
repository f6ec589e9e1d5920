import { expect, test } from "vitest";
import { E4XSyntaxError } from "../../../build/e4x/index.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

/*
 * Long chains and deep nesting: what generated code looks like. It is built whatever its length, or refused at its place; the rest is built.
 */

const v = "const v: any = vars.x;\n";
const files: Record<string, string> = {
  "sum.ts": `${v}logInfo(${Array(5000).fill("v").join(" + ")});\n`,
  "calls.ts": `${v}logInfo(v${".f(1)".repeat(3000)});\n`,
  "choices.ts": `${v}logInfo(${"v == 1 ? 2 : ".repeat(1500)}3);\n`,
  "elements.ts": `import { x } from "xtkit/xml";\nlogInfo(${'x("a", null, '.repeat(800)}"b"${")".repeat(800)}.toXMLString());\n`,
  "lists.ts": `${v}logInfo(${"[".repeat(1500)}1${"]".repeat(1500)});\n`,
  "branches.ts": `${v}${"if (v == 1) logInfo('a'); else ".repeat(1500)}logInfo('b');\n`,
  "calls-of-script.js": `logInfo(o${".f(1)".repeat(3000)});\n`,
  "sum-of-script.js": `logInfo(${Array(5000).fill("v").join(" + ")});\n`,
  "plain.ts": "logInfo('plain');\n",
};
const project = (): string =>
  temporaryProject(Object.fromEntries(Object.entries(files).map(([name, text]) => [`activities/w/${name}`, text])));

test("a build: chains of any length, and a place where it is nested too deeply", () => {
  // The compiled command: a thread with a large stack runs no TypeScript.
  const { status, stdout } = spawnSync(process.execPath, [join(REPOSITORY, "out/build/cli/main.js"), "build", "--json"], {
    cwd: project(),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const { activities, diagnostics } = JSON.parse(stdout) as {
    activities: { source: string; status: string; size?: number }[];
    diagnostics: { code: string; file: string; line: number; column: number }[];
  };
  expect(status).toBe(1);
  expect(activities.map(({ source, status: state }) => `${source.slice("activities/w/".length)} ${state}`).sort()).toEqual([
    "branches.ts failed",
    "calls-of-script.js built",
    "calls.ts built",
    "choices.ts built",
    "elements.ts built",
    "lists.ts failed",
    "plain.ts built",
    "sum-of-script.js built",
    "sum.ts built",
  ]);
  expect(diagnostics.map(({ code, file, line }) => `${code} ${file.slice("activities/w/".length)}:${line}`).sort()).toEqual([
    "XTK3021 branches.ts:2",
    "XTK3021 lists.ts:2",
  ]);
  for (const { column } of diagnostics) expect(column).toBeGreaterThan(1);
  // Levels that are deeper than a line is wide are not moved further.
  for (const { source, size } of activities)
    expect(size ?? 0, source).toBeLessThan(30 * files[source.slice("activities/w/".length)]!.length);
});

test.each<[name: string, script: string]>([
  ["branches", `var v; ${"if (v == 1) 2; else ".repeat(10_000)}3`],
  ["assignments", `var a = {}; ${"a.b = ".repeat(10_000)}3`],
  ["filters", `var x = <a/>; ${"x.(".repeat(500)}1${")".repeat(500)}`],
])("a script that is too deep to run says where: %s", async (_, script) => {
  const error: unknown = await runScript(script).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(E4XSyntaxError);
  expect(error).toMatchObject({ code: "XTK3021", loc: { line: 1 } });
  expect((error as E4XSyntaxError).loc.column).toBeGreaterThan(8);
});

test.each<[name: string, script: string, value: unknown]>([
  ["filters, 150 deep", `var x = <a><b/></a>; (${"x.(".repeat(150)}true${")".repeat(150)}).toXMLString()`, "<a>\n  <b/>\n</a>"],
])("a script of generated length runs: %s", async (_, script, value) => {
  expect((await runScript(script, { campaign: createCampaign() })).value).toBe(value);
});

test("an activity of long chains runs", () => {
  const typed = `const v: any = 1;\nconst o: any = { c() { return this; }, sort() { return this; } };\n`;
  const values = [
    Array(5000).fill("v").join(" + "),
    `"" + ${Array(5000).fill("'a' + v").join(" + ")}`,
    Array(5000).fill("v").join(" && "),
    `${"v == 2 ? 3 : ".repeat(5000)}4`,
    `o${".c()".repeat(2500)}${".sort()".repeat(2500)} === o`,
  ];
  const root = temporaryProject({ "activities/w/a.ts": typed + values.map((value) => `logInfo(String(${value}).length);\n`).join("") });
  const { stdout } = spawnSync(process.execPath, [join(REPOSITORY, "out/build/cli/main.js"), "run", "activities/w/a.ts", "--json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const { journal } = JSON.parse(stdout) as { journal: { message: string }[] };
  expect(journal.map(({ message }) => message)).toEqual(["4", "10000", "1", "1", "4"]);
});
