import type { Campaign, CampaignOptions } from "../campaign/campaign.ts";
import { createCampaign as createServer } from "../campaign/create-campaign.ts";
import { checkArguments } from "../campaign/values/check-arguments.ts";
import { keepPlace } from "../run/keep-place.ts";
import { withinLimit } from "../run/session.ts";
import { findActivity } from "./find-activity.ts";
import { callParameters, runParameters, workflowParameters } from "./run-parameters.ts";
import type { RunOptions } from "./run-options.ts";
import { inSession } from "./run-piece.ts";
import { runTask, type TaskOutcome, type TaskResult, type TaskStart } from "./run-task.ts";
import { type ScriptTexts, textActivity } from "./text-activity.ts";
import { runWorkflow, type RunWorkflowOptions, type WorkflowResult } from "./run-workflow.ts";
import type { LogLine, PostedEvent, VariableBag, WorkflowFields } from "../wire/wire.ts";

/** What a run leaves behind. */
export interface RunResult {
  /** The journal of this run. */
  logs: LogLine[];
  /** `vars` after the run: what the next activity gets. */
  vars: VariableBag;
  /** `instance.vars` after the run. */
  instanceVars: VariableBag;
  /** `task.vars` after the run. */
  taskVars: VariableBag;
  /** The events that the script posted, in order. The transition that an activity takes by itself is `transition`. */
  events: readonly PostedEvent[];
  /** Whether the task is over: false for an advanced activity that `recalls` stopped. */
  completed: boolean;
  /** `done` for JavaScript code; for a test the transition whose condition holds, or `default`. */
  transition?: string;
  /** The fields of `activity`, as an initialisation script left them. */
  activity: WorkflowFields;
  /** What the function of the script returned last, or the value of an E4X script's last statement. */
  value: unknown;
}

/** The mock Campaign server, with the activities of a project to run on it. */
export interface RunnableCampaign extends Campaign {
  /**
   * Runs an activity, with its initialisation script where there is one. The kind is in the file's name: `poll.advanced.ts` runs `call`, then
   * `recall` until the task is completed, `any.condition.ts` chooses a transition.
   * @param activity project-relative path, `activities/sample-ingest/insert.ts`; TypeScript, TSX or E4X; or E4X texts, `{ call, recall }`
   * @throws what the activity throws; the journal up to there is in `logs`
   */
  run(activity: string | ScriptTexts, options?: RunOptions): Promise<RunResult>;
  /** As `run`, but what the activity throws is in the outcome, beside what it did before; `stack` tells where a value was thrown that is no error. */
  attempt(
    activity: string | ScriptTexts,
    options?: RunOptions,
  ): Promise<{ result: RunResult } & ({ threw: false } | { threw: true; error: unknown; stack?: string })>;
  /**
   * Runs a whole workflow from its XML: events go along the transitions, scripts run, other activities are played by handlers.
   * @param workflow XML text, or a project-relative file: a workflow, or a package that holds it; or the folder of a workflow, `activities/nightly`, with its
   * diagram, whose scripts are the sources beside it
   * @throws Error for XML that is no workflow and for an activity that nothing can play; what a script throws is in the result
   */
  runWorkflow(workflow: string, options?: RunWorkflowOptions): Promise<WorkflowResult>;
  /**
   * Calls a function of your own, such as an exported helper of an activity, with the Campaign names in place.
   * @param task may be asynchronous; its result becomes `value`
   */
  call<T>(task: () => T | Promise<T>, options?: RunOptions): Promise<RunResult & { value: T }>;
}

/**
 * Makes a mock Campaign server for tests. Two of them share nothing: make one in each test, or in `beforeEach`.
 * @param options schemas, rows, clock, seed
 * @throws Error for schemas that cannot be read and for rows the schemas do not allow
 */
export function createCampaign(...given: [options?: CampaignOptions]): RunnableCampaign {
  const server = createServer(...given);
  const startOf = ({
    vars,
    instanceVars,
    taskVars,
    workTable,
    transitions,
    incoming,
    activity = {},
    instance = {},
  }: RunOptions): TaskStart => ({
    vars: { ...(workTable && server.addWorkTable(workTable)), ...vars },
    instanceVars,
    taskVars,
    transitions,
    incoming,
    fields: { activity, instance },
  });

  const attempt = async (given: string | ScriptTexts, run: RunOptions = {}): Promise<TaskOutcome> => {
    const activity = typeof given === "string" ? findActivity(server.root, given) : textActivity(given);
    return await runTask(server, { ...activity, workflow: run.workflow ?? activity.workflow }, { ...startOf(run), recalls: run.recalls });
  };

  return {
    ...server,
    async attempt(...arguments_) {
      checkArguments("campaign.attempt", arguments_, runParameters);
      return await attempt(...arguments_);
    },
    async run(...arguments_) {
      checkArguments("campaign.run", arguments_, runParameters);
      const [path, run = {}] = arguments_;
      const outcome = await attempt(path, run);
      if (outcome.threw) throw keepPlace(outcome.error, outcome.stack);
      return outcome.result;
    },
    async runWorkflow(...arguments_) {
      checkArguments("campaign.runWorkflow", arguments_, workflowParameters);
      return await runWorkflow(server, ...arguments_);
    },
    async call<T>(...arguments_: [task: () => T | Promise<T>, run?: RunOptions]) {
      checkArguments("campaign.call", arguments_, callParameters);
      const [task, run = {}] = arguments_;
      const { vars, instanceVars, ...context } = startOf(run);
      const outcome = await inSession(
        server,
        "the function given to campaign.call",
        { vars, instanceVars, activity: "script", workflow: run.workflow ?? "workflow", task: context },
        () => withinLimit(task),
      );
      if (outcome.threw) throw keepPlace(outcome.error, outcome.stack);
      const { left, logs, value } = outcome;
      const result: TaskResult = {
        logs,
        vars: left.vars,
        instanceVars: left.instanceVars,
        taskVars: left.taskVars,
        events: left.task.events,
        completed: left.task.completed,
        activity: left.activity,
        value,
      };
      return { ...result, value: value as T };
    },
  };
}
