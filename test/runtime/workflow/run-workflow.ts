import { join } from "node:path";
import { kindOf } from "../../../build/disk/kind-of.ts";
import type { Campaign } from "../campaign/campaign.ts";
import type { VariableBag, WorkflowFields } from "../wire/wire.ts";
import type { ActivityPlayer } from "./activity-handler.ts";
import { type ActivitySources, diagramSources } from "./diagram-sources.ts";
import { Joins } from "./joins.ts";
import { isLanding, jumpTarget } from "./jump-target.ts";
import { openTransitions, playActivity, type Stage } from "./play-activity.ts";
import { readWorkflow } from "./read-workflow.ts";
import { roles, type ActivityRole } from "./roles.ts";
import type { ActivityDefinition, WorkflowDefinition } from "./workflow-definition.ts";
import type { WorkflowResult } from "./workflow-result.ts";
import { thrownText } from "../run/thrown-text.ts";
import { mistake } from "../mistakes/mistake.ts";
import { NoTextInFile, readOrFail } from "../mistakes/read-or-fail.ts";
import { putMember } from "../wire/put-member.ts";

export type { JournalLine, WorkflowEnd, WorkflowEvent, WorkflowResult } from "./workflow-result.ts";

/** How a workflow runs. */
export interface RunWorkflowOptions {
  /** What plays an activity, by its name: a handler, or the path of a source that runs in place of the text in the XML. */
  activities?: Readonly<Record<string, ActivityPlayer>>;
  /** Name of the activity to start with, or several. By default those that no transition leads to. */
  start?: string | readonly string[];
  /** Event variables at the start. */
  vars?: VariableBag;
  /** `instance.vars` at the start. */
  instanceVars?: VariableBag;
  /** Internal name, where a package holds several workflows. */
  workflow?: string;
  /** Most activities that run, 1000 by default: what a loop without an end is stopped by. */
  limit?: number;
  /** Roles of activities that the mock does not know, by the name of their element: `{ sync: "join" }`. */
  roles?: Readonly<Record<string, ActivityRole>>;
  /** Where the start points of jumps lead, by names of activities; needed where their numbers do not say it. */
  jumps?: Readonly<Record<string, string>>;
  /** How many milliseconds one of a wait's `delay` stands for, 1000 by default: it is not documented, exports suggest seconds. */
  delayUnit?: number;
}

/** An event on its way. */
interface Arrival {
  target: string;
  /** `activity/transition` that it came over; a start has none. */
  over?: string;
  vars: VariableBag;
  /** Behind an AND-join: the variables of each event. */
  arrivals?: VariableBag[];
}

/**
 * Runs a workflow on a campaign.
 * @param given XML text (starts with `<`), a file relative to the campaign's root, or the folder of a workflow with its diagram, `activities/nightly`
 * @param onStart gets the workflow and the result, which grows as it runs: what there is of it where the run throws
 * @throws Error for what is no workflow, an activity that nothing can play, and a loop without an end
 */
export async function runWorkflow(
  server: Campaign,
  given: string,
  options: RunWorkflowOptions = {},
  onStart?: (definition: WorkflowDefinition, result: WorkflowResult) => void,
): Promise<WorkflowResult> {
  const isText = /^[\ufeff\s]*</.test(given);
  const file = isText ? "workflow.xml" : fileOf(server.root, given.replace(/\\/g, "/"));
  const text = (isText ? given : readWorkflowFile(server.root, file)).replace(/^\ufeff/, "");
  const definition = readWorkflow(text, { file, workflow: options.workflow });
  const run = new WorkflowRun(server, definition, { ...options, sources: diagramSources(server.root, file, text) });
  onStart?.(definition, run.result);
  return await run.run();
}

/** A folder stands for the diagram that is in it. */
function fileOf(root: string, path: string): string {
  const plain = path.replace(/\/$/, "");
  return kindOf(join(root, plain)) === "folder" ? `${plain}/workflow.xml` : path;
}

function readWorkflowFile(root: string, file: string): string {
  try {
    return readOrFail(root, file);
  } catch (error) {
    if (error instanceof NoTextInFile) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? "unreadable";
    throw mistake("unknown-workflow", { file, root, reason }, { cause: error });
  }
}

/** Where jumps start and end: nothing starts there by itself. */
const JUMPING: ReadonlySet<ActivityRole | undefined> = new Set<ActivityRole>(["jump", "landing"]);

class WorkflowRun {
  readonly #workflow: WorkflowDefinition;
  readonly #options: RunWorkflowOptions;
  readonly #stage: Stage;
  readonly #joins: Joins;
  readonly #queue: Arrival[] = [];
  readonly result: WorkflowResult;

