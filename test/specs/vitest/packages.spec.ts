import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redirectImports } from "../../../build/node/packages/redirect-imports.ts";
import { REPOSITORY, writeFiles } from "../support/project.ts";

const own = (path: string): string => JSON.stringify(join(REPOSITORY, path));

/** Packages as they are installed: an ES module, CommonJS in two files, one that both need, and some that no script can have. */
const PACKAGES: Record<string, string> = {
  "modern/package.json": '{ "name": "modern", "type": "module", "exports": { "browser": "./index.js", "default": "./node.js" } }',
  "modern/node.js": 'export default "of Node.js";',
  "modern/index.js": `import { tag } from "shared";
export let count = 0;
export const isDate = (text) => (count++, !isNaN(new Date(text).getTime()));
export const sorted = (list) => list.sort((a, b) => a > b).join();
export const keys = () => tag(Object.keys({ b: 1, 1: 2, a: 3 }).join());
export function hours() {
  return new Date().getHours();
}
export function fail(o) {
  return o.nothing.here;
}
export const unused = new Map();
export default class Named { name() { return "modern"; } }
`,
  "classic/package.json": '{ "name": "classic", "main": "main" }',
  "classic/main.js": `var shared = require("shared"), list = require("./list");
function classic() { return list.sorted() + shared.state.calls++ + typeof Object["as" + "sign"]; }
classic.call = function (object, name) { return object[name](1); };
module.exports = classic;
`,
  "classic/list.js": "exports.sorted = function () { return [3, 1, 2].sort(function (a, b) { return a > b; }).join(); };",
  "shared/package.json": '{ "name": "shared" }',
  "shared/index.js": 'exports.__esModule = true; exports.tag = function (text) { return "<" + text + ">"; }; exports.state = { calls: 0 };',
  "starred/package.json": '{ "name": "starred", "type": "module", "exports": "./index.js" }',
  "starred/index.js": 'export const own = "not this"; export const year = (text) => new Date(text).getFullYear();',
  "disk/package.json": '{ "name": "disk" }',
  "disk/index.js": 'exports.read = require("fs").readFileSync;',
  "later/package.json": '{ "name": "later", "type": "module" }',
  "later/index.js": "export const later = async () => 1;",
  "mocked/package.json": '{ "name": "mocked" }',
  "mocked/index.js": 'exports.id = function () { return "real"; };',
};

const FILES: Record<string, string> = {
  "package.json": '{ "type": "module" }',
  "vitest.config.ts": `import { defineConfig } from "vitest/config";
import { xtkit } from ${own("test/vitest/index.ts")};
export default defineConfig({
  plugins: [xtkit()],
  resolve: { alias: { "xtkit/test": ${own("test/runtime/index.ts")}, xtkit: ${own("build/index.ts")} } },
  test: { include: ["checks/*.ts"], testTimeout: 60_000 },
});
`,
  "lib/dates.ts": `import * as modern from "modern";
export { keys } from "modern";
export * from "starred";
export const own = "own";
export const hours = () => modern.hours();
`,
  "lib/calls.js": 'import { state } from "shared";\nexport function calls() { return <calls n={state.calls}/>.@n; }\n',
  "lib/ids.ts": 'import { id } from "mocked";\nexport const newId = () => id();\n',
  "activities/w/all.ts": `import Named, { count, fail, isDate, sorted } from "modern";
import classic from "classic";
import * as shared from "shared";
import { calls } from "../../lib/calls.js";
import { hours, keys, own, year } from "../../lib/dates.ts";
export default function () {
  logInfo(isDate("2020-01-02 03:04:05.000Z") + " " + count + " " + new Named().name());
  logInfo(sorted([3, 1, 2]) + " " + keys() + " " + hours());
  logInfo(classic() + classic() + " " + shared.tag(calls()) + " " + own + year("1/2/20"));
  try { classic.call(Math, "trunc"); } catch (error) { logInfo(String(error)); }
  if (vars.fail) fail({});
}
`,
  "activities/w/disk.ts": 'import { read } from "disk";\nexport default () => logInfo(typeof read);\n',
  "activities/w/later.ts": 'import { later } from "later";\nexport default () => logInfo(typeof later());\n',
  "activities/w/id.ts": 'import { newId } from "../../lib/ids.ts";\nexport default () => logInfo(newId());\n',
  "checks/packages.ts": `import { expect, test, vi } from "vitest";
import { compile } from "xtkit";
import { createCampaign, runScript } from "xtkit/test";
import { hours } from "../lib/dates.ts";
import { newId } from "../lib/ids.ts";
import * as modern from "modern";

vi.mock("mocked", () => ({ id: () => "mock" }));

const options = { now: new Date("2024-07-01T10:20:30.456Z"), timeZone: "Asia/Tokyo" };
const root = process.cwd();

test("as the script", async () => {
  const { code } = await compile({ root, entry: "activities/w/all.ts" });
  const { logs } = await runScript(code, { campaign: createCampaign(options) });
  expect(logs.map(({ message }) => message)).toEqual([
    "false 1 modern", "1,2,3 <b,1,a> 19", "1,2,30function1,2,31function <2> own1920", "TypeError: object[name] is not a function",
  ]);
  // Each run has modules of its own.
  for (const _ of [1, 2]) {
    const found = (await createCampaign(options).run("activities/w/all.ts")).logs.map(({ message }) => message);
    expect(found.slice(0, 3)).toEqual(logs.map(({ message }) => message).slice(0, 3));
    expect(found[3]).toMatch(/^TypeError: .*is not a function$/);
  }
});

test.each(["disk", "later"])("refused as by the build: %s", async (name) => {
  const entry = "activities/w/" + name + ".ts";
  const { diagnostics } = await compile({ root, entry });
  const code = diagnostics.find(({ severity }) => severity === "error")!.code;
  await expect(createCampaign().run(entry)).rejects.toThrow(code);
});

test("outside of a run, too", () => {
  expect(typeof hours()).toBe("number");
});

test("mocked", async () => {
  expect(newId()).toBe("mock");
  expect((await createCampaign().run("activities/w/id.ts")).logs[0]!.message).toBe("mock");
});

test("what a test imports itself is Node.js's", () => {
  expect(modern.default).toBe("of Node.js");
});

test("frames", async () => {
  await createCampaign().run("activities/w/all.ts", { vars: { fail: "1" } });
});
`,
};

