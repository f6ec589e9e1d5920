import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REPOSITORY, temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";
import { runProgram } from "../support/run-program.ts";

const SETTINGS = JSON.stringify({
  extends: join(REPOSITORY, "tsconfig.campaign.json"),
  include: ["**/*.ts", join(REPOSITORY, "types/workflow.d.ts")],
});
const FILES = {
  "package.json": "{}\n",
  "xtkit.config.mts": 'import { outDir } from "./place.mts";\nexport default { outDir };\n',
  "place.mts": 'export const outDir = "dist";\n',
  "lib/b.ts": 'export const b = "b";\n',
  "lib/c.js": 'var c = "c";\n',
  "activities/tsconfig.json": SETTINGS,
  "activities/w/a.ts": 'import { b } from "../../lib/b";\nexport default function () {\n  logInfo(b);\n}\n',
  "activities/w/old.js": "logInfo(<a/>.toXMLString());\n",
  "types/schemas/cus-a.xml": '<srcSchema name="a" namespace="cus"><element name="a"><attribute name="b"/></element></srcSchema>',
};

/** A project in a folder of that name, beside one that a pattern of that name would mean too, and which is wrong. */
function project(name: string, files: Readonly<Record<string, string>> = FILES): string {
  const root = join(temporaryProject({}), name);
  mkdirSync(root, { recursive: true });
  const other = join(root, "..", name.replace(/[*?]/g, "x"));
  for (const [folder, changed] of [
    [other, "const = ;\n"],
    [root, undefined],
  ] as const)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), path.endsWith("a.ts") ? (changed ?? text) : text);
    }
  return root;
}

const NAMES = [
  "a*b",
  "a?b",
  "a[b]",
  "a]b[",
  "{a,b}",
  "}a{",
  "a b",
  "a#b",
  "a%20b",
  "a%b",
  "(a|b)+!",
  "$&a",
  "ü\u0308 ß",
  "a'b",
  "-a",
  "~a",
  "a;b&c",
  "a.b",
  "@a",
];

describe("the name of the project's folder is no pattern and no address", () => {
  test.each(NAMES)("%s", async (name) => {
    const root = project(name);
    const cli = (...argv: string[]): ReturnType<typeof runCli> => runCli(...argv, "--json", "--cwd", root);
    const built = await cli("build");
    expect(JSON.parse(built.out)).toMatchObject({ ok: true, activities: [{ status: "built" }, { status: "built" }] });
    expect(JSON.parse((await cli("build")).out)).toMatchObject({ activities: [{ status: "unchanged" }, { status: "unchanged" }] });
    expect(JSON.parse((await cli("types")).out)).toMatchObject({ ok: true, schemas: [{ output: "types/generated/cus-a.d.ts" }] });
    expect(JSON.parse((await cli("check")).out)).toEqual({ ok: true, diagnostics: [] });
    expect(JSON.parse((await cli("run", "activities/w/old.js")).out)).toMatchObject({ ok: true, journal: [{ message: "<a/>" }] });
    expect((await cli("init")).code).toBe(0);
  });

  test("names of files", async () => {
    const files = Object.fromEntries(
      ["a*b", "a[b]", "a#b", "a?b", "a%20b", "a b"].map((name) => [`activities/w {${name}}/${name}.ts`, FILES["activities/w/a.ts"]]),
    );
    const root = temporaryProject({ ...FILES, ...files });
    const { out } = await runCli("build", "--json", "--cwd", root);
    expect(JSON.parse(out)).toMatchObject({ ok: true, activities: { length: 8 } });
    expect(JSON.parse((await runCli("check", "--json", "--cwd", root)).out)).toEqual({ ok: true, diagnostics: [] });
  });

  test("TypeScript that is run", () => {
    const source = "activities/w {a}/a*b[c]#d%20e?.ts";
    const root = project("a*b[c]#d%20e?", { ...FILES, [source]: FILES["activities/w/a.ts"] });
    const { status, printed } = runProgram(root, ["run", source, "--json"]);
    expect(JSON.parse(printed)).toMatchObject({ ok: true, journal: [{ message: "b" }] });
    expect(status).toBe(0);
  });
});

describe("tests", () => {
  const TEST = `import { createCampaign } from "xtkit/test";
import { expect, test } from "vitest";
test("runs", async () => {
  const { logs } = await createCampaign().run("activities/w/a.ts");
  expect(logs).toMatchObject([{ message: "b" }]);
});
`;
  const CONFIG = `import { xtkit } from "${REPOSITORY}/test/vitest/index.ts";
export default { plugins: [xtkit()], resolve: { alias: { "xtkit/test": "${REPOSITORY}/test/runtime/index.ts" } } };
`;

  test("run in a folder whose name would be a pattern", () => {
    const root = project("a*[b] {c,d} (e)!", { ...FILES, "vitest.config.mts": CONFIG, "activities/w/a.test.ts": TEST });
    symlinkSync(join(REPOSITORY, "node_modules"), join(root, "node_modules"));
    const { stdout, stderr } = spawnSync(process.execPath, [join(REPOSITORY, "out/build/cli/main.js"), "test", "--json"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).not.toContain("Error");
    expect(JSON.parse(stdout)).toMatchObject({ success: true, numPassedTests: 1, numTotalTests: 1 });
  });

  test.each(["a#b", "a?b"])("are refused in %s, from where vite loads nothing", async (name) => {
    const root = project(name);
    mkdirSync(join(root, "node_modules/vitest"), { recursive: true });
    writeFileSync(join(root, "node_modules/vitest/package.json"), '{ "name": "vitest" }');
    const { code, error } = await runCli("test", "--cwd", root);
    expect(error).toMatch(/^error XTK5055 tests-in-unusual-folder: /);
    expect(code).toBe(1);
    expect(JSON.parse((await runCli("test", "--json", "--cwd", root)).out)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "XTK5055" }],
    });
  });
});
