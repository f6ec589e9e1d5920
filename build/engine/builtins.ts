/** What newer JavaScript offers and the server's engine does not (`test/conformance/oracle/engine.jsonl`, lines with `builtin`), with the way around. */

const OBJECT_ADVICE = "Use Object.keys and a loop; { ...a, ...b } and destructuring are translated.";
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
  ["globalThis", "Name the global directly, or declare a variable."],
  ["console", "Use logInfo, logWarning or logError."],
  ["setTimeout", "Use sleep, or task.setNextProcessingDate in an advanced activity."],
  ["setInterval", "Use a scheduler activity."],
  ["fetch", "Use HttpClientRequest."],
  ["XMLHttpRequest", "Use HttpClientRequest."],
  ["window", "Campaign scripts have no browser."],
  ["document", "Campaign scripts have no browser; use DOMDocument for XML."],
  ["process", "Use getOption for settings."],
  ["Buffer", "Use MemoryBuffer."],
  ["require", "Use import, or loadLibrary for a library on the server."],
]);

/** Static methods that do not exist: calling one stops the script with a TypeError. */
export const missingMembers: ReadonlyMap<string, string> = new Map([
  ["Object.assign", OBJECT_ADVICE],
  ["Object.entries", OBJECT_ADVICE],
  ["Object.values", OBJECT_ADVICE],
  ["Object.fromEntries", OBJECT_ADVICE],
  ["Object.is", "Use ===."],
  ["Array.from", 'Use toArray from "xtkit/xml", or Array.prototype.slice.call.'],
  ["Array.of", "Write an array literal."],
  ["Number.isInteger", "Compare with Math.floor."],
  ["Number.isNaN", "Use isNaN."],
  ["Number.isFinite", "Use isFinite."],
  ["Number.parseInt", "Use parseInt."],
  ["Number.parseFloat", "Use parseFloat."],
  ["Math.trunc", "Use Math.floor or Math.ceil."],
  ["Math.sign", "Compare with 0."],
  ["String.raw", "Write the text with escapes."],
  ["String.fromCodePoint", "Use String.fromCharCode."],
]);

/** Whether `Object.assign` and the like is one that the engine lacks. */
export function missingBuiltin(member: string): { name: string; advice: string } | undefined {
  const advice = missingMembers.get(member);
  return advice === undefined ? undefined : { name: member, advice };
}
