import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../../build/cli/run.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

const project = join(REPOSITORY, "test/fixtures/vitest/project");
const reports = mkdtempSync(join(tmpdir(), "xtkit-coverage-"));
afterAll(() => rmSync(reports, { recursive: true, force: true }));

const plain = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "1" };

/** What `xtkit test` starts. */
function vitest(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(REPOSITORY, "node_modules/vitest/vitest.mjs"), "run", ...argv], {
    cwd: project,
    encoding: "utf8",
    env: plain,
  });
}

interface Coverage {
  statementMap: Record<string, { start: { line: number } }>;
  s: Record<string, number>;
  b: Record<string, readonly number[]>;
}

test("coverage names exactly the lines that no test runs, and activities that none runs", () => {
  const { status, stderr } = vitest("--coverage", "--coverage.reporter=json", `--coverage.reportsDirectory=${reports}`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const found = JSON.parse(readFileSync(join(reports, "coverage-final.json"), "utf8")) as Record<string, Coverage>;
  const missed = (file: string): number[] => {
    const { statementMap, s } = found[join(project, file)]!;
    return Object.entries(s)
      .filter(([, count]) => count === 0)
      .map(([id]) => statementMap[id]!.start.line);
  };
  expect(Object.keys(found).sort()).toEqual(["activities/w/insert.ts", "activities/w/untested.ts"].map((file) => join(project, file)));
  expect(missed("activities/w/insert.ts")).toEqual([14, 19]);
  // What is compiled around the author's loops is no branch of the activity.
  expect(Object.keys(found[join(project, "activities/w/insert.ts")]!.b)).toHaveLength(2);
  expect(missed("activities/w/untested.ts")).toEqual([2, 3]);
});

test("an activity that throws: its own line is the top of the stack", () => {
  const { status, stderr } = vitest("--config", "failing.config.ts", "failing.ts");
  expect(status).toBe(1);
  expect(stderr).toContain("Error: no hello");
  expect(/^ ❯ .*$/m.exec(stderr)?.[0]).toMatch(/activities\/w\/insert\.ts:11:11$/);
});

test("--coverage without the package that finds it", async () => {
  const root = temporaryProject({ "node_modules/vitest/package.json": '{ "name": "vitest" }' });
  const error: string[] = [];
  expect(await run(["test", "--coverage", "--cwd", root], { out: () => undefined, error: (text) => error.push(text), color: false })).toBe(
    1,
  );
  expect(error.join("\n")).toBe(
    "error XTK5007 missing-package: @vitest/coverage-v8 is needed for this command and is not installed.\n  help: Run `npm install --save-dev @vitest/coverage-v8`.\n",
  );
});
