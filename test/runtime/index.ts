/** Public entry `xtkit/test`. */
export type { Campaign as CampaignServer, CampaignOptions, CampaignSnapshot, Replacement, ServerCall } from "./campaign/campaign.ts";
export type { FixtureRow } from "./campaign/document/fixture-rows.ts";
export type { Platform } from "./campaign/store/platform.ts";
export type { CutSelect } from "./campaign/store/store.ts";
export type { PlainRow } from "./campaign/document/plain-row.ts";
export { createCampaign, type RunnableCampaign as Campaign, type RunOptions, type RunResult } from "./campaign-with-runs.ts";
export { runScript, type RunScriptOptions, type RunScriptResult } from "./run-script.ts";
export type { LogLine, VariableBag, WireElement, WireValue } from "./wire.ts";
