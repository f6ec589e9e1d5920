import { variables, workTable } from "../campaign/campaign-parameters.ts";
import { anyFunction, anything, list, number, oneOf, optional, options, record, text, word } from "../campaign/values/check-arguments.ts";
import type { IncomingTransition } from "../wire/wire.ts";
import type { RunOptions } from "./run-options.ts";
import type { RunWorkflowOptions } from "./run-workflow.ts";

/** How a run begins. */
const runOptions = optional(
  options<RunOptions>({
    vars: variables,
    instanceVars: variables,
    taskVars: variables,
    workflow: text,
    workTable,
    transitions: list(text),
    incoming: list(options<IncomingTransition>({ name: text, tableName: text })),
    activity: record(anything),
    instance: record(anything),
    recalls: number,
  }),
);

/** A script as texts, in place of a file. */
const scriptTexts = options<{ name: string; initScript: string; script: string; call: string; recall: string; conditions: object }>({
  name: text,
  initScript: text,
  script: text,
  call: text,
  recall: text,
  conditions: record(text),
});

/** What `campaign.run` and `campaign.attempt` take. */
export const runParameters = { activity: { ...scriptTexts, ...oneOf(text, scriptTexts) }, options: runOptions };

/** What `campaign.call` takes. */
export const callParameters = { task: anyFunction, options: runOptions };

/** What `campaign.runWorkflow` takes. */
export const workflowParameters = {
  workflow: text,
  options: optional(
    options<RunWorkflowOptions>({
      activities: record(oneOf(anyFunction, text)),
      start: oneOf(text, list(text)),
      vars: variables,
      instanceVars: variables,
      workflow: text,
      limit: number,
      roles: record(word("script", "pass", "join", "wait", "jump")),
      jumps: record(text),
      delayUnit: number,
    }),
  ),
};
