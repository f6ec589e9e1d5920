import type { ObjectExpression } from "acorn";

/** The keys of an object literal in the order in which they are written, where ECMAScript gives them in another one. */
export function reorderedKeys({ properties }: ObjectExpression): string[] | undefined {
  const keys: string[] = [];
  let isReordered = false;
  let last = -1;
  for (const property of properties) {
    if (property.type !== "Property" || property.computed) return undefined;
    const { key } = property;
    const name = key.type === "Identifier" ? key.name : String((key as { value?: unknown }).value);
    const index = toIndex(name);
    if (index !== undefined && (index < last || last === Infinity)) isReordered = true;
    last = index ?? Infinity;
    keys.push(name);
  }
  return isReordered ? keys : undefined;
}

/** The number of a key that ECMAScript takes for an index. */
function toIndex(name: string): number | undefined {
  const number = Number(name);
  return number >= 0 && number < 4294967295 && String(number) === name && Number.isInteger(number) ? number : undefined;
}
