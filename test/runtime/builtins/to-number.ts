import { isNumberSpace, trimText } from "./trim-text.ts";

/** `Number(value)`: `0b1` and `0o7` are none, U+200B is white space and U+1680 is not. */
export function toNumber(value: unknown): number {
  const primitive = (typeof value === "object" && value !== null) || typeof value === "function" ? primitiveOf(value) : value;
  if (typeof primitive !== "string") return Number(primitive);
  const text = trimText(primitive, "both", isNumberSpace);
  const prefix = text.slice(0, 2).toLowerCase();
  return prefix === "0b" || prefix === "0o" || text.startsWith(OGHAM_SPACE) || text.endsWith(OGHAM_SPACE) ? NaN : Number(text);
}

/** White space of Node.js alone. */
const OGHAM_SPACE = "\u1680";

/** What the language makes of an object where it wants a number. */
function primitiveOf(value: object): unknown {
  const hinted = (value as { [Symbol.toPrimitive]?: unknown })[Symbol.toPrimitive];
  if (typeof hinted === "function") return Reflect.apply(hinted, value, ["number"]);
  const own = (value as { valueOf?: unknown }).valueOf;
  const primitive: unknown = typeof own === "function" ? Reflect.apply(own, value, []) : value;
  return typeof primitive === "object" || typeof primitive === "function" ? String(value) : primitive;
}
