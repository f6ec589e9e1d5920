/** What the engine's functions have beyond ECMAScript 5. */
export {};

declare global {
  /** What every function has. */
  interface Function {
    /** Name of the function; `""` for one without. In newer JavaScript too. */
    readonly name: string;

    /** Number of parameters: the same as `length`. Not in Node: works on the Campaign engine only. */
    readonly arity: number;
  }
}
