import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import type { Diagram } from "../../../build/picture/diagram.ts";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { scriptNameOf } from "../../../build/engine/script-kind.ts";
import { kindOf } from "../../../build/disk/kind-of.ts";
import type { Campaign, CampaignOptions } from "../campaign/campaign.ts";
import type { ServerCall } from "../campaign/dispatch/server-call.ts";
import type { PlainRow } from "../campaign/document/plain-row.ts";
import type { InferredPart } from "../campaign/store/inferred-parts.ts";
import type { FriendlyValue } from "../campaign/values/friendly.ts";
import { xmlText } from "../campaign/values/xml-text.ts";
import { NoTextInFile } from "../mistakes/read-or-fail.ts";
import { createCampaign } from "./campaign-with-runs.ts";
import { diagramOf } from "./diagram-of.ts";
import { runWorkflow, type WorkflowResult } from "./run-workflow.ts";
import type { ActivityHandler } from "./activity-handler.ts";
import { failureOf, type RunFailure } from "../run/run-failure.ts";
import type { LogLine, PostedEvent, VariableBag, WireElement } from "../wire/wire.ts";

/** What to run on a campaign of its own. */
export interface RunOnceRequest {
  /** Absolute path of the project. */
  root: string;
  /** Project-relative path of an activity, or of the XML of a workflow. */
  target: string;
  /** Project-relative files of schemas. */
  schemas: readonly string[];
  rows: Readonly<Record<string, readonly Record<string, unknown>[]>>;
  vars: VariableBag;
  /** Activities of a workflow that do nothing and go on over every transition. */
  pass?: readonly string[];
  /** How many seconds a script may take; 10 by default, 0 for no limit. */
  timeLimit?: number;
}

/** What a run did; plain data. */
export interface RunOnceReport {
  journal: (LogLine & { activity?: string })[];
  /** The server calls in order, the log functions apart; XML as text. */
  calls: { path: string; args: unknown[]; result?: unknown; error?: string }[];
  /** The rows of the tables that changed. */
  rows: Record<string, PlainRow[]>;
  /** Schemas that nobody gave: they were taken as the rows, documents and queries have them. */
  inferred: InferredPart[];
  /** What was left out of the schemas that were given. */
  warnings: readonly Diagnostic[];
  vars?: VariableBag;
  instanceVars?: VariableBag;
  events?: readonly (PostedEvent & { activity?: string })[];
  /** Of an activity. */
  transition?: string;
  /** Of a workflow: `finished`, `paused`, `failed`. */
  state?: string;
  /** Of a workflow: the AND-joins that still wait for an event. */
  waiting?: readonly string[];
  /** Of a workflow: the activities in order. */
  visited?: readonly string[];
  /** Of a workflow: what its picture is drawn from, also of a run that could not go on. */
  drawing?: { diagram: Diagram; visited: readonly string[]; events: WorkflowResult["events"] };
  failure?: RunFailure;
}

const LOG_FUNCTIONS: ReadonlySet<string> = new Set(["logInfo", "logWarning", "logError", "logVerbose"]);

/** Why something cannot be run at all. */
export interface ImpossibleRun {
  impossible: RunFailure;
}

/**
 * Runs an activity or a workflow on a new mock campaign and tells what it did, for the command line. Schemas that are not given are inferred
 * from the rows and documents.
 * @returns a report; what the script throws is its `failure`. Or why nothing could be run: rows or schemas that are wrong, a path that is no activity
 */
export async function runOnce(request: RunOnceRequest): Promise<RunOnceReport | ImpossibleRun> {
  try {
    return await attempt(request);
  } catch (error) {
    if (error instanceof NoTextInFile) return { impossible: { message: error.message, diagnostics: error.diagnostics } };
    return { impossible: failureOf(error, request.root) };
  }
}

