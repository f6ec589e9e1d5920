import { TimeLimit } from "./time-limit.ts";

/**
 * Looks at the clock for the loops of modules. Time is counted from the first look until the caller goes on elsewhere: what a test waits for
 * between two calls, and how long its modules take to load, is no time of a script.
 */
export class ModuleTurns {
  readonly #limit: () => TimeLimit | undefined;
  /** A test may put clocks of its own in the place of all that Node.js has. */
  readonly #now = performance.now.bind(performance);
  #end: number | undefined;

  /** @param limit that of the run that is going on */
  constructor(limit: () => TimeLimit | undefined) {
    this.#limit = limit;
  }

  /**
   * @returns what turns are counted from again
   * @throws what the run is stopped by
   */
  look(): number {
    const now = this.#now();
    if (this.#end === undefined) {
      const { milliseconds } = this.#limit() ?? new TimeLimit("the function");
      this.#end = now + milliseconds;
      void Promise.resolve().then(() => (this.#end = undefined));
    } else if (now > this.#end) {
      this.#end = now + (this.#limit() ?? new TimeLimit("the function")).extend();
    }
    return 0;
  }
}
