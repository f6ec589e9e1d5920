import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../../build/compile/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { REPOSITORY } from "../support/project.ts";
import { hasRhino } from "../support/rhino.ts";
import { replayOnRhino, type ReplayOutcome } from "../support/rhino-replay.ts";

const ROOT = join(REPOSITORY, "test/fixtures/compile");
const FOLDER = "activities/forms";
const names = readdirSync(join(ROOT, FOLDER)).sort();

interface Fixture {
  source: string;
  logs: string[];
  /** What Rhino logs instead, with the reason. */
  onRhino?: { logs: string[]; because: string };
  thrown: string | null;
  code: string;
}

async function readFixture(name: string): Promise<Fixture> {
  const source = `${FOLDER}/${name}`;
  const text = readFileSync(join(ROOT, source), "utf8");
  const logs = JSON.parse(/^\/\/ logs: (.*)$/m.exec(text)?.[1] ?? "null") as string[];
  const { code, diagnostics } = await compile({ root: ROOT, entry: source });
  expect(diagnostics).toEqual([]);
  const [, instead, because] = /^\/\/ rhino: (.*)\n\/\/ because: (.*)$/m.exec(text) ?? [];
  const onRhino = instead && because ? { logs: JSON.parse(instead) as string[], because } : undefined;
  return { source, logs, onRhino, thrown: /^\/\/ throws: (.*)$/m.exec(text)?.[1] ?? null, code: code as string };
}

async function outcome(
  run: () => Promise<{ logs: readonly { message: string }[] }>,
  logsSoFar: () => readonly { message: string }[],
): Promise<{ logs: string[]; thrown: string | null }> {
  try {
    const { logs } = await run();
    return { logs: logs.map(({ message }) => message), thrown: null };
  } catch (error) {
    return { logs: logsSoFar().map(({ message }) => message), thrown: String(error) };
  }
}

describe("compile fixtures", () => {
  let onRhino: ReplayOutcome[] = [];

  beforeAll(async () => {
    if (!hasRhino()) return;
    const runs = [];
    for (const name of names) runs.push({ code: (await readFixture(name)).code, vars: {}, instanceVars: {}, calls: [] });
    onRhino = replayOnRhino(runs);
  });

  test.each(names)("%s as source on the mock", async (name) => {
    const { source, logs, thrown } = await readFixture(name);
    const campaign = createCampaign({ root: ROOT });
    expect(
      await outcome(
        () => campaign.run(source),
        () => campaign.logs,
      ),
    ).toEqual({ logs, thrown });
  });

  test.each(names)("%s as script on the mock", async (name) => {
    const { logs, thrown, code, source } = await readFixture(name);
    const campaign = createCampaign({ root: ROOT });
    expect(
      await outcome(
        () => runScript(code, { campaign, filename: source }),
        () => campaign.logs,
      ),
    ).toEqual({ logs, thrown });
  });

  test.skipIf(!hasRhino()).each(names.map((name, index) => [name, index] as const))("%s on Rhino", async (name, index) => {
    const { logs, thrown, onRhino: instead } = await readFixture(name);
    const there = onRhino[index]!;
    expect({
      logs: there.logs.map(({ message }) => message),
      thrown: there.thrown && `${there.thrown.name}: ${there.thrown.message}`,
    }).toEqual({ logs: instead?.logs ?? logs, thrown });
  });

  test.each(names)("%s: no directive, nothing newer than the engine", async (name) => {
    const { code } = await readFixture(name);
    expect(code).not.toMatch(/use strict/);
    expect(code).not.toMatch(/__e4x/);
  });
});
