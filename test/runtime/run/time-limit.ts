import { url } from "node:inspector";
import { createContext, Script } from "node:vm";
import { type Mistake } from "../mistakes/create-mistakes.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** Seconds that a run may take where nobody says otherwise. */
export const DEFAULT_TIME_LIMIT = 10;

/** What no loop of the script takes is stopped later than what its loops take, which have their place. In milliseconds, besides a tenth. */
const GRACE = 1000;

/** What Node.js throws when it has stopped a script. */
const STOPPED = "ERR_SCRIPT_EXECUTION_TIMEOUT";

/** Names the frames between the caller of a step and the step. */
const FILE = "xtkit:time-limit";

/** The time that one run of a script may take, and whether it took more. While a debugger is there it is not in force: a script that waits at a breakpoint does not run. */
export class TimeLimit {
  readonly #script: string;
  readonly #seconds: number;
  #fault: Mistake | undefined;

  /**
   * @param script what runs, in messages
   * @param seconds 0 for no limit
   */
  constructor(script: string, seconds = DEFAULT_TIME_LIMIT) {
    this.#script = script;
    this.#seconds = seconds;
  }

  /** Infinity for no limit. */
  get milliseconds(): number {
    return this.#seconds === 0 ? Infinity : this.#seconds * 1000;
  }

  /** What the run was stopped by: it has failed, whatever the script made of the error. */
  get fault(): Mistake | undefined {
    return this.#fault;
  }

  /**
   * Tells a loop whose time is over.
   * @returns how many milliseconds more it has after all
   * @throws what it is stopped by
   */
  extend(): number {
    if (isDebugged()) return this.milliseconds;
    const fault = scriptMistake("endless-loop", { seconds: this.#seconds });
    this.#fault ??= fault;
    throw fault;
  }

  /** For `runInContext`: when Node.js stops what has no loops to stop, such as a regular expression. */
  get timeout(): { timeout?: number } {
    return this.#seconds === 0 || isDebugged() ? {} : { timeout: Math.ceil(this.milliseconds * 1.1 + GRACE) };
  }

  /**
   * Notes where Node.js stopped the script.
   * @param thrown what the run threw, made anew on this side
   */
  noteStopped(thrown: unknown): void {
    // The error is none of this realm's.
    if (typeof thrown === "object" && thrown !== null && (thrown as NodeJS.ErrnoException).code === STOPPED)
      this.#fault ??= scriptMistake("run-too-long", { script: this.#script, seconds: this.#seconds });
  }

  /** Runs a step of a script that is a module, which has no context of its own, and stops it as `timeout` says. */
  hold<T>(step: () => T): T {
    const { timeout } = this.timeout;
    if (timeout === undefined) return step();
    try {
      return new Script("step()", { filename: FILE }).runInContext(createContext({ step }), { displayErrors: false, timeout }) as T;
    } catch (error) {
      this.noteStopped(error);
      throw error;
    }
  }
}

/** Threads do not know the address of the process's debugger. */
function isDebugged(): boolean {
  return url() !== undefined || process.execArgv.some((option) => option.startsWith("--inspect"));
}
