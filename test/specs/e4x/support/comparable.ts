/** Not part of what a tree means: places, and fields that depend on the edition that the parser reads. */
const IGNORED = new Set(["start", "end", "loc", "sourceType", "generator", "async", "await", "optional", "method", "shorthand"]);

/** A tree without positions, for comparison. Numbers and strings compare by value, however they are spelled. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== "object") return value;
  if (value instanceof RegExp) return String(value);
  const node = value as Record<string, unknown>;
  const isFunction = /^(?:Function|Arrow)/.test(String(node.type));
  const entries = Object.entries(node).filter(
    ([key, field]) =>
      !IGNORED.has(key) &&
      field !== undefined &&
      !(key === "raw" && node.type === "Literal") &&
      !(key === "expression" && isFunction) &&
      !(key === "computed" && node.type === "Property"),
  );
  return Object.fromEntries(entries.map(([key, field]) => [key, comparable(field)]));
}
