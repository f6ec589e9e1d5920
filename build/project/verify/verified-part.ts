import type { LineDifference } from "./first-difference.ts";
import type { SourceLine } from "./source-line.ts";

/** A script, or the rest of a record, that was compared. */
export interface VerifiedPart {
  /** `xtk:workflow cusNightly`, or the path of the built script that a script was compared with. */
  record: string;
  /** `script`, `call`, `condition some`, `diagram`, with the activity before it. */
  what: string;
  /** Project-relative path of its source. */
  source: string;
  /** Undefined where the two are the same. */
  difference?: LineDifference & {
    /** Where the line of the script as it is built is from. */
    place?: SourceLine;
    /** Of a diagram: the element and what of it. */
    element?: string;
  };
  /** What else is to be known of the text, in a sentence: that it is a part of a script, or was built from another state of its source. */
  note?: string;
}
