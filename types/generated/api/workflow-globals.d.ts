/**
 * Binds the declarations to the global names of a workflow script: those of every script of the server, and the running workflow.
 *
 * Generated from the modules of `types/` by `npm run declarations`: do not edit.
 */

/// <reference path="./server-globals.d.ts" />

export {};

declare global {
  // types/workflow
  /**
   * The definition of the running activity; which fields there are depends on its type. A change has an effect in the initialisation script only.
   * @see Campaign documentation, "JavaScript scripts and templates"
   */
  const activity: import("../../workflow/activity.d.ts").WorkflowActivity;
  /**
   * What activated the activity: one arrival over a transition (xtk:workflowEvent). The values are those before the task runs; only `vars` can
   * be changed.
   * Behind an AND-join with several events there is no single one: use `events`.
   * @see Campaign documentation, "JavaScript scripts and templates"
   */
  const event: import("../../workflow/event.d.ts").WorkflowEvent;
  /**
   * Every incoming event: one, or several behind an AND-join.
   * @see Campaign documentation, "JavaScript scripts and templates"
   */
  const events: typeof import("../../workflow/events.d.ts").events;
  /**
   * The running workflow (xtk:workflow). The values are those before the task runs; only `vars` can be changed.
   * @see Campaign documentation, "JavaScript scripts and templates"
   */
  const instance: import("../../workflow/instance.d.ts").WorkflowInstance;
  /**
   * The running task (xtk:workflowTask). The values are those before the task runs; only `vars` can be changed.
   * @see Campaign reference, c-WorkflowTask; Campaign documentation, "JavaScript code and Advanced JavaScript code"
   */
  const task: import("../../workflow/task.d.ts").WorkflowTask;
  /**
   * The variables of an event: those that activities of the workflow set, and your own. The global `vars` is the same object as `event.vars`.
   * @see Campaign documentation, "JavaScript scripts and templates"
   */
  const vars: import("../../workflow/event-vars.d.ts").WorkflowEventVars;
}
