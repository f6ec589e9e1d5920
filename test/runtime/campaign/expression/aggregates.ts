import type { ValueKind } from "../../../../build/schema/field-type.ts";
import { compare } from "./compare.ts";
import { numberOf } from "./functions/xtk-function.ts";
import { toText } from "./to-text.ts";
import type { Value } from "./value.ts";

/** A running aggregate of one group. */
export interface Accumulator {
  add(value: Value): void;
  result(): Value;
}

/** An aggregate function ("Aggregates" in the list of functions). Null values are left out, as in SQL. */
export interface Aggregate {
  name: string;
  arity: readonly [least: number, most: number];
  result: ValueKind | "argument";
  create(): Accumulator;
}

function counting(): Accumulator {
  let count = 0;
  return { add: (value) => void (count += value === null ? 0 : 1), result: () => count };
}

function distinct(): Accumulator {
  const seen = new Set<string>();
  return { add: (value) => void (value !== null && seen.add(`${typeof value} ${toText(value)}`)), result: () => seen.size };
}

function extreme(sign: 1 | -1): Accumulator {
  let best: Value = null;
  return {
    add: (value) => void (value !== null && (best === null || (compare(value, best) ?? 0) * sign > 0) && (best = value)),
    result: () => best,
  };
}

/** Count, sum and sum of squared distances from the mean, in one pass. */
function moments(result: (count: number, sum: number, squares: number) => Value): Accumulator {
  let [count, sum, mean, squares] = [0, 0, 0, 0];
  return {
    add: (value) => {
      const number = numberOf(value);
      if (number === null) return;
      count += 1;
      sum += number;
      const distance = number - mean;
      mean += distance / count;
      squares += distance * (number - mean);
    },
    result: () => result(count, sum, squares),
  };
}

/** `Count()` without an argument occurs in published samples and counts every record, as `CountAll()`. */
export const aggregates: readonly Aggregate[] = [
  { name: "Avg", arity: [1, 1], result: "decimal", create: () => moments((count, sum) => (count === 0 ? null : sum / count)) },
  { name: "Count", arity: [0, 1], result: "integer", create: counting },
  { name: "CountAll", arity: [0, 0], result: "integer", create: counting },
  { name: "CountDistinct", arity: [1, 1], result: "integer", create: distinct },
  { name: "Max", arity: [1, 1], result: "argument", create: () => extreme(1) },
  { name: "Min", arity: [1, 1], result: "argument", create: () => extreme(-1) },
  // Of the sample, as the stddev of PostgreSQL.
  {
    name: "StdDev",
    arity: [1, 1],
    result: "decimal",
    create: () => moments((count, _, squares) => (count < 2 ? null : Math.sqrt(squares / (count - 1)))),
  },
  { name: "Sum", arity: [1, 1], result: "argument", create: () => moments((count, sum) => (count === 0 ? null : sum)) },
];

const byName: ReadonlyMap<string, Aggregate> = new Map(aggregates.map((entry) => [entry.name.toLowerCase(), entry]));

/** The aggregate of that name, in whatever case. */
export function findAggregate(name: string): Aggregate | undefined {
  return byName.get(name.toLowerCase());
}
