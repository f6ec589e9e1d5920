import type { Staging } from "./staging.ts";
import type { RecordValues } from "./record-values.ts";

/** A record. Only its table changes it. */
export interface Row extends Staging {
  values: RecordValues;
  /** Its place in the table, which it keeps; -1 when it is not in it. */
  position: number;
}
