/** What newer JavaScript offers and the server's engine does not (`test/conformance/oracle/engine.jsonl`, lines with `builtin`), with the way around. */

const OBJECT_ADVICE = "Use Object.keys and a loop; { ...a, ...b } and destructuring are translated.";
const MODULE_ADVICE =
  "Nothing takes what CommonJS exports: in TypeScript write `export`; what a script declares at its top level is there for whoever loads it.";
const MAP_ADVICE = "Use a plain object with String keys.";

/** Free names that do not exist. `console` and other host objects included: the script would stop with a ReferenceError. */
export const missingGlobals: ReadonlyMap<string, string> = new Map([
  ["Map", MAP_ADVICE],
  ["Set", MAP_ADVICE],
  ["WeakMap", MAP_ADVICE],
  ["WeakSet", MAP_ADVICE],
  ["Symbol", "Use a plain property name."],
  ["Promise", "Call the API directly: every Campaign call is synchronous."],
  ["Reflect", "Use Object.defineProperty, Object.keys and apply."],
  ["BigInt", "64-bit integers travel as text: keep them as strings."],
  ["Intl", "Use formatDate."],
  ["AggregateError", "Throw an Error whose message names all of them."],
  ["Atomics", "A script runs alone: nothing is shared."],
  ["BigInt64Array", "64-bit integers travel as text: keep them as strings."],
  ["BigUint64Array", "64-bit integers travel as text: keep them as strings."],
  ["DataView", "Use a typed array, or MemoryBuffer."],
  ["FinalizationRegistry", "Close what is open in a finally block."],
  ["SharedArrayBuffer", "Use ArrayBuffer: nothing is shared."],
  ["WeakRef", "Keep the object itself: a script ends soon."],
  ["WebAssembly", "Write the function in JavaScript."],
  ["globalThis", "Name the global directly, or declare a variable."],
  ["console", "Use logInfo, logWarning or logError."],
  ["setTimeout", "Use sleep, or task.setNextProcessingDate in an advanced activity."],
  ["setInterval", "Use a scheduler activity."],
  ["clearInterval", "Use a scheduler activity."],
  ["clearTimeout", "Use sleep, or task.setNextProcessingDate in an advanced activity."],
  ["fetch", "Use HttpClientRequest."],
  ["global", "Name the global directly, or declare a variable."],
  ["queueMicrotask", "Call the function directly: scripts are synchronous."],
  ["setImmediate", "Call the function directly: scripts are synchronous."],
  ["structuredClone", "Copy with JSON.parse(JSON.stringify(value)), or XML with copy()."],
  ["XMLHttpRequest", "Use HttpClientRequest."],
  ["window", "Campaign scripts have no browser."],
  ["document", "Campaign scripts have no browser; use DOMDocument for XML."],
  ["process", "Use getOption for settings."],
  ["Buffer", "Use MemoryBuffer."],
  ["require", "Use import, or loadLibrary for a library on the server."],
  ["module", MODULE_ADVICE],
  ["exports", MODULE_ADVICE],
]);

/** Static methods that do not exist: calling one stops the script with a TypeError. */
export const missingMembers: ReadonlyMap<string, string> = new Map([
  ["Object.assign", OBJECT_ADVICE],
  ["Object.entries", OBJECT_ADVICE],
  ["Object.values", OBJECT_ADVICE],
  ["Object.fromEntries", OBJECT_ADVICE],
  ["Object.getOwnPropertyDescriptors", "Use Object.getOwnPropertyDescriptor for each of Object.getOwnPropertyNames."],
  ["Object.getOwnPropertySymbols", "The engine has no symbols: Object.getOwnPropertyNames gives all."],
  ["Object.hasOwn", "Use Object.prototype.hasOwnProperty.call(object, name)."],
  ["Object.is", "Use ===."],
  ["Object.setPrototypeOf", "Make the object with Object.create(prototype)."],
  ["Array.from", 'Use toArray from "xtkit/xml", or Array.prototype.slice.call.'],
  ["Array.of", "Write an array literal."],
  ["Number.isInteger", "Compare with Math.floor."],
  ["Number.isSafeInteger", "Compare with Math.floor, and Math.abs with 9007199254740991."],
  ["Number.EPSILON", "Write 2.220446049250313e-16."],
  ["Number.MAX_SAFE_INTEGER", "Write 9007199254740991."],
  ["Number.MIN_SAFE_INTEGER", "Write -9007199254740991."],
  ["Number.isNaN", "Use isNaN."],
  ["Number.isFinite", "Use isFinite."],
  ["Number.parseInt", "Use parseInt."],
  ["Number.parseFloat", "Use parseFloat."],
  ["Math.trunc", "Use Math.floor or Math.ceil."],
  ["Math.sign", "Compare with 0."],
  ["Math.acosh", "Use Math.log(x + Math.sqrt(x * x - 1))."],
  ["Math.asinh", "Use Math.log(x + Math.sqrt(x * x + 1)) for x of 0 and more."],
  ["Math.atanh", "Use Math.log((1 + x) / (1 - x)) / 2."],
  ["Math.cbrt", "Use Math.pow(x, 1 / 3) for x of 0 and more."],
  ["Math.clz32", "Use 31 - Math.floor(Math.log(x) / Math.LN2)."],
  ["Math.cosh", "Use (Math.exp(x) + Math.exp(-x)) / 2."],
  ["Math.expm1", "Use Math.exp(x) - 1."],
  ["Math.fround", "Use new Float32Array([x])[0]."],
  ["Math.hypot", "Use Math.sqrt(x * x + y * y)."],
  ["Math.imul", "Use (a * b) | 0 for small numbers."],
  ["Math.log10", "Use Math.log(x) / Math.LN10, and round what should be whole."],
  ["Math.log1p", "Use Math.log(1 + x)."],
  ["Math.log2", "Use Math.log(x) / Math.LN2, and round what should be whole."],
  ["Math.sinh", "Use (Math.exp(x) - Math.exp(-x)) / 2."],
  ["Math.tanh", "Use 1 - 2 / (Math.exp(2 * x) + 1)."],
  ["ArrayBuffer.isView", "Use instanceof."],
  ["Error.captureStackTrace", "Every Error has its stack."],
  ["String.raw", "Write the text with escapes."],
  ["String.fromCodePoint", "Use String.fromCharCode."],
]);

/** Whether `Object.assign` and the like is one that the engine lacks. */
export function missingBuiltin(member: string): { name: string; advice: string } | undefined {
  const advice = missingMembers.get(member);
  return advice === undefined ? undefined : { name: member, advice };
}
