import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";
import { fromFriendly } from "../../runtime/campaign/values/friendly.ts";
import { REPOSITORY } from "../support/project.ts";
import { tagged } from "../support/rhino-replay.ts";
import type { Scenario } from "./scenarios.ts";

/** Everything a run leaves behind that anyone could see. */
export interface Observed {
  logs: readonly { level: string; message: string }[];
  calls: { path: string; args: unknown[] }[];
  rows: Record<string, unknown>;
  vars: Record<string, unknown>;
  instanceVars: Record<string, unknown>;
  thrown: { name: string; message: string } | null;
}

/** A run and the campaign it ran on. */
export interface Run {
  observed: Observed;
  campaign: Campaign;
}

const TABLES = [
  "dem:sampleTableStg",
  "dem:sampleTable",
  "nms:recipientStg",
  "nms:recipient",
  "nms:subscriptionStg",
  "nms:subscription",
  "nms:service",
  "xtk:folder",
];

/** Where a scenario's script is in `dist/`. */
export function outputOf(source: string): string {
  return source.replace(/^activities\//, "dist/").replace(/\.tsx?$/, ".js");
}

/** The bytes that were built. */
export function readOutput(source: string): string {
  return readFileSync(join(REPOSITORY, outputOf(source)), "utf8");
}

function rowsOf(campaign: Campaign): Record<string, unknown> {
  const rows: Record<string, unknown> = {};
  for (const table of TABLES) {
    try {
      rows[table] = campaign.rows(table);
    } catch {
      rows[table] = "no such table";
    }
  }
  return rows;
}

async function observe(
  scenario: Scenario,
  run: (campaign: Campaign) => Promise<{ vars: Record<string, unknown>; instanceVars: Record<string, unknown> }>,
): Promise<Run> {
  const campaign = createCampaign({ root: REPOSITORY, ...scenario.options });
  let thrown: Observed["thrown"] = null;
  let bags: { vars: Record<string, unknown>; instanceVars: Record<string, unknown> } = { vars: {}, instanceVars: {} };
  try {
    bags = await run(campaign);
  } catch (error) {
    const { name, message } = error as Error;
    thrown = { name, message };
  }
  const calls = campaign
    .calls()
    .filter(({ path }) => !path.startsWith("log"))
    .map(({ path, args }) => ({ path, args: args.map((argument) => tagged(fromFriendly(argument))) }));
  return {
    observed: { logs: campaign.logs, calls, rows: rowsOf(campaign), vars: bags.vars, instanceVars: bags.instanceVars, thrown },
    campaign,
  };
}

/** The source on the mock. */
export function runSource(scenario: Scenario): Promise<Run> {
  return observe(scenario, (campaign) => campaign.run(scenario.source, { vars: scenario.vars, instanceVars: scenario.instanceVars }));
}

/** Script text on the mock. */
export function runText(code: string, scenario: Scenario): Promise<Run> {
  return observe(scenario, (campaign) =>
    runScript(code, { campaign, filename: outputOf(scenario.source), vars: scenario.vars, instanceVars: scenario.instanceVars }),
  );
}
