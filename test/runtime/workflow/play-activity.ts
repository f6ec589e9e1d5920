import type { Campaign } from "../campaign/campaign.ts";
import type { VariableBag, WorkflowFields } from "../wire/wire.ts";
import type { ActivityHandler, ActivityPlayer } from "./activity-handler.ts";
import type { ActivityScript } from "./activity-script.ts";
import type { ActivitySources } from "./diagram-sources.ts";
import { conditionOf, findActivity } from "./find-activity.ts";
import type { ActivityRole } from "./roles.ts";
import type { Piece } from "./run-piece.ts";
import { runTask, type TaskOutcome, type TaskResult, type TaskStart } from "./run-task.ts";
import type { ActivityDefinition, TransitionDefinition, WorkflowDefinition } from "./workflow-definition.ts";
import { mistake } from "../mistakes/mistake.ts";
import { placed } from "../mistakes/placed.ts";

/** What plays the activities of one run. */
export interface Stage {
  server: Campaign;
  workflow: WorkflowDefinition;
  players: Readonly<Record<string, ActivityPlayer>>;
  /** The files of scripts, by the activities' names, where the document has none itself. */
  sources: ReadonlyMap<string, ActivitySources>;
  roleOf(activity: ActivityDefinition): ActivityRole | undefined;
  /** Milliseconds of one `delay`. */
  delayUnit: number;
}

const NOTHING: Piece = { source: "", filename: "empty" };

/** How an activity ended; its `events` hold every event it gives, those of its own kind too. */
export type PlayOutcome = TaskOutcome;

/**
 * Runs an activity: its initialisation script, then its handler, its script, or what its role says.
 * @throws Error when nothing can play it
 */
export async function playActivity(stage: Stage, activity: ActivityDefinition, start: TaskStart): Promise<PlayOutcome> {
  const { server, workflow } = stage;
  const player = Object.hasOwn(stage.players, activity.name) ? stage.players[activity.name] : undefined;
  const role = stage.roleOf(activity);
  const sources = stage.sources.get(activity.name);
  if (player === undefined && role === undefined)
    throw placed(
      mistake("workflow-without-player", { file: workflow.file, activity: title(activity), name: activity.name }),
      activity.position,
    );
  const script =
    typeof player === "string"
      ? findActivity(server.root, player).script
      : player === undefined && role === "script"
        ? scriptOf(server.root, activity, sources)
        : ({ kind: "init" } as const);
  const ownInit = sources?.elements.get("initScript");
  const init = ownInit === undefined ? activity.scripts["initScript"] : findActivity(server.root, ownInit).init;
  const runnable = {
    name: activity.name,
    workflow: workflow.name,
    title: `${workflow.name}/${activity.name}`,
    script,
    ...(init && { init }),
  };
  const outcome = await runTask(server, runnable, start);
  if (outcome.threw) return outcome;
  const open = openTransitions(activity, outcome.result.activity);
  if (typeof player === "function") return await runHandler(stage, activity, player, outcome.result, open);
  if (script.kind === "init") {
    if (role === "wait") server.clock.advance(delayOf(activity) * stage.delayUnit);
    return withEvents(outcome.result, passing(open));
  }
  return withEvents(outcome.result, ownTransition(activity, outcome.result.transition, open));
}

/** The transitions of an activity that are on; an initialisation script can turn them on and off. */
export function openTransitions(activity: ActivityDefinition, fields: WorkflowFields = {}): TransitionDefinition[] {
  return activity.transitions.filter(({ name, enabled }) => {
    const fieldsOfTransitions = fields["transitions"] as Record<string, { enabled?: boolean } | undefined> | undefined;
    const field = fieldsOfTransitions && Object.hasOwn(fieldsOfTransitions, name) ? fieldsOfTransitions[name] : undefined;
    return typeof field?.enabled === "boolean" ? field.enabled : enabled;
  });
}

function passing(open: readonly TransitionDefinition[]): string[] {
  return open.filter(({ kind }) => kind !== "error").map(({ name }) => name);
}

