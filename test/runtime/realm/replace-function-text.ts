/**
 * Makes functions of this realm tell the text that the engine tells: what the author wrote, not what it was compiled to.
 * @param textOf the author's text of a function, by the text that runs; undefined for one that no script has
 */
export function replaceFunctionText(textOf: (running: string) => string | undefined): void {
  const running = Function.prototype.toString;
  const known = new Map<string, string | undefined>();
  const { toString } = {
    toString(this: { name?: unknown }): string {
      const text = Reflect.apply(running, this, []) as string;
      if (!known.has(text)) known.set(text, textOf(text));
      return known.get(text) ?? `function ${typeof this.name === "string" ? this.name : ""}() {\n    [native code]\n}`;
    },
  };
  Object.defineProperty(Function.prototype, "toString", { value: toString, writable: true, configurable: true });
}
