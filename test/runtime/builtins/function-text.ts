/** The author's text of a function of a script, by the text that runs; undefined for any other function. */
export type TextOfFunction = (running: string) => string | undefined;

/**
 * `Function.prototype.toString`: a function of a script has the text that its author wrote, laid out anew; what is none has no source.
 * @param native the realm's own
 */
export function functionText(callable: object, native: () => string, textOf: TextOfFunction): string {
  return textOf(Reflect.apply(native, callable, []) as string) ?? nativeText(callable);
}

/** The text of a function that has no source. */
export function nativeText(callable: object): string {
  const { name } = callable as { name?: unknown };
  return `function ${typeof name === "string" ? name : ""}() {\n    [native code]\n}`;
}

/** Gives a function of the mock the text of one without source, beside builtins of which none gives that text. */
export function showAsNative(callable: object): void {
  Object.defineProperty(callable, "toString", { value: ownText, writable: true, configurable: true });
}

function ownText(this: object): string {
  return nativeText(this);
}
