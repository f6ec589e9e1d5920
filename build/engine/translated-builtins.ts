/**
 * What the engine lacks of newer JavaScript and the build puts in place: by a function that the script brings along, a constant, or a builtin
 * that is there under another name. The functions are in `build/compile/helpers/builtins`; whatever is neither here nor there is refused.
 */

/** Static members, by object and name: the operation that stands for each. */
export const translatedStatics: ReadonlyMap<string, string> = new Map([
  ["Object.assign", "builtinAssign"],
  ["Object.entries", "builtinObjectEntries"],
  ["Object.fromEntries", "builtinFromEntries"],
  ["Object.hasOwn", "builtinHasOwn"],
  ["Object.is", "builtinIs"],
  ["Object.values", "builtinObjectValues"],
  ["Array.from", "builtinArrayFrom"],
  ["Array.of", "builtinArrayOf"],
  ["Number.isFinite", "builtinIsFinite"],
  ["Number.isInteger", "builtinIsInteger"],
  ["Number.isNaN", "builtinIsNaN"],
  ["Number.isSafeInteger", "builtinIsSafeInteger"],
  ["Math.sign", "builtinSign"],
  ["Math.trunc", "builtinTrunc"],
  ["String.fromCodePoint", "builtinFromCodePoint"],
]);

/** Global functions that the engine has under these names alone. */
export const renamedStatics: ReadonlyMap<string, string> = new Map([
  ["Number.parseFloat", "parseFloat"],
  ["Number.parseInt", "parseInt"],
]);

/** Numbers that stand for themselves. */
export const translatedConstants: ReadonlyMap<string, number> = new Map([
  ["Number.EPSILON", Number.EPSILON],
  ["Number.MAX_SAFE_INTEGER", Number.MAX_SAFE_INTEGER],
  ["Number.MIN_SAFE_INTEGER", Number.MIN_SAFE_INTEGER],
]);

/** Global names, and the operation that stands for each. */
export const translatedGlobals: ReadonlyMap<string, string> = new Map([
  ["Map", "builtinMap"],
  ["Set", "builtinSet"],
]);

/** Methods of texts and arrays, by name: the operation gets the value first, and leaves it to the value where that has the method itself. */
export const translatedMethods: ReadonlyMap<string, string> = new Map(
  (
    "at codePointAt copyWithin endsWith entries fill find findIndex findLast findLastIndex flat flatMap includes keys matchAll padEnd padStart " +
    "repeat replaceAll startsWith toReversed toSorted toSpliced trimEnd trimStart values with"
  )
    .split(" ")
    .map((name) => [name, `builtin${name.charAt(0).toUpperCase()}${name.slice(1)}`]),
);

/** True for a global name or a static member, `Object.assign`, that something stands for. */
export function isTranslated(name: string): boolean {
  return (
    [translatedGlobals, translatedStatics, renamedStatics, translatedConstants].some((names) => names.has(name)) || name === "String.raw"
  );
}
