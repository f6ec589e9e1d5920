import type { EvaluationOperations, LocalVariable } from "../../../build/e4x/calls/operations.ts";
import { RESERVED_NAME } from "../../../build/e4x/tree/reserved-name.ts";

/** `eval` called by its name: the text is compiled apart and finds the variables where it stands in an object, by what reads and sets them. */
export class Evaluation implements EvaluationOperations {
  #own: unknown;
  #evaluate: ((source: string) => unknown) | undefined;
  #next: object | undefined;

  /** Until it is set, `eval` is what it is. */
  set(own: unknown, evaluate: (source: string) => unknown): void {
    this.#own = own;
    this.#evaluate = evaluate;
  }

  call(
    callee: unknown,
    self: unknown,
    outer: object | undefined,
    locals: Readonly<Record<string, LocalVariable>>,
    ...args: unknown[]
  ): unknown {
    const [source] = args;
    if (callee !== this.#own || this.#evaluate === undefined) return (callee as (...args: unknown[]) => unknown)(...args);
    if (typeof source !== "string") return source;
    const scope = Object.create(outer ?? null) as object;
    for (const [name, [get, set]] of Object.entries(locals)) Object.defineProperty(scope, name, { get, set: set ?? (() => undefined) });
    Object.defineProperty(scope, `${RESERVED_NAME}_this`, { value: self });
    Object.defineProperty(scope, `${RESERVED_NAME}_scope`, { value: scope });
    this.#next = scope;
    return this.#evaluate(source);
  }

  scope(): object {
    return this.#next ?? {};
  }
}
