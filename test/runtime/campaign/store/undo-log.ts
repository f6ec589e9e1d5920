import { mistake } from "../../mistakes/mistake.ts";

/** A state of the log that can be come back to. */
export interface Mark {
  /** How many steps the log had. */
  readonly length: number;
}

/**
 * What has to be done, last step first, to bring back an earlier state. Nothing is kept until a first mark is set: a mark costs nothing, going
 * back costs what was changed since.
 */
export class UndoLog {
  readonly #steps: (() => void)[] = [];
  readonly #marks: Mark[] = [];

  /** Whether changes are recorded. */
  get active(): boolean {
    return this.#marks.length > 0;
  }

  /** @param undo takes one change back */
  record(undo: () => void): void {
    if (this.active) this.#steps.push(undo);
  }

  mark(): Mark {
    const mark: Mark = { length: this.#steps.length };
    this.#marks.push(mark);
    return mark;
  }

  /**
   * Goes back to a mark, as often as wanted; marks set after it are gone.
   * @throws Error for a mark that is not of this log or is gone
   */
  rollBack(mark: Mark): void {
    const index = this.#marks.indexOf(mark);
    if (index === -1) throw mistake("snapshot-gone");
    this.#marks.length = index + 1;
    while (this.#steps.length > mark.length) this.#steps.pop()!();
  }
}
