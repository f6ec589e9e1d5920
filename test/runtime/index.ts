/** Public entry `xtkit/test`. */
export type { Campaign as CampaignServer, CampaignOptions, CampaignSnapshot, Replacement, ServerCall } from "./campaign/campaign.ts";
export type { ServerPath } from "./campaign/server-path.ts";
export type { Spy } from "./campaign/spy.ts";
export type { WorkTable, WorkTableVars } from "./campaign/work-table.ts";
export type { FixtureRow } from "./campaign/document/fixture-rows.ts";
export type { Platform } from "./campaign/store/platform.ts";
export type { CutSelect } from "./campaign/store/store.ts";
export type { PlainRow } from "./campaign/document/plain-row.ts";
export { createCampaign, type RunnableCampaign as Campaign, type RunOptions, type RunResult } from "./campaign-with-runs.ts";
export { runScript, type RunScriptOptions, type RunScriptResult } from "./run-script.ts";
export type { ActivityHandler, ActivityPlayer, HandlerInput } from "./workflow/activity-handler.ts";
export type { ScriptTexts } from "./workflow/text-activity.ts";
export type { ActivityRole } from "./workflow/roles.ts";
export type { JournalLine, RunWorkflowOptions, WorkflowEnd, WorkflowEvent, WorkflowResult } from "./workflow/run-workflow.ts";
export type { LogLine, PostedEvent, VariableBag, WireElement, WireValue } from "./wire.ts";
