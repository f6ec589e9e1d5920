import type { XmlIn } from "../faces/xml-in.d.ts";
import type { XtkEntity } from "../schema-api/entity.d.ts";
import type { XtkEntityFields } from "../schema-api/entity-fields.d.ts";
import type { XtkEntityMethods } from "../schema-api/entity-methods.d.ts";
import type { XtkSchemaMethods } from "../schema-api/schema-methods.d.ts";

/**
 * What an entity of xtk:workflow does.
 * @see Campaign reference, xtk:workflow
 */
export interface XtkWorkflowEntityMethods<XmlOut> {
  /**
   * Runs the workflow now and waits for its end.
   * @see Campaign reference, sm-workflow-Execute
   */
  Execute(): void;

  /**
   * Runs the workflow now and waits for its end, with options.
   * @param simulationMode true simulates: nothing is sent
   * @param keepResult keep the results between activities
   * @param logSQL write SQL to the journal
   * @see Campaign reference, sm-workflow-ExecuteInstance
   */
  ExecuteInstance(simulationMode: boolean, keepResult: boolean, logSQL: boolean): void;
}

/** An entity of xtk:workflow: what `create`, `load` and `get` give. */
export type XtkWorkflowEntity<XmlOut> = XtkEntity<XtkEntityFields<"xtk:workflow">> & XtkEntityMethods<XmlOut> & XtkWorkflowEntityMethods<XmlOut>;

/**
 * Workflows: started, stopped and sent events from scripts. Calls that change the state are requests: the workflow server acts on them later.
 * @see Campaign reference, xtk:workflow
 */
export interface XtkWorkflowMethods<XmlOut> extends XtkSchemaMethods<XtkWorkflowEntity<XmlOut>, XmlOut> {
  /**
   * Sends an event to an activity, an external signal for example. Asynchronous; the workflow has to be started.
   * @param workflowId id or internal name
   * @param activity internal name of the activity
   * @param transition name of the transition to activate; `""` for the first one
   * @param parameters `<variables total="5"/>`, attributes only: they become `vars`; `""` for none
   * @param complete whether the task that receives the event is finished by it
   * @see Campaign reference, sm-workflow-PostEvent
   */
  PostEvent(workflowId: string | number, activity: string, transition: string, parameters: XmlIn | "", complete: boolean): void;

  /**
   * Starts or resumes a workflow. Asynchronous.
   * @param workflowId id or internal name
   * @see Campaign reference, sm-workflow-Start
   */
  Start(workflowId: string | number): void;

  /**
   * Starts a workflow with variables. Asynchronous.
   * @param workflowId id or internal name
   * @param parameters `<variables total="5"/>`: its attributes become `instance.vars`; `""` for none
   * @see Campaign reference, sm-workflow-StartWithParameters
   */
  StartWithParameters(workflowId: string | number, parameters: XmlIn | ""): void;

  /**
   * Stops a workflow when its running tasks allow it.
   * @param workflowId id or internal name
   * @see Campaign reference, sm-workflow-Stop
   */
  Stop(workflowId: string | number): void;

  /**
   * Stops a workflow at once, for one that `Stop` does not stop.
   * @param workflowId id or internal name
   * @see Campaign reference, sm-workflow-Kill
   */
  Kill(workflowId: string | number): void;

  /**
   * Suspends a workflow.
   * @param workflowId id or internal name
   * @see Campaign reference, sm-workflow-Pause
   */
  Pause(workflowId: string | number): void;

  /**
   * Stops a workflow and starts it again; `instance.vars` are kept.
   * @param workflowId id or internal name
   * @see Campaign reference, sm-workflow-Restart
   */
  Restart(workflowId: string | number): void;

  /**
   * Runs all pending tasks now instead of at their planned time.
   * @param workflowId id or internal name
   * @see Campaign reference, sm-workflow-Wakeup
   */
  Wakeup(workflowId: string | number): void;

