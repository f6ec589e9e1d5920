import { canonicalPath } from "./dispatch/faces.ts";
import type { Replacement, ServerCall } from "./dispatch/server-call.ts";
import type { ReplacementFor } from "./replacement.ts";
import type { ServerPath } from "./server-path.ts";
import { anything, checkingFunctions, text } from "./values/check-arguments.ts";
import type { FriendlyValue } from "./values/friendly.ts";

/** A call of one server function, with its arguments as its parameters say. */
export type CallOf<Path extends string> = Omit<ServerCall, "path" | "args"> & { path: Path; args: Parameters<ReplacementFor<Path>> };

/** Watches one server function. Arguments and answers have the types of the function where it is emulated. */
export interface Spy<Path extends string = string> {
  /** The server function that is watched. */
  readonly path: Path;
  /** The calls since the spy is there, in order. */
  readonly calls: CallOf<Path>[];
  /** Answers in the function's place: with a value, or by a function of the arguments. */
  returns(answer: FriendlyValue | ReplacementFor<Path>): Spy<Path>;
  /** Throws an error with this message in the function's place. */
  throws(message: string): Spy<Path>;
  /** Gives the function back. */
  restore(): void;
}

/** What the functions of a spy take. */
const parameters = { returns: { answer: anything }, throws: { message: text }, restore: {} };

/**
 * Makes a spy.
 * @param calls the calls of all functions, which grow
 * @param replace puts a function in the place of the server's and gives a way back
 */
export function createSpy<Path extends ServerPath>(
  path: Path,
  calls: readonly ServerCall[],
  replace: (path: string, replacement: Replacement) => () => void,
): Spy<Path> {
  const start = calls.length;
  let undo: (() => void) | undefined;
  const answer = (replacement: Replacement): Spy<Path> => {
    undo?.();
    undo = replace(path, replacement);
    return spy;
  };
  const functions: Pick<Spy<Path>, "returns" | "throws" | "restore"> = {
    returns: (value) => answer(typeof value === "function" ? (value as Replacement) : () => value),
    throws: (message) =>
      answer(() => {
        throw new Error(message);
      }),
    restore: () => undo?.(),
  };
  const spy: Spy<Path> = Object.defineProperty({ path, ...checkingFunctions("spy", functions, parameters) } as Spy<Path>, "calls", {
    get: () => calls.slice(start).filter((call) => call.path === canonicalPath(path)),
    enumerable: true,
  });
  return spy;
}
