import type { Terminal } from "./command.ts";

/** What is over sooner needs no word. In milliseconds. */
const WORTH_SAYING = 1000;

/** Tells how far something is that lasts: a line that is written over on a terminal, one line where the output goes elsewhere. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #what: string;
  readonly #start = Date.now();
  #isSaid = false;

  /** @param what the phase, `building` */
  constructor(terminal: Terminal, what: string) {
    this.#terminal = terminal;
    this.#what = what;
  }

  report(done: number, all: number): void {
    if (Date.now() - this.#start < WORTH_SAYING) return;
    if (this.#terminal.status) this.#terminal.status(`${this.#what}: ${done} of ${all} activities`);
    else if (!this.#isSaid) this.#terminal.error(`${this.#what}: ${all} activities, ${done} done so far`);
    this.#isSaid = true;
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isSaid) this.#terminal.status?.("");
  }
}