  constructor(
    server: Campaign,
    workflow: WorkflowDefinition,
    { sources, ...options }: RunWorkflowOptions & { sources: ReadonlyMap<string, ActivitySources> },
  ) {
    this.#workflow = workflow;
    this.#options = options;
    const own = new Map(Object.entries(options.roles ?? {}));
    this.#stage = {
      server,
      workflow,
      players: options.activities ?? {},
      sources,
      roleOf: ({ kind }) => own.get(kind) ?? roles.get(kind),
      delayUnit: options.delayUnit ?? 1000,
    };
    this.#joins = new Joins(workflow);
    const journal: WorkflowResult["journal"] = [];
    this.result = {
      state: "finished",
      journal,
      logs: journal,
      visited: [],
      events: [],
      vars: {},
      instanceVars: { ...options.instanceVars },
      waiting: [],
    };
    for (const name of Object.keys(this.#stage.players)) this.#activity(name, "activities");
  }

  async run(): Promise<WorkflowResult> {
    const result = this.result;
    const options = this.#options;
    for (const target of this.#starts()) this.#queue.push({ target, vars: { ...options.vars } });
    const limit = options.limit ?? 1000;
    for (let next = this.#queue.shift(); next !== undefined && result.state === "finished"; next = this.#queue.shift()) {
      if (result.visited.length >= limit)
        throw mistake("workflow-without-end", {
          file: this.#workflow.file,
          limit,
          visited: result.visited.slice(-6),
          more: limit * 10,
        });
      await this.#arrive(next);
    }
    result.waiting = this.#joins.waiting();
    return result;
  }

  #starts(): readonly string[] {
    const { start } = this.#options;
    if (start !== undefined) return (typeof start === "string" ? [start] : start).map((name) => this.#activity(name, "start").name);
    const activities = [...this.#workflow.activities.values()];
    const targets = new Set(activities.flatMap(({ transitions }) => transitions.map(({ target }) => target)));
    const starts = activities.filter((activity) => !targets.has(activity.name) && !JUMPING.has(this.#stage.roleOf(activity)));
    if (starts.length === 0) throw mistake("workflow-without-start", { file: this.#workflow.file, start: activities[0]?.name ?? "start" });
    return starts.map(({ name }) => name);
  }

  #activity(name: string, option: string): ActivityDefinition {
    const found = this.#workflow.activities.get(name);
    if (!found)
      throw mistake("workflow-unknown-activity", {
        file: this.#workflow.file,
        option,
        activity: name,
        known: [...this.#workflow.activities.keys()],
      });
    return found;
  }

  async #arrive(arrival: Arrival): Promise<void> {
    const activity = this.#workflow.activities.get(arrival.target)!;
    if (activity.isOff) return;
    const isJoin = this.#stage.roleOf(activity) === "join";
    const joined = isJoin ? this.#joins.arrive(activity.name, arrival.over, arrival.vars) : undefined;
    if (isJoin && !joined) return;
    // "The event variables are merged"; which of two values stays is undetermined.
    const vars: VariableBag = joined ? (Object.assign({}, ...joined) as VariableBag) : arrival.vars;
    await this.#play(activity, { ...arrival, vars, ...(joined && { arrivals: joined }) });
  }

  async #play(activity: ActivityDefinition, { vars, over, arrivals }: Arrival): Promise<void> {
    const result = this.result;
    const stage = this.#stage;
    const { name } = activity;
    result.visited.push(name);
    const role = stage.roleOf(activity);
    const outcome = await playActivity(stage, activity, {
      vars,
      instanceVars: result.instanceVars,
      transitions: openTransitions(activity).map((transition) => transition.name),
      transitionTypes: Object.fromEntries(activity.transitions.map((transition) => [transition.name, transition.kind])),
      incoming: this.#joins
        .incoming(name)
        .map((each) => ({ name: each.transition, tableName: each.over === over ? String(vars["tableName"] ?? "") : "" })),
      ...(arrivals && role !== "join" && { arrivals }),
      fields: this.#fields(activity),
    });
    result.journal.push(...outcome.result.logs.map((line) => ({ activity: name, level: line.level, message: line.message })));
    putMember(result.vars, name, outcome.result.vars);
    result.instanceVars = outcome.result.instanceVars;
    const handOn = role === "join" ? arrivals : undefined;
    for (const event of outcome.result.events) this.#follow(activity, event.name, event.vars, handOn);
    if (outcome.threw) this.#fail(activity, outcome, outcome.result.vars);
    else if (role === "jump" && !isLanding(activity, stage.roleOf))
      this.#queue.push({
        target: jumpTarget(this.#workflow, activity, this.#stage.roleOf, this.#options.jumps),
        vars: { ...outcome.result.vars },
      });
  }

  #fields({ name, label, transitions }: ActivityDefinition): { instance: WorkflowFields; activity: WorkflowFields } {
    const byKind = new Map<string, Record<string, WorkflowFields>>();
    for (const each of this.#workflow.activities.values()) {
      const ofKind = byKind.get(each.kind) ?? {};
      byKind.set(each.kind, ofKind);
      putMember(ofKind, each.name, each.fields);
    }
    const activities = Object.fromEntries(byKind);
    const own = Object.fromEntries(transitions.map((transition) => [transition.name, { enabled: transition.enabled }]));
    return { instance: { label: this.#workflow.label, activities }, activity: { name, label, transitions: own } };
  }

  /** Sends an event over a transition; a loose end takes it nowhere. */
  #follow(activity: ActivityDefinition, name: string, vars: VariableBag, arrivals?: VariableBag[]): void {
    this.result.events.push({ activity: activity.name, name, vars });
    const target = activity.transitions.find((transition) => transition.name === name)?.target;
    if (target !== undefined)
      this.#queue.push({ target, over: `${activity.name}/${name}`, vars: { ...vars }, ...(arrivals && { arrivals }) });
  }

  #fail(activity: ActivityDefinition, { error, stack }: { error: unknown; stack?: string }, vars: VariableBag): void {
    const result = this.result;
    const message = thrownText(error);
    const last = result.journal.at(-1);
    // logError has written its line already.
    if (last?.activity !== activity.name || last.level !== "error" || last.message !== message)
      result.journal.push({ activity: activity.name, level: "error", message });
    if (!("error" in result)) Object.assign(result, { error, ...(stack !== undefined && { errorStack: stack }) });
    const way = activity.transitions.find(({ kind, enabled }) => kind === "error" && enabled);
    if (way) this.#follow(activity, way.name, { ...vars, lastError: message });
    else if (activity.onError !== "ignore") result.state = activity.onError === "abort" ? "failed" : "paused";
  }
}
