import type { Frame } from "./frame.ts";

/** A query whose expressions are compiled. */
export interface QueryPlan {
  /** The records or groups that it finds, in its order. */
  frames(outer?: Frame): Frame[];
}
