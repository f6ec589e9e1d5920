import type { Replacement, ServerCall } from "./campaign.ts";
import type { ServerPath } from "./server-path.ts";
import type { FriendlyValue } from "./wire/friendly.ts";

/** Watches one server function. */
export interface Spy {
  /** The server function that is watched. */
  readonly path: ServerPath;
  /** The calls since the spy is there, in order. */
  readonly calls: ServerCall[];
  /** Answers in the function's place: with a value, or by a function of the arguments. */
  returns(answer: FriendlyValue | Replacement): Spy;
  /** Throws an error with this message in the function's place. */
  throws(message: string): Spy;
  /** Gives the function back. */
  restore(): void;
}

/**
 * Makes a spy.
 * @param calls the calls of all functions, which grow
 * @param replace puts a function in the place of the server's and gives a way back
 */
export function createSpy(path: ServerPath, calls: readonly ServerCall[], replace: (path: string, replacement: Replacement) => () => void): Spy {
  const start = calls.length;
  let undo: (() => void) | undefined;
  const answer = (replacement: Replacement): Spy => {
    undo?.();
    undo = replace(path, replacement);
    return spy;
  };
  const spy: Spy = {
    path,
    get calls() {
      return calls.slice(start).filter((call) => call.path === path);
    },
    returns: (value) => answer(typeof value === "function" ? value : () => value),
    throws: (message) =>
      answer(() => {
        throw new Error(message);
      }),
    restore: () => undo?.(),
  };
  return spy;
}
