import type { XtkQueryDefFactory } from "./query-def.d.ts";
import type { XtkSession } from "./session.d.ts";

/**
 * Server methods of the platform schemas. Documents go in and come out as XML.
 * @see Campaign reference, p-14
 * @global xtk
 * @open
 */
export interface Xtk {
  readonly session: XtkSession;
  readonly queryDef: XtkQueryDefFactory;
}
