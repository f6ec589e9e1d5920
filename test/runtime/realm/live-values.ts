import type { WireValue } from "../wire/wire.ts";

/**
 * What documents come out as. The server has two faces of one API, as Adobe's JSAPI reference says: `xtk.queryDef` and `nms.recipient` hand out
 * E4X, `NLWS.xtkQueryDef` and `NLWS.nmsRecipient` the DOM.
 */
export type Face = "e4x" | "dom";

/** Conversion between what a script holds and what crosses to the server. */
export interface LiveValues {
  /**
   * @param where what to name in messages
   * @throws TypeError for functions, symbols and objects that contain themselves
   */
  toWire(value: unknown, where: string): WireValue;
  fromWire(wire: WireValue, face?: Face): unknown;
}
