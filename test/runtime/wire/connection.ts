import type { HostBridge, LogLine, VariableBag, WorkflowState } from "./wire.ts";

/** One run of a script against a campaign: made before the run, told what the script left behind after it. */
export interface CampaignConnection {
  bridge: HostBridge;
  state: WorkflowState;
  /** This run's journal. */
  logs: LogLine[];
  /** The clock of the server and the zone of its local time: without one, the machine's clock and UTC. */
  clock?: { now(): number; readonly timeZone: string };
  /** Does what the server does at the end of a script that ran to its end: saves what `get` gave and the script changed. */
  complete?(): void;
  /** Hands back the variables as the script left them. */
  finish(state: { vars: VariableBag; instanceVars: VariableBag; taskVars: VariableBag }): void;
}
