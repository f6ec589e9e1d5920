import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import * as project from "../../../build/project/build.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";
import { runCli as cli } from "../support/run-cli.ts";

const GOOD = 'export default function () {\n  logInfo("good");\n}\n';

test("a bug is one paragraph: version, command, what it was, what to do; no raw stack and no absolute path", async () => {
  const spy = vi.spyOn(project, "build").mockImplementation(() => {
    throw new TypeError(`cannot read ${REPOSITORY}/build/project/build.ts\n    at secret`);
  });
  try {
    const { code, out, error } = await cli("build", "--cwd", temporaryProject({ "activities/w/a.ts": GOOD }));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toMatch(
      /^error XTK5099 bug-in-xtkit: A bug in xtkit \d+\.\d+\.\d+ \(xtkit build, Node\.js \d+\.\d+\.\d+\) stopped the command: TypeError: cannot read \/build\/project\/build\.ts \(.*faults\.spec\.ts:\d+:\d+.*\)$/m,
    );
    expect(error).toContain("Please report the line above");
    expect(error).not.toContain(REPOSITORY);
    expect(error).not.toMatch(/^ +at /m);
  } finally {
    spy.mockRestore();
  }
});

describe("a configuration that cannot be read", () => {
  test.each([
    ["it does not parse", "export default { outDir: 5\n", "xtkit.config.mts:2:1 - error XTK5004", 'Expected "}" but found end of file.'],
    [
      "it imports what is not there",
      'export default {};\nimport "nothere";\n',
      "xtkit.config.mts:2:8 - error XTK5004",
      'Could not resolve "nothere".',
    ],
    ["it throws", 'throw new Error("no instance\\nat all");\n', "xtkit.config.mts - error XTK5004", "could not be read: no instance."],
    ["it has no default export", "export const outDir = 1;\n", "xtkit.config.mts - error XTK5004", "there is no default export."],
  ])("%s", async (_, text, place, detail) => {
    const root = temporaryProject({ "activities/w/a.ts": GOOD, "xtkit.config.mts": text });
    for (const command of ["build", "check"]) {
      const { code, error } = await cli(command, "--cwd", root);
      expect(code).toBe(1);
      expect(error).toContain(place);
      expect(error).toContain(detail);
      expect(error).not.toContain(root);
    }
  });
});

describe("mistakes with files are told as such", () => {
  test("a folder that is named like an activity", async () => {
    const root = temporaryProject({ "activities/w/a.ts": GOOD, "activities/w/c.ts/inner.txt": "" });
    expect(await cli("build", "--cwd", root)).toMatchObject({ code: 0, out: expect.not.stringContaining("c.ts") });
    const { code, error } = await cli("run", "activities/w/c.ts", "--cwd", root);
    expect(code).toBe(1);
    expect(error).toContain("XTK6801 unknown-activity");
  });

  test.each(["init", "build", "check", "types", "run", "ci"])("xtkit %s in a file instead of a folder", async (command) => {
    const root = temporaryProject({ "a.txt": "the author's\n" });
    const { code, error } = await cli(command, "--cwd", join(root, "a.txt"));
    expect(code).toBe(1);
    expect(error).toMatch(/^error XTK5001 missing-folder: There is no folder .*a\.txt\./);
    expect(readdirSync(root)).toEqual(["a.txt"]);
  });

  test("a run that leaves a date that is none", async () => {
    const root = temporaryProject({ "activities/w/a.js": 'vars.d = new Date("nope");\nlogInfo("ran");\n' });
    const { code, out, error } = await cli("run", "activities/w/a.js", "--cwd", root);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/vars\.d +Invalid Date/);
    expect(JSON.parse((await cli("run", "activities/w/a.js", "--json", "--cwd", root)).out)).toMatchObject({ ok: true });
  });
});

describe("what activities cannot import of the toolkit", () => {
  test.each(["xtkit", "xtkit/test", "xtkit/vitest", "xtkit/nothing"])("%s", async (specifier) => {
    const root = temporaryProject({ "activities/w/a.ts": `import { x } from "${specifier}";\nlogInfo(String(x));\n` });
    const { code, error } = await cli("build", "--cwd", root);
    expect(code).toBe(1);
    expect(error.match(/error XTK/g)).toHaveLength(1);
    expect(error).toContain(`activities/w/a.ts:1:19 - error XTK1030 toolkit-not-on-the-server: "${specifier}" is for tests and tools`);
    expect(error).toContain('builders and readers from "xtkit/xml"');
  });
});

test("what is wrong with a shared module is told once", async () => {
  const use = 'import { a } from "../../lib/a.ts";\nlogInfo(String(a));\n';
  const files = {
    "lib/a.ts": "export const a = [1].map((n) => Object.setPrototypeOf({}, { n }));\n",
    "activities/w/b.ts": use,
    "activities/w/c.ts": use,
  };
  const { error } = await cli("build", "--cwd", temporaryProject(files));
  expect(error.match(/lib\/a\.ts:1:\d+ - error XTK1009/g)).toHaveLength(1);
  expect(error).toContain("1 error, 0 warnings");
});

test("a build says that it did not look at the types, on standard error", async () => {
  const root = temporaryProject({ "activities/w/a.ts": GOOD });
  const { error } = await cli("build", "--cwd", root);
  expect(error).toBe("types were not checked: `xtkit check` does that, `xtkit ci` checks, tests and builds");
  expect((await cli("build", "--json", "--cwd", root)).error).toBe("");
});

describe("xtkit ci", () => {
  const CLI = join(REPOSITORY, "out/build/cli/main.js");
  const settings = {
    extends: join(REPOSITORY, "tsconfig.campaign.json"),
    include: ["**/*.ts", join(REPOSITORY, "types/workflow.d.ts")],
    exclude: ["**/*.test.ts"],
  };
  /** A project with a vitest that says what it is told. */
  const project = (activity: string, isGreen: boolean): string =>
    temporaryProject({
      "package.json": "{}",
      "activities/tsconfig.json": JSON.stringify(settings),
      "activities/w/a.ts": activity,
      "node_modules/vitest/package.json": '{ "name": "vitest", "type": "module" }',
      "node_modules/vitest/vitest.mjs": `console.log(JSON.stringify({ success: ${isGreen} }));\nprocess.exitCode = ${isGreen ? 0 : 1};\n`,
    });
  const ci = (root: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [CLI, "ci", ...options], { cwd: root, encoding: "utf8" });

  test("all three steps, each said", () => {
    const { status, stdout } = ci(project(GOOD, true));
    expect(stdout).toMatch(
      /^xtkit check\n1 activities checked, nothing to report\n\nxtkit test\n[^]*\nxtkit build\n[^]*built\n\ncheck, test and build: fine\n$/,
    );
    expect(status).toBe(0);
  });

  test.each([
    ["check", "export default function () {\n  logInfo(Math.max('1'));\n}\n", true],
    ["test", GOOD, false],
    ["check, build", "export default function () {\n  const = 1;\n}\n", true],
  ])("%s fails, the others run all the same", async (failed, activity, isGreen) => {
    const { code, out } = await cli("ci", "--cwd", project(activity, isGreen));
    expect(out).toMatch(new RegExp(`xtkit check\n[^]*xtkit test\n[^]*xtkit build\n[^]*\nfailed: ${failed}$`));
    expect(code).toBe(1);
  });

  test("--json is one document", () => {
    const { status, stdout } = ci(project(GOOD, false), "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      check: { ok: true, diagnostics: [] },
      test: { success: false },
      build: { ok: true, activities: [{ source: "activities/w/a.ts", status: "built" }] },
    });
    expect(status).toBe(1);
  });
});
