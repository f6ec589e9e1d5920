import type { Piece } from "./run-piece.ts";

/**
 * The scripts of an activity, by its kind: `js` (JavaScript code) runs once; `jsx` (Advanced JavaScript code) runs `call`, then `recall` until it is
 * completed; of a `jstest` (Test) the first condition that holds wins. Any activity may have a script that runs before it.
 */
export type ActivityScript =
  | { kind: "js"; script: Piece }
  | { kind: "jsx"; call: Piece; recall?: Piece }
  /** The value of `test` is the name of the transition. */
  | { kind: "jstest"; test: Piece }
  /** The same as texts, one for each transition. */
  | { kind: "conditions"; conditions: readonly { name: string; condition: Piece }[] }
  /** Nothing but the initialisation script. */
  | { kind: "init" };

/** An activity that can run: its names and its scripts. */
export interface RunnableActivity {
  /** Internal name of the activity. */
  name: string;
  /** Internal name of its workflow. */
  workflow: string;
  /** What messages call it. */
  title: string;
  script: ActivityScript;
  /** Runs before the task. */
  init?: Piece;
}
