import type { Runtime } from "./runtime.ts";

/** What loops go over by their items: the lines of a File, the rows of a statement, the steps of a lowered `for each`. */
export function isWalked(value: object): boolean {
  const { __iterator__: walk } = value as { __iterator__?: unknown };
  return typeof walk === "function" && typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === "function";
}

/** Whether `for…of`, spread and destructuring go over an object: arrays, XML, arguments, and objects of the server that go over their items themselves. */
export function isIterable(runtime: Runtime, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value) || runtime.peek(value)) return true;
  return Object.prototype.toString.call(value) === "[object Arguments]" || isWalked(value) || isStepped(value);
}

/** Maps, sets and what goes over them, as the functions that scripts bring along make them: each item is asked for when its turn comes. */
function isStepped(value: object): boolean {
  return typeof (value as { __steps__?: unknown }).__steps__ === "function";
}