describe("packages that activities import run as Campaign code", () => {
  let root: string;
  let shown: string;
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "xtkit-packages-"));
    writeFiles(root, FILES);
    mkdirSync(join(root, "node_modules"));
    symlinkSync(join(REPOSITORY, "node_modules/vitest"), join(root, "node_modules/vitest"));
    writeFiles(join(root, "node_modules"), PACKAGES);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(REPOSITORY, "node_modules/vitest/vitest.mjs"), "run", "--reporter=verbose"],
      {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "1", VITEST: undefined },
      },
    );
    shown = stdout + stderr;
  }, 120_000);

  test.each([
    "as the script",
    "refused as by the build: disk",
    "refused as by the build: later",
    "outside of a run, too",
    "mocked",
    "what a test imports itself is Node.js's",
  ])("%s", (name) => {
    expect(shown).toContain(`✓ checks/packages.ts > ${name}`);
  });

  test("the frames are those of the package's own files", () => {
    const frames = [...shown.matchAll(/^ ❯ .*?(\S+:\d+:\d+)$/gm)].map(([, place]) => place);
    expect(frames).toEqual(["node_modules/modern/index.js:10:20", "activities/w/all.ts:11:18", expect.stringMatching(/^checks/)]);
  });
});

test("imports are redirected, declaration by declaration", async () => {
  const { code, imports, others } = await redirectImports(
    'import d, { a as b, "x-y" as c } from "p/sub";\nimport "p";\nimport * as n from "@s/q";\nexport * from "p";\nexport { own } from "./own";\nexport { z as a } from "r";\nimport fs from "node:fs";\nimport t from "xtkit/xml";\nn.a(n.a);',
    { file: "/a.ts", prefix: "o", namesOf: (name) => Promise.resolve(name === "r" ? undefined : ["a", "default", "e"]) },
  );
  expect(code.split("\n")).toEqual([
    'import { o_0_0 as d, o_0_1 as b, o_0_2 as c } from "xtkit:packages/p";',
    'import "xtkit:packages/p";',
    'import { o_2_0 as n } from "xtkit:packages/@s/q";',
    'export { o_3_0 as e } from "xtkit:packages/p";',
    'export { own } from "./own";',
    'export { z as a } from "r";',
    'import fs from "node:fs";',
    'import t from "xtkit/xml";',
    "n.a(n.a);",
  ]);
  expect(imports.map(({ text }) => text)).toEqual([
    'export { default as o_0_0 } from "p/sub";\nexport { a as o_0_1 } from "p/sub";\nexport { "x-y" as o_0_2 } from "p/sub";',
    'import "p";',
    'import * as all_o_2_0 from "@s/q";\nexport const o_2_0 = { get a() { return all_o_2_0.a; } };',
    'export { e as o_3_0 } from "p";',
  ]);
  expect(others).toEqual(["./own", "r", "node:fs", "xtkit/xml"]);
});
