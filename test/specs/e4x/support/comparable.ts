/** Not part of what a tree means: places, and fields that depend on the edition that the parser reads. */
const IGNORED = new Set(["start", "end", "loc", "sourceType", "generator", "async", "await", "optional", "method", "shorthand"]);

/** A tree without positions, for comparison. Numbers and strings compare by value, however they are spelled. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== "object") return value;
  if (value instanceof RegExp) return String(value);
  const node = value as Record<string, unknown>;
  const entries = Object.entries(node).filter(([key]) => isCompared(node, key));
  return Object.fromEntries(entries.map(([key, field]) => [key, comparable(field)]));
}

/** True for a field that says something of what the tree means. */
export function isCompared(node: Readonly<Record<string, unknown>>, key: string): boolean {
  if (IGNORED.has(key) || node[key] === undefined) return false;
  if (key === "raw") return node.type !== "Literal";
  if (key === "expression") return !/^(?:Function|Arrow)/.test(String(node.type));
  return key !== "computed" || node.type !== "Property";
}
