import type { LogLine, WireValue } from "../../wire.ts";
import type { Variables } from "../expression/variables.ts";
import type { Store } from "../store/store.ts";

/** What a service may use. */
export interface ServiceContext {
  store: Store;
  /** What `$(…)` in expressions may ask for: the variables of the run as it started, the login. */
  variables?: Variables;
  /** Writes a line to the journal of the run. */
  log(level: LogLine["level"], message: string): void;
}

/** One emulated server function. */
export interface Service {
  /** As scripts call it: `logInfo`, `xtk.session.Write`; a method of an entity is `xtk.queryDef#ExecuteQuery`, the entity's document first. */
  path: string;
  /** @throws Error with the server's message */
  run(args: readonly WireValue[], context: ServiceContext): WireValue;
}
