import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ScriptKind } from "../../engine/script-kind.ts";
import type { Calibration } from "../../remap/calibration.ts";

/** What a journal says of one failure, and where that is in the project. */
export interface JournalFinding {
  /** The line of the journal, as it was given; 1-based. */
  journalLine: number;
  /** The line on which its message ends. */
  journalEnd: number;
  /** The server's code: `JST-310000`. Absent where the journal has none. */
  code?: string;
  /** What the code means, where that is known. */
  explanation?: string;
  /** The script as the journal names it: `cusNightly/score`, `/cus/scoring.js`. Absent for a code alone. */
  script?: string;
  /** The line that the journal tells. */
  scriptLine?: number;
  /** What went wrong, in the server's words. */
  message: string;
  /**
   * Internal name of the workflow, and name of the activity: of a library those of the activity that loaded it, where the journal tells them. Of what is not
   * known here, what stands in the column of the activity.
   */
  workflow?: string;
  /** Name of the activity. */
  activity?: string;
  /** The activity's label, where `workflow.xml` says it. */
  label?: string;
  /** The kind of the script. */
  kind?: ScriptKind;
  /** Of a Test activity: whose condition it is. */
  transition?: string;
  /** Project-relative path of the source; without a line where the journal tells none. */
  file?: string;
  /** Line and column in it, 1-based. */
  line?: number;
  /** The column of the first statement on the line, or of the token at which the parser stopped. */
  column?: number;
  /** The lines of the source around the place, as they were built. */
  frame?: string;
  /** Places that it may be as well. */
  others: { file: string; line: number; column: number }[];
  /** Codes that are told with the first one: what failed below, and that the script ended. */
  causes: { code: string; explanation?: string }[];
  /** Of a script of `xtkit remap --calibrate`: the setting that it finds. */
  calibration?: Calibration;
  /** What keeps the place from being sure, or from being known. */
  diagnostics: Diagnostic[];
}
