import { BUILTIN } from "./define-builtin.ts";

const NATIVE = " { [native code] }";

/**
 * `Function.prototype.toString`: what is no function of the script has no source.
 * @param native the realm's own
 */
export function functionText(callable: object, native: () => string): string {
  const text = Reflect.apply(native, callable, []) as string;
  if (!Object.hasOwn(callable, BUILTIN) && !text.endsWith(NATIVE)) return text;
  return `function ${String((callable as { name?: unknown }).name)}() {\n    [native code]\n}`;
}
