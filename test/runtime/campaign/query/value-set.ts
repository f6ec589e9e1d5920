import { compare } from "../expression/compare.ts";
import type { Value } from "../expression/value.ts";

function keyOf(value: Value): string {
  if (value instanceof Date) return `date ${value.getTime()}`;
  if (typeof value === "boolean") return `number ${Number(value)}`;
  return `${typeof value} ${value}`;
}

function kindOf(value: Value): string {
  return keyOf(value).split(" ", 1)[0]!;
}

/** Values to look one up among, with the comparison of expressions: a text equals the number it spells. */
export class ValueSet {
  readonly #keys = new Set<string>();
  readonly #kinds = new Set<string>();
  readonly #values: Value[] = [];
  #hasNull = false;

  constructor(values: Iterable<Value>) {
    for (const value of values) {
      if (value === null) this.#hasNull = true;
      else if (!this.#keys.has(keyOf(value))) {
        this.#keys.add(keyOf(value));
        this.#kinds.add(kindOf(value));
        this.#values.push(value);
      }
    }
  }

  /** Null is unknown: when the value is null, or is not found among values of which one is. An empty set holds nothing. */
  has(value: Value): boolean | null {
    if (this.#values.length === 0 && !this.#hasNull) return false;
    if (value === null) return null;
    if (this.#keys.has(keyOf(value))) return true;
    const alike = this.#kinds.size === 1 && this.#kinds.has(kindOf(value));
    if (!alike && this.#values.some((one) => compare(one, value) === 0)) return true;
    return this.#hasNull ? null : false;
  }
}
