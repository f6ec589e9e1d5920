/* eslint-disable @typescript-eslint/consistent-type-imports -- each name says where it comes from in its own line */
/**
 * Binds the declarations to the global names of a workflow script: those of every script of the server, and the running workflow.
 */

/// <reference path="./server-globals.d.ts" />

export {};

declare global {
  // The running workflow
  /** Variables that travel with the event to the next activities: the same object as `event.vars`. */
  const vars: import("./workflow/event-vars.d.ts").WorkflowEventVars;
  /** The running workflow. */
  const instance: import("./workflow/instance.d.ts").WorkflowInstance;
  /** The running task. */
  const task: import("./workflow/task.d.ts").WorkflowTask;
  /** What activated the activity; not set behind an AND-join with several events: use `events`. */
  const event: import("./workflow/event.d.ts").WorkflowEvent;
  /** Every incoming event. */
  const events: readonly import("./workflow/event.d.ts").WorkflowEvent[];
  /** The definition of the running activity. */
  const activity: import("./workflow/activity.d.ts").WorkflowActivity;
}
