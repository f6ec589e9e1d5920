import type { XtkQueryDefFactory } from "./query-def.d.ts";
import type { XtkSession } from "./session.d.ts";

/**
 * Server methods of the platform schemas. Documents go in and come out as XML.
 * @see Campaign reference, p-14
 * @global xtk
 * @open
 */
export interface Xtk {
  /** Reading and writing records (xtk:session). */
  readonly session: XtkSession;
  /** Queries (xtk:queryDef). */
  readonly queryDef: XtkQueryDefFactory;
}