async function attempt({ root, target, schemas, rows, vars, pass = [], timeLimit }: RunOnceRequest): Promise<RunOnceReport> {
  const options: CampaignOptions = { root, schemas, rows, ...(timeLimit !== undefined && { timeLimit }) };
  const campaign = createCampaign({ ...options, ...{ openSchemas: true } });
  const before = tablesOf(campaign);
  const isWorkflow = /\.xml$/i.test(target) || (scriptNameOf(target) === undefined && kindOf(join(root, target)) === "folder");
  const seen: Outcome = {};
  const outcome = await (isWorkflow ? workflow(campaign, { target, vars, pass, seen }) : activity(campaign, target, vars)).catch(
    (error: unknown) => halfWay(campaign, error, seen),
  );
  return {
    journal: campaign.logs,
    ...outcome,
    calls: campaign
      .calls()
      .filter(({ path }) => !LOG_FUNCTIONS.has(path))
      .map(plainCall),
    rows: Object.fromEntries([...tablesOf(campaign)].filter(([id, after]) => !isDeepStrictEqual(after, before.get(id) ?? []))),
    inferred: campaign.inferred(),
    warnings: campaign.leftOut,
  };
}

type Outcome = Partial<RunOnceReport>;

/** What ran before the mock could not go on is still told, such as the journal up to an activity that nothing plays. */
function halfWay(campaign: Campaign, error: unknown, seen: Outcome): Outcome {
  if (campaign.calls().length === 0 && campaign.logs.length === 0) throw error;
  return { ...seen, failure: failureOf(error, campaign.root) };
}

async function activity(campaign: ReturnType<typeof createCampaign>, target: string, vars: VariableBag): Promise<Outcome> {
  const outcome = await campaign.attempt(target, { vars });
  const { vars: left, instanceVars, events, transition } = outcome.result;
  return {
    vars: left,
    instanceVars,
    events,
    ...(transition !== undefined && { transition }),
    ...(outcome.threw && { failure: failureOf(outcome.error, campaign.root, outcome.stack) }),
  };
}

async function workflow(
  campaign: ReturnType<typeof createCampaign>,
  { target, vars, pass, seen }: { target: string; vars: VariableBag; pass: readonly string[]; seen: Outcome },
): Promise<Outcome> {
  const goOn: ActivityHandler = ({ transitions, post }) => transitions.filter((name) => name !== "error").forEach((name) => post(name));
  const options = { vars, activities: Object.fromEntries(pass.map((name) => [name, goOn])) };
  const {
    state,
    journal,
    visited,
    waiting,
    events,
    instanceVars,
    vars: byActivity,
    error,
    errorStack,
  } = await runWorkflow(campaign, target, options, (definition, { visited: ran, events: sent }) =>
    Object.assign(seen, { drawing: { diagram: diagramOf(definition), visited: ran, events: sent } }),
  );
  const last = visited.at(-1);
  return {
    ...seen,
    state,
    journal,
    visited,
    waiting,
    events,
    instanceVars,
    ...(last !== undefined && { vars: byActivity[last] }),
    ...(state !== "finished" && { failure: failureOf(error, campaign.root, errorStack) }),
  };
}

function tablesOf(campaign: Campaign): Map<string, PlainRow[]> {
  return new Map(campaign.tables().map((id) => [id, campaign.rows(id)]));
}

function plainCall({ path, args, result, error }: ServerCall): RunOnceReport["calls"][number] {
  // An entity, such as a query that was made, has the document that it was made of.
  const isEntity = typeof result === "object" && result !== null && "methods" in result;
  return {
    path,
    args: args.map(plainValue),
    ...(result !== undefined && !isEntity && { result: plainValue(result) }),
    ...(error !== undefined && { error }),
  };
}

/** A value of a call with its XML as text. */
function plainValue(value: FriendlyValue): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if ("attributes" in value && "children" in value) return xmlText(value as WireElement);
  if ("document" in value && "methods" in value) return xmlText(value.document as WireElement);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plainValue(member as FriendlyValue)]));
}
