import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { evaluateBundled } from "../../runtime/run/run-activity.ts";
import { temporaryProject } from "../support/project.ts";
import { hasRhino } from "../support/rhino.ts";
import { replayOnRhino } from "../support/rhino-replay.ts";
import { activity, statement } from "./builder-programs.ts";
import { byProgram } from "./by-program.ts";
import { cases } from "../support/thorough.ts";

const PROGRAMS = cases(60);
const SEEDS = [1, 2, 3, 4, 5, 6];

const entry = "activities/w/generated.ts";

async function generate(seed: number): Promise<{ root: string; statements: string[]; code: string }> {
  const statements = fc.sample(statement, { numRuns: PROGRAMS, seed });
  const root = temporaryProject({ [entry]: activity(statements) });
  const { code, diagnostics } = await compile({ root, entry });
  expect(diagnostics).toEqual([]);
  return { root, statements, code: code as string };
}

test.each(SEEDS)("law 2 on generated builder programs, seed %i", async (seed) => {
  const { root, statements, code } = await generate(seed);
  const script = byProgram((await runScript(code, { campaign: createCampaign({ root }), filename: entry })).logs);
  const source = byProgram(
    (await createCampaign({ root }).call(async () => ((await evaluateBundled(root, entry)).default as () => void)())).logs,
  );

  expect(source).toHaveLength(PROGRAMS);
  expect(source.flat().filter((line) => line.startsWith("<")).length).toBeGreaterThan(PROGRAMS / 2);
  statements.forEach((text, index) => expect({ text, logs: script[index] }).toEqual({ text, logs: source[index] }));
});

/** What does not depend on how an engine prints markup: the order of evaluation and what was thrown. */
function order(programs: readonly string[][]): string[][] {
  return programs.map((lines) => lines.filter((line) => !line.includes("<")));
}

test.skipIf(!hasRhino())("Rhino compiles the generated scripts and evaluates them in the same order", async () => {
  const generated = [];
  for (const seed of SEEDS) generated.push(await generate(seed));
  const outcomes = replayOnRhino(generated.map(({ code }) => ({ code, vars: {}, instanceVars: {}, calls: [] })));
  for (const [index, { root, code, statements }] of generated.entries()) {
    const onMock = order(byProgram((await runScript(code, { campaign: createCampaign({ root }), filename: entry })).logs));
    const onRhino = order(byProgram(outcomes[index]!.logs));
    statements.forEach((text, number) => expect({ text, logs: onRhino[number] }).toEqual({ text, logs: onMock[number] }));
  }
});
