import type { ObjectExpression, Property } from "acorn";
import { isSuspending } from "./object-rests.ts";

/** The keys of an object literal in the order in which they are written, where ECMAScript gives them in another one. */
export function reorderedKeys({ properties }: ObjectExpression): string[] | undefined {
  const keys: string[] = [];
  let isReordered = false;
  let last = -1;
  for (const property of properties) {
    if (property.type !== "Property" || property.computed) return undefined;
    const name = nameOf(property);
    const index = toIndex(name);
    if (index !== undefined && (index < last || last === Infinity)) isReordered = true;
    last = index ?? Infinity;
    keys.push(name);
  }
  return isReordered ? keys : undefined;
}

/** What stands for a computed key or a spread in the keys of a literal. */
const COMPUTED = 0;

/**
 * The keys of a literal of which some are known only when it is evaluated, each of these as 0; undefined where all are known, or where the
 * literal cannot be made in a function.
 */
export function computedKeys(literal: ObjectExpression): (string | 0)[] | undefined {
  const { properties } = literal;
  if (properties.length < 2 || !properties.some((property) => property.type === "SpreadElement" || property.computed)) return undefined;
  if (isSuspending(literal)) return undefined;
  return properties.map((property) => (property.type === "SpreadElement" || property.computed ? COMPUTED : nameOf(property)));
}

function nameOf({ key }: Property): string {
  return key.type === "Identifier" ? key.name : String((key as { value?: unknown }).value);
}

/** The number of a key that ECMAScript takes for an index. */
function toIndex(name: string): number | undefined {
  const number = Number(name);
  return number >= 0 && number < 4294967295 && String(number) === name && Number.isInteger(number) ? number : undefined;
}