  /**
   * Runs some pending tasks now instead of at their planned time. All of them where neither a task nor an activity is named.
   * @param workflowId id or internal name
   * @param taskIdentifier `@taskIdentifier` of the task; `""` for all of the activity
   * @param activityName name of the activity whose tasks run; `""` for any
   * @see Campaign reference, sm-workflow-WakeupTask
   */
  WakeupTask(workflowId: string | number, taskIdentifier: string, activityName: string): void;

  /**
   * Makes a workflow from a template and starts it.
   * @param templateId id or internal name of the template
   * @param patch a `<workflow>` that is merged with the template; `""` for none
   * @returns id of the new workflow
   * @see Campaign reference, sm-workflow-Spawn
   */
  Spawn(templateId: string | number, patch: XmlIn | ""): number;

  /**
   * Makes a workflow from a template and starts it with variables.
   * @param templateId id or internal name of the template
   * @param parameters as for `StartWithParameters`
   * @returns id of the new workflow
   * @see Campaign reference, sm-workflow-SpawnWithParameters
   */
  SpawnWithParameters(templateId: string | number, parameters: XmlIn | ""): number;

  /**
   * As `SpawnWithParameters`, with a choice to simulate.
   * @param templateId id or internal name of the template
   * @param simulation true simulates: nothing is sent
   * @param parameters as for `StartWithParameters`
   * @returns id of the new workflow
   * @see Campaign reference, sm-workflow-SpawnWithParametersEx
   */
  SpawnWithParametersEx(templateId: string | number, simulation: boolean, parameters: XmlIn | ""): number;

  /**
   * Starts a workflow in simulation: actions are not carried out.
   * @param workflowId id or internal name
   * @see Campaign reference, sm-workflow-Simulate
   */
  Simulate(workflowId: string | number): void;

  /**
   * As `Simulate`, with variables.
   * @param workflowId id or internal name
   * @param parameters as for `StartWithParameters`
   * @see Campaign reference, sm-workflow-SimulateWithParameters
   */
  SimulateWithParameters(workflowId: string | number, parameters: XmlIn | ""): void;

  /**
   * Deletes the stored results of activities.
   * @param workflowId id or internal name
   * @param activityName internal name; the reference speaks of one or more activities
   * @see Campaign reference, sm-workflow-DeleteResult
   */
  DeleteResult(workflowId: string | number, activityName: string): void;

  /**
   * Runs finished tasks again.
   * @param workflowId id or internal name
   * @param activityName internal name of the activity
   * @see Campaign reference, sm-workflow-RestartTask
   */
  RestartTask(workflowId: string | number, activityName: string): void;

  /**
   * Purges the history: processed events, finished and failed tasks, journal. What the engine still needs is kept.
   * @param workflowId id or internal name
   * @see Campaign reference, sm-workflow-Cleanup
   */
  Cleanup(workflowId: string | number): void;

  /**
   * Answers an approval task. The current operator has to be in the group the task is assigned to.
   * @param workflowId id or internal name
   * @param taskIdentifier `@taskIdentifier` of the task
   * @param response the comment
   * @param choice name of the transition to activate
   * @see Campaign reference, sm-workflow-Reply
   */
  Reply(workflowId: string | number, taskIdentifier: string, response: string, choice: string): void;

  /**
   * The operator under whose account the workflow runs.
   * @param workflowId id or internal name
   * @returns id, login and description of the operator; 0 and empty texts when none is set
   * @see Campaign reference, sm-workflow-GetLogin
   */
  GetLogin(workflowId: string | number): [id: number, login: string, cs: string];

  /**
   * Sets the operator under whose account the workflow runs. A copy of the workflow does not take it over.
   * @param workflowId id or internal name
   * @param login login of the operator; `""` for none
   * @see Campaign reference, sm-workflow-SetLogin
   */
  SetLogin(workflowId: string | number, login: string): void;

  /**
   * What is known of an approval task: title, dates, status, who answered and who may answer.
   * @param workflowId id or internal name
   * @param taskIdentifier `@taskIdentifier` of the task
   * @returns a document with the attributes of the task, and `isAssignee`, `hasResponded`, `canReply` for the current operator
   * @see Campaign reference, sm-workflow-GetValidationParameters
   */
  GetValidationParameters(workflowId: string | number, taskIdentifier: string): XmlOut;
}
