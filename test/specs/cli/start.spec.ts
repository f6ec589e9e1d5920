import { expect, test } from "vitest";
import { commands } from "../../../build/cli/commands.ts";
import { temporaryProject } from "../support/project.ts";
import { runProgram } from "../support/run-program.ts";

const FILES = {
  "node_modules/.keep": "",
  "package.json": '{ "type": "module" }',
  "activities/w/text.js": "var row = <row/>;\nlogInfo(row.@id);\n",
};
const TYPESCRIPT = { "activities/w/a.ts": 'export default function () {\n  logInfo("hello");\n}\n' };

test.each([["--version"], ["--help"], ["nonsense"], [], ...commands.map(({ name }) => [name, "--help"])])(
  "xtkit %s %s loads no package",
  (...args) => {
    expect(
      runProgram(
        temporaryProject(FILES),
        args.filter((word) => word !== undefined),
      ).loaded,
    ).toEqual([]);
  },
);

test("a build of E4X scripts loads no Babel, one with TypeScript does, one of which everything is known loads nothing", () => {
  const root = temporaryProject({ ...FILES, ...TYPESCRIPT });
  expect(runProgram(root, ["build", "activities/w/text.js"])).toMatchObject({ status: 0, loaded: ["esbuild"] });
  expect(runProgram(root, ["build"])).toMatchObject({ status: 0, loaded: ["@babel/core", "esbuild"] });
  expect(runProgram(root, ["build"])).toMatchObject({ status: 0, loaded: [] });
});

test("a run of a script loads neither Babel nor TypeScript", () => {
  const root = temporaryProject({ ...FILES, ...TYPESCRIPT });
  expect(runProgram(root, ["run", "activities/w/text.js"])).toMatchObject({ status: 0, loaded: ["esbuild", "saxes"] });
});

test.each(["build", "run"])("a run of TypeScript asks what a build refuses: after a %s that is known and no Babel is loaded", (first) => {
  const root = temporaryProject({ ...FILES, ...TYPESCRIPT });
  expect(runProgram(root, [first, "activities/w/a.ts"]).loaded).toContain("@babel/core");
  expect(runProgram(root, ["run", "activities/w/a.ts"])).toMatchObject({ status: 0, loaded: ["esbuild", "saxes"] });
  expect(runProgram(root, ["build", "activities/w/a.ts"])).toMatchObject({ status: 0, loaded: [] });
  expect(runProgram(root, ["build", "activities/w/a.ts"]).printed).toContain("unchanged");
});

test("of types and schemas, no compiler is loaded", () => {
  expect(runProgram(temporaryProject(FILES), ["types"]).loaded).toEqual(["saxes"]);
});
