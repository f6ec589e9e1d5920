import { service, type Service } from "../dispatch/service.ts";

/**
 * Calls of xtk:workflow that are requests ("xtk:workflow" of the API reference): the workflow server acts on them later, so that the script sees
 * nothing of it. They are in `campaign.calls(…)`, and no workflow runs: a test starts one with `campaign.runWorkflow`.
 */
export const workflowRequests = [
  service("xtk.workflow.PostEvent", ["text", "text", "text", "value", "boolean"], () => undefined),
  service("xtk.workflow.Start", ["text"], () => undefined),
  service("xtk.workflow.StartWithParameters", ["text", "value"], () => undefined),
  service("xtk.workflow.Stop", ["text"], () => undefined),
  service("xtk.workflow.Kill", ["text"], () => undefined),
  service("xtk.workflow.Pause", ["text"], () => undefined),
  service("xtk.workflow.Restart", ["text"], () => undefined),
  service("xtk.workflow.Wakeup", ["text"], () => undefined),
  service("xtk.workflow.WakeupTask", ["text", "text", "text"], () => undefined),
  service("xtk.workflow.Simulate", ["text"], () => undefined),
  service("xtk.workflow.SimulateWithParameters", ["text", "value"], () => undefined),
  service("nms.operation.StartWorkflow", ["text"], () => undefined),
] as const satisfies readonly Service[];
