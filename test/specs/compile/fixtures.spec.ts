import { beforeAll, describe, expect, test } from "vitest";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";
import { fromFriendly } from "../../runtime/campaign/values/friendly.ts";
import { type CompileFixture, FIXTURES, fixtureSources, readCompileFixture } from "../support/compile-fixture.ts";
import { keepBuiltins } from "../support/keep-builtins.ts";
import { hasRhino } from "../support/rhino.ts";
import { attributesByName, replayOnRhino, type ReplayOutcome, type Tagged, tagged } from "../support/rhino-replay.ts";

keepBuiltins();

const sources = fixtureSources();
const built = new Map<string, Promise<CompileFixture>>();
const ran = new Map<string, Promise<Run>>();

function fixtureOf(source: string): Promise<CompileFixture> {
  const fixture = built.get(source) ?? readCompileFixture(source);
  built.set(source, fixture);
  return fixture;
}

interface Outcome {
  logs: string[];
  thrown: string | null;
  calls: { path: string; args: Tagged[] }[];
}

interface Run {
  outcome: Outcome;
  campaign: Campaign;
}

async function observe({ rows }: CompileFixture, run: (campaign: Campaign) => Promise<unknown>): Promise<Run> {
  const campaign = createCampaign({ root: FIXTURES, rows });
  let thrown: string | null = null;
  try {
    await run(campaign);
  } catch (error) {
    thrown = String(error);
  }
  const calls = serverCalls(campaign).map(({ path, args }) => ({ path, args: args.map((argument) => tagged(fromFriendly(argument))) }));
  return { outcome: { logs: campaign.logs.map(({ message }) => message), thrown, calls }, campaign };
}

function serverCalls(campaign: Campaign) {
  return campaign.calls().filter(({ path }) => !path.startsWith("log"));
}

/** Each source runs once: what it did is what the script has to do on either engine. */
function runSource(fixture: CompileFixture): Promise<Run> {
  const run = ran.get(fixture.source) ?? observe(fixture, (campaign) => campaign.run(fixture.source, { vars: fixture.vars }));
  ran.set(fixture.source, run);
  return run;
}

describe("compile fixtures", () => {
  test.each(sources)("%s as source on the mock", async (source) => {
    const fixture = await fixtureOf(source);
    const { logs, thrown } = (await runSource(fixture)).outcome;
    expect({ logs, thrown }).toEqual({ logs: fixture.logs, thrown: fixture.thrown });
  });

  test.each(sources)("%s as script on the mock", async (source) => {
    const fixture = await fixtureOf(source);
    const { outcome } = await observe(fixture, (campaign) => runScript(fixture.code, { campaign, filename: source, vars: fixture.vars }));
    expect(outcome).toEqual({ logs: fixture.logs, thrown: fixture.thrown, calls: (await runSource(fixture)).outcome.calls });
  });

  test.each(sources)("%s: no directive, nothing newer than the engine", async (source) => {
    const { code } = await fixtureOf(source);
    expect(code).not.toMatch(/use strict/);
    expect(code).not.toMatch(/__e4x/);
  });
});

describe.skipIf(!hasRhino())("compile fixtures on Rhino", () => {
  let onRhino: ReplayOutcome[];

  // Behind the tests above, so that what they built and ran is there and only Rhino's own time counts.
  beforeAll(async () => {
    const runs = [];
    for (const source of sources) {
      const fixture = await fixtureOf(source);
      const { campaign } = await runSource(fixture);
      const calls = serverCalls(campaign).map(({ path, result, error }) => ({ path, result: fromFriendly(result), error }));
      runs.push({ code: fixture.code, vars: { ...fixture.vars }, instanceVars: {}, calls });
    }
    onRhino = replayOnRhino(runs);
  });

  test.each(sources.map((source, index) => [source, index] as const))("%s", async (source, index) => {
    const fixture = await fixtureOf(source);
    const { logs, thrown, calls } = onRhino[index]!;
    const { calls: expected } = (await runSource(fixture)).outcome;
    expect({
      logs: logs.map(({ message }) => message),
      thrown: thrown && `${thrown.name}: ${thrown.message}`,
      calls: fixture.onRhino?.hasOtherArguments ? paths(calls) : sortedCalls(calls),
    }).toEqual({
      logs: fixture.onRhino?.logs ?? fixture.logs,
      thrown: fixture.thrown,
      calls: fixture.onRhino?.hasOtherArguments ? paths(expected) : sortedCalls(expected),
    });
  });
});

function paths(calls: Outcome["calls"]): string[] {
  return calls.map(({ path }) => path);
}

function sortedCalls(calls: Outcome["calls"]): Outcome["calls"] {
  return calls.map(({ path, args }) => ({ path, args: args.map(attributesByName) }));
}
