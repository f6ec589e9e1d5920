import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";
import { entriesOf, scriptFileOf } from "../../../build/compile/kinds/entry.ts";
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
  /** What a task leaves besides: the transition that it takes, events, its own variables. */
  task?: Record<string, unknown>;
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

/** Where a scenario's script is in `dist/`: the first of an activity that has two. */
export function outputOf(source: string): string {
  return source.replace(/^activities\//, "dist/").replace(/[^/]+$/, scriptFileOf(entriesOf(source)[0]!));
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

interface Bags {
  vars: Record<string, unknown>;
  instanceVars: Record<string, unknown>;
  task?: Record<string, unknown>;
}

async function observe(scenario: Scenario, run: (campaign: Campaign) => Promise<Bags>): Promise<Run> {
  const campaign = createCampaign({ root: REPOSITORY, ...scenario.options });
  let thrown: Observed["thrown"] = null;
  let bags: Bags = { vars: {}, instanceVars: {} };
  try {
    bags = await run(campaign);
  } catch (error) {
    const { name, message } = error as Error;
    thrown = { name, message };
  }
  const calls = campaign
    .calls()
    // A library is part of the source, and loaded by the script.
    .filter(({ path }) => !path.startsWith("log") && path !== "loadLibrary")
    .map(({ path, args }) => ({ path, args: args.map((argument) => tagged(fromFriendly(argument))) }));
  return {
    observed: {
      logs: campaign.logs,
      calls,
      rows: rowsOf(campaign),
      vars: bags.vars,
      instanceVars: bags.instanceVars,
      ...(bags.task && { task: bags.task }),
      thrown,
    },
    campaign,
  };
}

/** The source on the mock. */
export function runSource(scenario: Scenario): Promise<Run> {
  return observe(scenario, (campaign) => campaign.run(scenario.source, { vars: scenario.vars, instanceVars: scenario.instanceVars }));
}

/** A file as a task of its kind: an activity, or the script that was built of it. */
export function runTask(file: string, { vars, instanceVars, ...scenario }: Omit<Scenario, "source">): Promise<Run> {
  return observe({ ...scenario, source: file }, async (campaign) => {
    const { transition, events, completed, taskVars, ...bags } = await campaign.run(file, { vars, instanceVars });
    return { ...bags, task: { transition, events, completed, taskVars } };
  });
}

/** Script text on the mock. */
export function runText(code: string, scenario: Scenario): Promise<Run> {
  return observe(scenario, (campaign) =>
    runScript(code, { campaign, filename: outputOf(scenario.source), vars: scenario.vars, instanceVars: scenario.instanceVars }),
  );
}
