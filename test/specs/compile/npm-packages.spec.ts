import { expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryProject } from "../support/project.ts";

/** Packages in the forms of the registry: one for browsers and Node.js alike, one that looks for what may be there, one that needs what is not. */
const PACKAGES = {
  "node_modules/umd/package.json": '{ "name": "umd", "main": "umd.js" }',
  "node_modules/umd/umd.js":
    '!function (root, make) { "object" == typeof exports && "undefined" != typeof module ? module.exports = make() : "function" == typeof define && define.amd ? define(make) : (root = "undefined" != typeof globalThis ? globalThis : root || self).umd = make(); }(this, function () { "use strict"; return function (n) { return "umd " + n; }; });',
  "node_modules/looks/package.json": '{ "name": "looks", "type": "module", "exports": "./index.js" }',
  "node_modules/looks/index.js":
    "var native = Object.getOwnPropertySymbols;\nvar symbols = !native ? function () { return []; } : function (o) { return native(o); };\nvar max = Number.MAX_SAFE_INTEGER || 1;\nexport const count = (o) => Object.keys(o).concat(symbols(o)).length + (Array.prototype.includes ? 0 : 0) + (max > 1 ? 1 : 0);\n",
  "node_modules/@team/needs/package.json": '{ "name": "@team/needs", "type": "module", "exports": "./index.js" }',
  "node_modules/@team/needs/index.js": 'export { later } from "./later.js";\n',
  "node_modules/@team/needs/later.js": "export const later = (f) => Promise.resolve().then(f);\n",
};

test("a package of the universal form, and one that looks for newer builtins, work in a script", async () => {
  const root = temporaryProject({
    ...PACKAGES,
    "activities/w/a.ts": 'import umd from "umd";\nimport { count } from "looks";\nlogInfo(umd(1), count({ a: 1, b: 2 }));\n',
  });
  const { diagnostics } = await build({ root });
  expect(diagnostics).toEqual([]);
  const script = readFileSync(join(root, "dist/w/a.js"), "utf8");
  expect((await runScript(script)).logs).toEqual([{ level: "info", message: "umd 1 3" }]);
  expect((await createCampaign({ root }).run("dist/w/a.js")).logs).toEqual([{ level: "info", message: "umd 1 3" }]);
});

test("what a package needs is named with the imports that lead to it", async () => {
  const root = temporaryProject({
    ...PACKAGES,
    "activities/w/a.ts": 'import { late } from "../../lib/late";\nlate(() => logInfo(1));\n',
    "lib/late.ts": 'import { later } from "@team/needs";\nexport const late = (f: () => void) => later(f);\n',
  });
  const { diagnostics } = await build({ root });
  expect(diagnostics).toMatchObject([
    {
      code: "XTK1009",
      file: "node_modules/@team/needs/later.js",
      line: 1,
      suggestion:
        "The package @team/needs needs it (activities/w/a.ts → lib/late.ts → node_modules/@team/needs/index.js → node_modules/@team/needs/later.js): import a part of it that does without, an older version, or another package.",
    },
  ]);
});

test("an author's own look is an error all the same: nothing is there to call", async () => {
  const root = temporaryProject({ "activities/w/a.ts": "const native = Object.getOwnPropertySymbols;\nlogInfo(native({}));\n" });
  expect((await build({ root })).diagnostics.map(({ code }) => code)).toEqual(["XTK1009"]);
});
