import { expect } from "vitest";
import { createCampaign, runScript, type Campaign, type CampaignOptions } from "../../runtime/index.ts";
import { runImportedScript } from "../../runtime/run/imported-script.ts";
import { server } from "../../runtime/run/session.ts";

/** What a script left. */
export interface Outcome {
  /** The messages of its journal. */
  lines: string[];
  /** The message of what it threw. */
  error?: string;
  campaign: Campaign;
}

async function outcomeOf(campaign: Campaign, run: () => Promise<unknown>): Promise<Outcome> {
  const outcome: Outcome = { lines: [], campaign };
  try {
    await run();
  } catch (error) {
    outcome.error = (error as Error).message;
  }
  outcome.lines = campaign.logs.map(({ message }) => message);
  return outcome;
}

/**
 * Runs a script in a realm of its own, as E4X text runs, and again in the session of a TypeScript activity, each on a campaign of its own.
 * Both must leave the same.
 * @param prepare gets each campaign before the run
 */
export async function runInBoth(
  script: string,
  options: CampaignOptions = {},
  prepare: (campaign: Campaign) => void = () => undefined,
): Promise<Outcome> {
  const [own, session] = [createCampaign(options), createCampaign(options)];
  for (const campaign of [own, session]) prepare(campaign);
  const text = await outcomeOf(own, () => runScript(script, { campaign: own }));
  const module = await outcomeOf(session, () =>
    session.call(() => runImportedScript(server, "script.js", script, Object.create(null) as object, [])),
  );
  expect({ lines: module.lines, error: module.error, calls: session.calls() }).toEqual({
    lines: text.lines,
    error: text.error,
    calls: own.calls(),
  });
  return text;
}

/** Runs a script in both; gives its journal. */
export async function linesOf(script: string, options?: CampaignOptions, prepare?: (campaign: Campaign) => void): Promise<string[]> {
  const { lines, error } = await runInBoth(script, options, prepare);
  expect(error).toBeUndefined();
  return lines;
}
