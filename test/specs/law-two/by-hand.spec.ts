import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";
import { outputOf, readOutput, runSource, runTask, runText } from "./law-two.ts";
import { scenarios, tasks } from "./scenarios.ts";

/** The script of the same meaning that `npm run bench -- sizes` compares with. */
const byHand = (source: string): string => join(REPOSITORY, "test/fixtures/by-hand", outputOf(source).replace(/^dist\//, ""));
const known = [...scenarios, ...tasks].filter(({ source }) => existsSync(byHand(source)));
const sources = [...new Set(known.map(({ source }) => source))];

describe("scripts written by hand", () => {
  test("there is one for each example of JavaScript code in TypeScript", () => {
    const all = new Set([...scenarios, ...tasks].map(({ source }) => source).filter((source) => /^[^.]+\.tsx?$/.test(source)));
    expect(sources.sort()).toEqual([...all].sort());
  });

  test.each(scenarios.filter(({ source }) => existsSync(byHand(source))).map((each) => [`${each.source}: ${each.name}`, each] as const))(
    "do the same: %s",
    async (_, scenario) => {
      const written = await runText(readFileSync(byHand(scenario.source), "utf8"), scenario);
      const { calls, ...expected } = (await runSource(scenario)).observed;
      expect(written.observed).toMatchObject(expected);
      expect(written.observed.calls.map(({ path }) => path)).toEqual(calls.map(({ path }) => path));
    },
  );

  test("do the same where they are a task", async () => {
    const [scenario] = tasks.filter(({ source }) => existsSync(byHand(source)));
    const source = await runTask(scenario!.source, scenario!);
    const written = await runText(readFileSync(byHand(scenario!.source), "utf8").replace("task.vars.startedAt", '"2026-03-01"'), scenario!);
    expect(written.observed.logs).toEqual(source.observed.logs);
  });

  test.each(sources)("built scripts are not much longer: %s", (source) => {
    const built = Buffer.byteLength(readOutput(source).replace(/^\/\/ xtkit .*\n/, ""));
    const ratio = built / Buffer.byteLength(readFileSync(byHand(source)));
    expect(ratio).toBeLessThanOrEqual(source === "activities/sample-ingest/insert.ts" ? 1.1 : 1.3);
  });
});
