/** What the engine's booleans have beyond ECMAScript 5. */
export {};

declare global {
  /** What every boolean has. */
  interface Boolean {
    /**
     * The boolean itself, for `JSON.stringify`. Not in Node: works on the Campaign engine only.
     * @param key the property it is the value of
     */
    toJSON(key?: string): boolean;
  }
}
