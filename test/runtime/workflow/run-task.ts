import type { Campaign, TaskContext } from "../campaign/campaign.ts";
import type { LogLine, PostedEvent, VariableBag, WorkflowFields } from "../wire/wire.ts";
import type { RunnableActivity } from "./activity-script.ts";
import type { StepOutcome } from "../run/run-text.ts";
import { DEFAULT_TRANSITION } from "./choose-transition.ts";
import { runPiece, type Piece } from "./run-piece.ts";
import { mistake } from "../mistakes/mistake.ts";

/** What a task starts with. */
export interface TaskStart extends Omit<TaskContext, "isInitScript"> {
  vars?: VariableBag;
  instanceVars?: VariableBag;
  /** How often `recall` runs at most; without it until the task is completed, and no more than a hundred times. */
  recalls?: number;
}

/** What a task leaves behind. */
export interface TaskResult {
  logs: LogLine[];
  vars: VariableBag;
  instanceVars: VariableBag;
  taskVars: VariableBag;
  /** The events that the scripts posted. */
  events: PostedEvent[];
  /** Whether the task is over. */
  completed: boolean;
  /** The transition that the activity takes by itself: `done` of JavaScript code, the chosen one of a test. */
  transition?: string;
  /** The fields of `activity`. */
  activity: WorkflowFields;
  value: unknown;
}

/** How a task ended. */
export type TaskOutcome = { result: TaskResult } & ({ threw: false } | { threw: true; error: unknown; stack?: string });

const MOST_RECALLS = 100;

/**
 * Runs the scripts of an activity as one task: the initialisation script, then by kind.
 * @throws Error for an advanced activity that never completes; what a script throws is in the outcome
 */
export async function runTask(server: Campaign, activity: RunnableActivity, start: TaskStart): Promise<TaskOutcome> {
  return await new Task(server, activity, start).run();
}

class Task {
  readonly #server: Campaign;
  readonly #activity: RunnableActivity;
  readonly #recalls: number | undefined;
  #context: TaskContext;
  readonly #result: TaskResult;
  #failure: { error: unknown; stack?: string } | undefined;
  #nextProcessing: Date | undefined;

  constructor(server: Campaign, activity: RunnableActivity, start: TaskStart) {
    const { vars = {}, instanceVars = {}, recalls, ...context } = start;
    this.#server = server;
    this.#activity = activity;
    this.#recalls = recalls;
    this.#context = context;
    this.#result = {
      logs: [],
      vars,
      instanceVars,
      taskVars: context.taskVars ?? {},
      events: [],
      completed: false,
      activity: {},
      value: undefined,
    };
  }

  async run(): Promise<TaskOutcome> {
    const { script, init } = this.#activity;
    if (init) await this.#step(init, true);
    if (!this.#failure) {
      if (script.kind === "js") await this.#runOnce(script.script, () => "done");
      else if (script.kind === "jstest") await this.#runOnce(script.test, String);
      else if (script.kind === "conditions") await this.#runConditions(script.conditions);
      else if (script.kind === "jsx") await this.#runAdvanced(script.call, script.recall);
      else this.#result.completed = true;
    }
    const result = this.#result;
    const failure = this.#failure;
    return failure ? { result, threw: true, ...failure } : { result, threw: false };
  }

  async #runOnce(piece: Piece, transitionOf: (value: unknown) => string): Promise<void> {
    await this.#step(piece);
    if (this.#failure) return;
    this.#result.transition = transitionOf(this.#result.value);
    this.#result.completed = true;
  }

  async #runConditions(conditions: readonly { name: string; condition: Piece }[]): Promise<void> {
    let chosen = DEFAULT_TRANSITION;
    for (const { name, condition } of conditions) {
      await this.#step(condition);
      if (this.#failure) return;
      if (!this.#result.value) continue;
      chosen = name;
      break;
    }
    this.#result.transition = chosen;
    this.#result.completed = true;
  }

  async #runAdvanced(call: Piece, recall: Piece | undefined): Promise<void> {
    await this.#step(call);
    const recalls = this.#recalls;
    for (let count = 0; !this.#failure && !this.#result.completed; count++) {
      if (count === recalls) return;
      if (!recall) throw mistake("call-without-end", { activity: this.#activity.title });
      if (recalls === undefined && count === MOST_RECALLS)
        throw mistake("endless-recall", { activity: this.#activity.title, count: MOST_RECALLS });
      this.#waitForNextProcessing();
      await this.#step(recall);
    }
  }

  /** The server does not recall before the date that the script set. */
  #waitForNextProcessing(): void {
    const { clock } = this.#server;
    const wait = (this.#nextProcessing?.getTime() ?? 0) - clock.now().getTime();
    if (wait > 0) clock.advance(wait);
    this.#nextProcessing = undefined;
  }

  async #step(piece: Piece, isInitScript = false): Promise<void> {
    const result = this.#result;
    const { name, workflow } = this.#activity;
    let outcome: StepOutcome;
    try {
      outcome = await runPiece(this.#server, piece, {
        vars: result.vars,
        instanceVars: result.instanceVars,
        activity: name,
        workflow,
        task: { ...this.#context, taskVars: result.taskVars, isInitScript },
      });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#failure = { error };
      return;
    }
    const { left, fields } = outcome;
    this.#context = { ...this.#context, fields: { ...fields, activity: left.activity } };
    this.#nextProcessing = left.task.nextProcessing;
    result.logs.push(...outcome.logs);
    result.vars = left.vars;
    result.instanceVars = left.instanceVars;
    result.taskVars = left.taskVars;
    result.events.push(...left.task.events);
    result.completed ||= left.task.completed;
    result.activity = left.activity;
    if (outcome.threw) this.#failure = { error: outcome.error, ...(outcome.stack !== undefined && { stack: outcome.stack }) };
    else result.value = outcome.value;
  }
}