/** Where a script's activity goes by itself: `done` by its kind, a chosen one by its name. */
function ownTransition({ transitions }: ActivityDefinition, taken: string | undefined, open: readonly TransitionDefinition[]): string[] {
  if (taken === undefined) return [];
  const named = transitions.find(({ name }) => name === taken) ?? transitions.find(({ kind }) => kind === taken);
  return open.filter((transition) => transition === named).map(({ name }) => name);
}

function withEvents(result: TaskResult, names: readonly string[]): PlayOutcome {
  const own = names.map((name) => ({ name, vars: result.vars }));
  return { threw: false, result: { ...result, events: [...result.events, ...own] } };
}

/** The script of an activity: of its files, where it has some, else the text in the document. */
function scriptOf(root: string, { kind, scripts, transitions }: ActivityDefinition, sources: ActivitySources | undefined): ActivityScript {
  const fileOf = (element: string): ActivityScript | undefined => {
    const path = sources?.elements.get(element);
    return path === undefined ? undefined : findActivity(root, path).script;
  };
  if (kind === "jsx") {
    const partOf = (part: "call" | "recall"): Piece | undefined => {
      const found = fileOf(part);
      return found?.kind === "jsx" ? found[part] : scripts[part];
    };
    const recall = partOf("recall");
    return { kind: "jsx", call: partOf("call") ?? NOTHING, ...(recall && { recall }) };
  }
  if (kind === "jstest") {
    const open = transitions.filter(({ enabled }) => enabled);
    return {
      kind: "conditions",
      conditions: open.flatMap(({ name, condition }) => {
        const path = sources?.conditions.get(name);
        const own = path === undefined ? condition : conditionOf(root, path, name);
        return own ? [{ name, condition: own }] : [];
      }),
    };
  }
  return fileOf("script") ?? { kind: "js", script: scripts["script"] ?? NOTHING };
}

async function runHandler(
  stage: Stage,
  activity: ActivityDefinition,
  handler: ActivityHandler,
  before: TaskResult,
  open: readonly TransitionDefinition[],
): Promise<PlayOutcome> {
  const { server } = stage;
  const { name, kind, label } = activity;
  const result: TaskResult = { ...before, vars: { ...before.vars }, instanceVars: { ...before.instanceVars }, completed: true };
  const posted: { name: string; vars: VariableBag }[] = [];
  const post = (transition: string, vars: VariableBag = {}): void => {
    if (!open.some((each) => each.name === transition))
      throw mistake("workflow-unknown-transition", { activity: title(activity), transition, known: open.map((each) => each.name) });
    posted.push({ name: transition, vars });
  };
  try {
    const given = await handler({
      vars: result.vars,
      instanceVars: result.instanceVars,
      activity: { name, kind, label },
      transitions: open.map((each) => each.name),
      campaign: server,
      post,
      workTable: (table) => server.addWorkTable(table),
    });
    Object.assign(result.vars, given);
  } catch (error) {
    return { threw: true, error, result };
  }
  const names = passing(open);
  if (posted.length === 0 && names.length > 1)
    throw mistake("workflow-undecided-transition", { activity: title(activity), names, first: names[0] });
  const events = posted.length > 0 ? posted : names.map((transition) => ({ name: transition, vars: {} }));
  return {
    threw: false,
    result: {
      ...result,
      events: [...result.events, ...events.map((event) => ({ name: event.name, vars: { ...result.vars, ...event.vars } }))],
    },
  };
}

/**
 * How long a wait takes, in its unit.
 * @unverified The unit of `delay`, which exports have; `duration` was seen in none.
 */
function delayOf({ attributes }: ActivityDefinition): number {
  const delay = Number(attributes.get("delay") ?? attributes.get("duration") ?? 0);
  return delay > 0 ? delay : 0;
}

function title({ name, kind }: ActivityDefinition): string {
  return `the activity ${JSON.stringify(name)} (${kind})`;
}
