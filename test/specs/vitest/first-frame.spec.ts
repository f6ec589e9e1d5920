import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REPOSITORY, writeFiles } from "../support/project.ts";

/** A test that fails, and the lines of the stack that it shows: the first one with its source line. */
interface Failure {
  name: string;
  /** The test's body. */
  body: string;
  shows: readonly string[];
  /** The source line below the first. */
  source: string;
}

const own = (path: string): string => JSON.stringify(join(REPOSITORY, path));

const ACTIVITIES: Record<string, string> = {
  "own.ts": 'export default function () {\n  const a = 1;\n  throw new Error("own " + a);\n}\n',
  "mock.ts": 'import { x } from "xtkit/xml";\n\nexport default function () {\n  xtk.session.Write(x("recipient", { email: "a" }));\n}\n',
  "lib.ts": 'import { store } from "../../lib/store";\nexport default function () {\n  store("a");\n}\n',
  "builder.tsx": "export default function () {\n  const b = undefined as unknown as string;\n  return <a b={b} />;\n}\n",
  "toolkit.ts":
    'import { queryDef } from "xtkit/xtk";\nexport default function () {\n  queryDef("nms:recipient", { select: ["@nope" as "@id"] }).ExecuteQuery();\n}\n',
  "text.ts": 'export default function () {\n  logInfo("a");\n  throw "no rows";\n}\n',
  "object.ts": "export default function () {\n  const found = { code: 5 };\n  throw String(found.code);\n}\n",
  "rows.ts": 'import { makeRow } from "../../lib/rows";\nexport default function () {\n  makeRow(1);\n}\n',
  "thrower.ts": 'import { refuse } from "../../lib/rows";\nexport default function () {\n  refuse();\n}\n',
  "asks.ts": "export default function () {\n  xtk.session.GetServerTime();\n}\n",
  "mock.js": 'var row = <recipient email="a"/>;\nfunction go() {\n  xtk.session.Write(row);\n}\ngo();\n',
  "own.js": 'var a = 1;\nthrow new Error("own");\n',
  "text.js": 'var a = 1;\nthrow "no rows";\n',
  "engine.js": "var a = {};\na.b.toString();\n",
  "dom.js": 'var document = DOMDocument.fromXMLString("<a/>");\ndocument.root.getNoSuch();\n',
  "deep.js": 'function f(n) {\n  return n == 0 ? getOption() : f(n - 1);\n}\nf(12);\nDOMDocument.fromXMLString("<a");\n',
  "library.js": 'loadLibrary("cus:lib.js");\nbroken();\n',
  "syntax.js": "var a = {};\na.b(;\n",
};

const run = (activity: string): string => `await createCampaign().run("activities/w/${activity}");`;

const failures: readonly Failure[] = [
  { name: "own error", body: run("own.ts"), shows: ["activities/w/own.ts:3:9", "@"], source: 'throw new Error("own " + a);' },
  { name: "mock, TypeScript", body: run("mock.ts"), shows: ["activities/w/mock.ts:4:15", "@"], source: "xtk.session.Write(x(" },
  {
    name: "mock, library",
    body: run("lib.ts"),
    shows: ["lib/store.ts:4:15", "activities/w/lib.ts:3:3", "@"],
    source: 'xtk.session.Write(x("recipient", { email }));',
  },
  { name: "builder, TSX", body: run("builder.tsx"), shows: ["activities/w/builder.tsx:3:10", "@"], source: "return <a b={b} />;" },
  { name: "helper of the toolkit", body: run("toolkit.ts"), shows: ["activities/w/toolkit.ts:3:61", "@"], source: "queryDef(" },
  { name: "text, TypeScript", body: run("text.ts"), shows: ["activities/w/text.ts:3:3", "@"], source: 'throw "no rows";' },
  { name: "computed text", body: run("object.ts"), shows: ["activities/w/object.ts:3:3", "@"], source: "throw String(found.code);" },
  {
    name: "mock, E4X library",
    body: run("rows.ts"),
    shows: ["lib/rows.js:3:13", "activities/w/rows.ts:3:3", "@"],
    source: "xtk.session.Write(row);",
  },
  {
    name: "text, E4X library",
    body: run("thrower.ts"),
    shows: ["lib/rows.js:6:13", "activities/w/thrower.ts:3:3", "@"],
    source: 'throw "refused";',
  },
  {
    name: "mock, E4X",
    body: run("mock.js"),
    shows: ["activities/w/mock.js:3:15", "activities/w/mock.js:5:1", "@"],
    source: "xtk.session.Write(row);",
  },
  { name: "own error, E4X", body: run("own.js"), shows: ["activities/w/own.js:2:7", "@"], source: 'throw new Error("own");' },
  { name: "text, E4X", body: run("text.js"), shows: ["activities/w/text.js:2:7", "@"], source: 'throw "no rows";' },
  { name: "engine, E4X", body: run("engine.js"), shows: ["activities/w/engine.js:2:5", "@"], source: "a.b.toString();" },
  { name: "DOM, E4X", body: run("dom.js"), shows: ["activities/w/dom.js:2:15", "@"], source: "document.root.getNoSuch();" },
  { name: "syntax, E4X", body: run("syntax.js"), shows: ["activities/w/syntax.js:2:5"], source: "a.b(;" },
  {
    name: "library of the server",
    body: `await createCampaign({ rows: { "xtk:javascript": [{ namespace: "cus", name: "lib.js", data: "function broken() {\\n  return nothing.here;\\n}" }] } }).run("activities/w/library.js");`,
    shows: ["cus:lib.js:2:3", "activities/w/library.js:2:1", "@"],
    source: "broken();",
  },
  {
    name: "handler of the test",
    body: 'const campaign = createCampaign();\n  campaign.replace("xtk.session.GetServerTime", () => {\n    throw new Error("mine");\n  });\n  await campaign.run("activities/w/asks.ts");',
    shows: ["@", "activities/w/asks.ts:2:15", "@"],
    source: 'throw new Error("mine");',
  },
  {
    name: "script of a workflow",
    body: 'const { error } = await createCampaign().runWorkflow("flows/nightly.xml");\n  throw error;',
    shows: ["flows/nightly.xml:3:29", "@"],
    source: "nothing();",
  },
  {
    name: "no player in a workflow",
    body: 'await createCampaign().runWorkflow("flows/query.xml");',
    shows: ["flows/query.xml:3:1", "@"],
    source: "<query",
  },
  { name: "no such activity", body: run("nope.ts"), shows: ["@"], source: 'run("activities/w/nope.ts")' },
  { name: "schema file", body: 'createCampaign({ schemas: ["nope.xml"] });', shows: ["@"], source: 'schemas: ["nope.xml"]' },
  { name: "rows", body: 'createCampaign({ rows: { "nms:recipient": [{ emial: 1 }] } });', shows: ["@"], source: "emial: 1" },
  { name: "rows asked for", body: 'createCampaign().rows("nms:recipeint");', shows: ["@"], source: "nms:recipeint" },
  { name: "function outside a run", body: 'expect(5).toHaveLogged("a");', shows: ["@"], source: "expect(5)" },
  { name: "text of a script", body: 'await runScript("var a = 1;\\na.b.c;");', shows: ["script.js:2:5", "@"], source: "await runScript(" },
];

