/** Public entry `xtkit/test`. */
export type { Campaign as CampaignServer, CampaignOptions, Replacement, ServerCall } from "./campaign/campaign.ts";
export type { CampaignFiles } from "./campaign/campaign-files.ts";
export type { ReplacementFor } from "./campaign/replacement.ts";
export type { ApplicationSettings } from "./campaign/services/campaign-state.ts";
export type { Failure } from "./campaign/services/failures.ts";
export type { HttpHandler, HttpRequest, HttpResponse } from "./campaign/services/network/http-handler.ts";
export type { SoapHandler, SoapRequest } from "./campaign/services/network/soap-handler.ts";
export type { Pattern } from "./campaign/services/pattern.ts";
export type { Login } from "./campaign/services/run-state.ts";
export type { SqlHandler, SqlResult, SqlStatement, SqlValue } from "./campaign/services/sql/sql-handler.ts";
export type { FriendlyValue } from "./campaign/wire/friendly.ts";
export type { FixtureRow } from "./campaign/document/fixture-rows.ts";
export type { PlainRow } from "./campaign/document/plain-row.ts";
export { createCampaign, type RunnableCampaign as Campaign, type RunOptions, type RunResult } from "./campaign-with-runs.ts";
export { runScript, type RunScriptOptions, type RunScriptResult } from "./run-script.ts";
export type { LogLine, VariableBag, WireElement, WireInstance, WireValue } from "./wire.ts";
