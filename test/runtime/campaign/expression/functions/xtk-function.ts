import type { ValueKind } from "../../../../../build/schema/field-type.ts";
import { parseDate } from "../../../wire/parse-date.ts";
import { toText } from "../to-text.ts";
import type { Value } from "../value.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** What functions may ask of their surroundings. */
export interface FunctionContext {
  /** The clock of the emulated database server. */
  now(): Date;
  /** At least 0 and less than 1; the same numbers in every run with the same seed. */
  random?(): number;
  /** A new UUID. */
  uuid?(): string;
}

/** A function of XTK expressions. */
export interface XtkFunction {
  /** As the reference spells it; calls may use any case. */
  name: string;
  /** Smallest and largest number of arguments. */
  arity: readonly [least: number, most: number];
  /** What it gives; `argument` is whatever its first argument is. */
  result: ValueKind | "argument";
  /** Null arguments reach it as they are. */
  run(args: readonly Value[], context: FunctionContext): Value;
}

/** A date argument: a date, or a text that is one; null and "" are no date. */
export function dateOf(name: string, value: Value | undefined): Date | null {
  if (value instanceof Date) return value;
  if (value === null || value === undefined || value === "") return null;
  const parsed = typeof value === "string" ? parseDate(value) : undefined;
  if (parsed) return parsed;
  throw mistake("expression-not-a-date", { name, value });
}

/** A number argument: booleans are 1 and 0, a date is its milliseconds. */
export function numberOf(value: Value | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime();
  const number = Number(value);
  if (Number.isNaN(number)) throw mistake("expression-not-a-number", { value });
  return number;
}

/** A text argument; null stays null. */
export function textOf(value: Value | undefined): string | null {
  return value === null || value === undefined ? null : toText(value);
}

/** A function of one text; null gives null. */
export function textFunction(name: string, result: ValueKind, run: (text: string) => Value): XtkFunction {
  return {
    name,
    arity: [1, 1],
    result,
    run: ([value]) => {
      const text = textOf(value);
      return text === null ? null : run(text);
    },
  };
}

/** A function of numbers only; a null among them gives null. */
export function numberFunction(
  name: string,
  arity: readonly [number, number],
  result: ValueKind,
  run: (...numbers: number[]) => Value,
): XtkFunction {
  return {
    name,
    arity,
    result,
    run: (args) => {
      const numbers = args.map(numberOf);
      return numbers.includes(null) ? null : run(...(numbers as number[]));
    },
  };
}

/** A function of one date; null gives null. */
export function dateFunction(name: string, result: ValueKind, run: (date: Date) => Value): XtkFunction {
  return {
    name,
    arity: [1, 1],
    result,
    run: ([value]) => {
      const date = dateOf(name, value);
      return date && run(date);
    },
  };
}
