/** What the engine's numbers have beyond ECMAScript 5. */
export {};

declare global {
  /** What every number has. */
  interface Number {
    /**
     * The number itself, for `JSON.stringify`. Not in Node: works on the Campaign engine only.
     * @param key the property it is the value of
     */
    toJSON(key?: string): number;
  }
}
