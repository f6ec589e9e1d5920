import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeNewcomer, type Newcomer } from "../support/newcomer.ts";
import { writeFiles } from "../support/project.ts";

/** What a team does in its first month, with the packed tarball, in order. */
let team: Newcomer;
const xtkit = (...args: string[]): string => team.sh(team.program("xtkit"), args);

beforeAll(() => void (team = makeNewcomer()), 300_000);
afterAll(() => team.remove());

test("a source of each kind with its test, from the command line", () => {
  for (const kind of ["js", "advanced", "condition", "init", "library"]) xtkit("new", kind, `nightly/${kind === "init" ? "js" : kind}`);
  expect(JSON.parse(xtkit("check", "activities/nightly", "--json"))).toMatchObject({ ok: true, diagnostics: [] });
}, 120_000);

const LIBRARY = `import { x } from "xtkit/xml";

const PREFIX = "cus";

/** A name with the prefix of the team. */
export function nameOf(part: string): string {
  return PREFIX + part;
}

/** The record of a list. */
export function listOf(part: string) {
  return x("group", { xtkschema: "nms:group", name: nameOf(part), label: part });
}
`;
const use = (call: string): string =>
  `import { listOf, nameOf } from "../shared/names.library";\n\nexport default function () {\n  ${call}\n}\n`;

test("a library that three activities share is in none of their scripts", () => {
  writeFiles(team.folder, {
    "activities/shared/names.library.ts": LIBRARY,
    "activities/nightly/one.ts": use('logInfo(nameOf("One"), listOf("One").toXMLString());'),
    "activities/nightly/two.ts": use('vars.list = nameOf("Two");\n  logInfo(listOf("Two")["@label"]);'),
    "activities/nightly/three.tsx": use('xtk.session.Write(listOf("Three"));\n  logInfo(nameOf("Three"));'),
  });
  expect(JSON.parse(xtkit("build", "--json"))).toMatchObject({ ok: true });
  const scripts = ["one", "two", "three"].map((name) => readFileSync(join(team.folder, `dist/nightly/${name}.js`), "utf8"));
  for (const script of scripts) {
    expect(script).toContain('loadLibrary("cus:names.js");');
    expect(script).not.toContain("PREFIX");
    expect(script.length).toBeLessThan(400);
  }
  expect(readFileSync(join(team.folder, "dist/shared/names.library.js"), "utf8").match(/PREFIX/g)).toHaveLength(2);
}, 120_000);

const LEGACY =
  'var names = ["a", "b"];\nfor each (var name in names) {\n  var group = <group label={name.toUpperCase()}/>;\n  logInfo(group.@label + " " + group.toXMLString());\n}\n';
const CONVERTED =
  'import { x } from "xtkit/xml";\n\nexport default function () {\n  for (const name of ["a", "b"]) {\n    const group = x("group", { label: name.toUpperCase() });\n    logInfo(`${String(group["@label"])} ${group.toXMLString()}`);\n  }\n}\n';

test("an E4X script is taken over as it is, and does the same when it is TypeScript", () => {
  writeFiles(team.folder, { "activities/nightly/old.js": LEGACY, "activities/nightly/converted.ts": CONVERTED });
  xtkit("build");
  const journal = (file: string): unknown => (JSON.parse(xtkit("run", file, "--json")) as { journal: unknown }).journal;
  const files = ["activities/nightly/old.js", "dist/nightly/old.js", "activities/nightly/converted.ts", "dist/nightly/converted.js"];
  expect(journal(files[0]!)).toEqual([
    { level: "info", message: 'A <group label="A"/>' },
    { level: "info", message: 'B <group label="B"/>' },
  ]);
  for (const file of files) expect(journal(file), file).toEqual(journal(files[0]!));
}, 120_000);

test("all that a change has to pass is green", () => {
  xtkit("ci");
}, 240_000);

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

test("the workflow runs on the mock with the very bytes that were built", () => {
  const script = (name: string): string => escaped(readFileSync(join(team.folder, `dist/nightly/${name}.js`), "utf8"));
  const conditions = readFileSync(join(team.folder, "dist/nightly/condition.condition.js"), "utf8")
    .split(/^\/\/ transition /m)
    .slice(1)
    .map((section) => /^(\w+)\n([^]*)\n;\n$/.exec(section)!)
    .map(
      ([, name, expression], index) =>
        `<test name="${name}" target="${index === 0 ? "end" : "poll"}"><condition>${escaped(expression!)}</condition></test>`,
    );
  const flow = `<workflow internalName="nightly" label="Nightly"><activities>
    <start name="start"><transitions><initial name="initial" target="js"/></transitions></start>
    <js name="js"><initScript>${script("js.init")}</initScript><transitions><done name="done" target="one"/></transitions><script>${script("js")}</script></js>
    <js name="one"><transitions><done name="done" target="route"/></transitions><script>${script("one")}</script></js>
    <jstest name="route"><transitions>${conditions.join("")}<default name="default" target="end"/></transitions></jstest>
    <jsx name="poll"><transitions><transition name="ok" target="three"/></transitions><call>${script("advanced.call")}</call><recall>${script("advanced.recall")}</recall></jsx>
    <js name="three"><transitions><done name="done" target="end"/></transitions><script>${script("three")}</script></js>
    <end name="end"/>
  </activities></workflow>`;
  writeFiles(team.folder, { "nightly.xml": flow });
  const report = JSON.parse(xtkit("run", "nightly.xml", "--vars", "recCount=1001", "--json")) as Record<string, unknown>;
  expect(report).toMatchObject({
    ok: true,
    state: "finished",
    visited: ["start", "js", "one", "route", "poll", "three", "end"],
    journal: [
      { activity: "js", message: "nightly: 1001 records" },
      { activity: "one", message: expect.stringMatching(/^cusOne <group [^>]*name="cusOne" label="One"\/>$/) },
      { activity: "three", message: "cusThree" },
    ],
    rows: { "nms:group": [{ name: "cusThree", label: "Three" }] },
  });
}, 120_000);