const FILES: Record<string, string> = {
  "package.json": '{ "type": "module" }',
  "vitest.config.ts": `import { defineConfig } from "vitest/config";
import { xtkit } from ${own("test/vitest/index.ts")};
export default defineConfig({
  plugins: [xtkit()],
  resolve: { alias: { "xtkit/xml": ${own("test/runtime/xml.ts")}, "xtkit/xtk": ${own("lib/xtk.ts")}, "xtkit/test": ${own("test/runtime/index.ts")} } },
  test: { include: ["checks/*.ts"], testTimeout: 60_000 },
});
`,
  "flows/nightly.xml": '<workflow>\n<activities>\n<js name="a"><script>var q; nothing();</script></js>\n</activities>\n</workflow>\n',
  "flows/query.xml": '<workflow>\n<activities>\n<query name="a"/>\n</activities>\n</workflow>\n',
  "lib/store.ts":
    'import { x } from "xtkit/xml";\n\nexport function store(email: string) {\n  xtk.session.Write(x("recipient", { email }));\n}\n',
  "lib/rows.js":
    'function makeRow(id) {\n  var row = <recipient id={id}/>;\n  xtk.session.Write(row);\n}\nfunction refuse() {\n  throw "refused";\n}\n',
  "lib/rows.d.ts": "export declare function makeRow(id: number): XML;\nexport declare function refuse(): void;\n",
  ...Object.fromEntries(Object.entries(ACTIVITIES).map(([name, text]) => [`activities/w/${name}`, text])),
  "checks/all.ts": [
    'import { expect, test } from "vitest";\nimport { createCampaign, runScript } from "xtkit/test";\n',
    ...failures.map(({ name, body }) => `test(${JSON.stringify(name)}, async () => {\n  ${body}\n});\n`),
    'test("a text of the test itself", () => {\n  throw "plain";\n});\n',
  ].join("\n"),
};

describe("the first line of a stack in vitest is the author's", () => {
  let root: string;
  let sections: Map<string, string>;
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "xtkit-frames-"));
    writeFiles(root, FILES);
    symlinkSync(join(REPOSITORY, "node_modules"), join(root, "node_modules"));
    const { stderr } = spawnSync(process.execPath, [join(REPOSITORY, "node_modules/vitest/vitest.mjs"), "run"], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "1", VITEST: undefined },
    });
    sections = new Map(
      stderr
        .split(/^ FAIL {2}checks\/all\.ts > /m)
        .slice(1)
        .map((section) => [section.slice(0, section.indexOf("\n")), section]),
    );
  }, 120_000);

  test.each(failures)("$name", ({ name, shows, source }) => {
    const section = sections.get(name)!;
    const [message] = section.split(/^Caused by:|^Serialized Error/m);
    const lines = [...message!.matchAll(/^ ❯ (.*)$/gm)].map(([, line]) =>
      line!
        .split(" ")
        .at(-1)!
        .replace(/^checks\/all\.ts:.*/, "@"),
    );
    expect(lines, section).toEqual(shows);
    const marked = /^ +\d+\| (.*)\n +\| +\^/m.exec(message!)?.[1];
    expect(marked, section).toContain(source);
  });

  test("no line is the toolkit's own", () => {
    expect([...sections.values()].join("\n")).not.toMatch(/❯.*(?:xtkit:realm|test\/runtime|node:)/);
  });

  test("a text that no script threw has none", () => {
    expect(sections.get("a text of the test itself")).not.toContain("❯");
  });
});
