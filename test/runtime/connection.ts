import type { HostBridge, LogLine, VariableBag, WorkflowState } from "./wire.ts";

/** One run of a script against a campaign: made before the run, told what the script left behind after it. */
export interface CampaignConnection {
  bridge: HostBridge;
  state: WorkflowState;
  /** This run's journal. */
  logs: LogLine[];
  /** Hands back the variables as the script left them. */
  finish(state: { vars: VariableBag; instanceVars: VariableBag; taskVars: VariableBag }): void;
}
