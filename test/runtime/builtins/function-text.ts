/** The author's text of a function of a script, by the text that runs; undefined for any other function. */
export type TextOfFunction = (running: string) => string | undefined;

/**
 * `Function.prototype.toString`: a function of a script has the text that its author wrote, laid out anew; what is none has no source.
 * @param native the realm's own
 */
export function functionText(callable: object, native: () => string, textOf: TextOfFunction): string {
  const text = Reflect.apply(native, callable, []) as string;
  const { name } = callable as { name?: unknown };
  return textOf(text) ?? `function ${typeof name === "string" ? name : ""}() {\n    [native code]\n}`;
}
