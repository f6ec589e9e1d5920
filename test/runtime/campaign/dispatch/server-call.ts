import type { FriendlyValue } from "../values/friendly.ts";

/** A server call of a script. */
export interface ServerCall {
  /** What was called: `xtk.session.Write`, `xtk.queryDef#ExecuteQuery` on an object. */
  path: string;
  /** The arguments. */
  args: FriendlyValue[];
  /** What it gave; not there when it threw. */
  result?: FriendlyValue;
  /** The message, when it threw. */
  error?: string;
}

/** Stands in for a server function; gets and gives values in the friendly form. */
export type Replacement = (...args: FriendlyValue[]) => FriendlyValue;
