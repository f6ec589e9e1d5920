import type { LogLine } from "../../wire/wire.ts";
import type { Variables } from "../expression/variables.ts";
import type { Store } from "../store/store.ts";
import type { CampaignState } from "../state/campaign-state.ts";
import type { ObjectTable } from "../state/object-table.ts";
import type { RunState } from "../state/run-state.ts";

/** What a service may use. */
export interface ServiceContext {
  store: Store;
  /** What `$(…)` in expressions may ask for: the variables of the run as it started, the login. */
  variables?: Variables;
  /** Files, handlers, libraries and settings: what lives as long as the campaign. */
  campaign: CampaignState;
  /** Login, environment, progress: what ends with the run. */
  run: RunState;
  /** The objects that this run's script holds. */
  objects: ObjectTable;
  /** Writes a line to the journal of the run. */
  log(level: LogLine["level"], message: string): void;
}
