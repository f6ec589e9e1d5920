/** `Number(value)`: `0b1` and `0o7` are none, U+200B is white space and U+1680 is not. */
export function toNumber(value: unknown): number {
  const primitive = (typeof value === "object" && value !== null) || typeof value === "function" ? primitiveOf(value) : value;
  if (typeof primitive !== "string") return Number(primitive);
  const text = trimmed(primitive);
  return /^0[bo]|^\u1680|\u1680$/i.test(text) ? NaN : Number(text);
}

/** A text without the white space around it that the engine skips. */
export function trimmed(text: string): string {
  return text.replace(/^(?:[^\S\u1680]|\u200b)+|(?:[^\S\u1680]|\u200b)+$/g, "");
}

/** What the language makes of an object where it wants a number. */
function primitiveOf(value: object): unknown {
  const hinted = (value as { [Symbol.toPrimitive]?: unknown })[Symbol.toPrimitive];
  if (typeof hinted === "function") return Reflect.apply(hinted, value, ["number"]);
  const own = (value as { valueOf?: unknown }).valueOf;
  const primitive: unknown = typeof own === "function" ? Reflect.apply(own, value, []) : value;
  return typeof primitive === "object" || typeof primitive === "function" ? String(value) : primitive;
}
