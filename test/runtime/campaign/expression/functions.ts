import { toText } from "./to-text.ts";
import type { Value } from "./value.ts";

/** What functions may ask of their surroundings. */
export interface FunctionContext {
  /** The clock of the emulated database server. */
  now(): Date;
}

export interface XtkFunction {
  /** As the reference spells it; calls may use any case. */
  name: string;
  /** Smallest and largest number of arguments. */
  arity: readonly [least: number, most: number];
  /** Null arguments reach it as they are. */
  run(args: readonly Value[], context: FunctionContext): Value;
}

function dateOf(name: string, value: Value | undefined): Date | null {
  if (value instanceof Date) return value;
  if (value === null || value === undefined || value === "") return null;
  throw new Error(`${name} takes a date, not ${JSON.stringify(value)}`);
}

function numberOf(value: Value | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime();
  const number = Number(value);
  if (Number.isNaN(number)) throw new Error(`${JSON.stringify(value)} is not a number`);
  return number;
}

/** Text functions: null stays null. */
function textFunction(name: string, run: (text: string) => Value): XtkFunction {
  return { name, arity: [1, 1], run: ([value]) => (value === null || value === undefined ? null : run(toText(value))) };
}

function numberFunction(name: string, run: (number: number) => Value): XtkFunction {
  return {
    name,
    arity: [1, 1],
    run: ([value]) => {
      const number = numberOf(value);
      return number === null ? null : run(number);
    },
  };
}

/** Parts of dates are those in UTC: the emulated server runs in UTC. */
function dateFunction(name: string, run: (date: Date) => Value): XtkFunction {
  return {
    name,
    arity: [1, 1],
    run: ([value]) => {
      const date = dateOf(name, value);
      return date && run(date);
    },
  };
}

function shiftFunction(name: string, milliseconds: number): XtkFunction {
  return {
    name,
    arity: [2, 2],
    run: ([value, count]) => {
      const date = dateOf(name, value);
      const number = numberOf(count);
      return date && number !== null ? new Date(date.getTime() + number * milliseconds) : null;
    },
  };
}

const day = 86_400_000;

/** Every XTK function there is here ("List of functions" of the query reference); the rest say `not emulated`. */
export const xtkFunctions: readonly XtkFunction[] = [
  textFunction("Lower", (text) => text.toLowerCase()),
  textFunction("Upper", (text) => text.toUpperCase()),
  textFunction("Length", (text) => text.length),
  textFunction("Ltrim", (text) => text.trimStart()),
  textFunction("Rtrim", (text) => text.trimEnd()),
  textFunction("GetEmailDomain", (text) => text.slice(text.lastIndexOf("@") + 1 || text.length)),
  { name: "IsEmptyString", arity: [1, 1], run: ([text]) => text === null || text === undefined || toText(text) === "" },
  { name: "ToString", arity: [1, 1], run: ([value]) => toText(value ?? null) },
  { name: "Left", arity: [2, 2], run: ([text, length]) => (text === null || text === undefined ? null : toText(text).slice(0, numberOf(length) ?? 0)) },
  {
    name: "Right",
    arity: [2, 2],
    run: ([text, length]) => {
      if (text === null || text === undefined) return null;
      const whole = toText(text);
      return whole.slice(Math.max(0, whole.length - (numberOf(length) ?? 0)));
    },
  },
  // Truncated, as a conversion to a whole number; text without a number in it is 0.
  { name: "ToInteger", arity: [1, 1], run: ([value]) => (value === null || value === undefined ? null : Math.trunc(Number.parseFloat(typeof value === "string" ? value : String(Number(value))) || 0)) },
  { name: "ToDouble", arity: [1, 1], run: ([value]) => (value === null || value === undefined ? null : Number.parseFloat(typeof value === "string" ? value : String(Number(value))) || 0) },
  numberFunction("Abs", Math.abs),
  numberFunction("Ceil", Math.ceil),
  numberFunction("Floor", Math.floor),
  numberFunction("Sign", Math.sign),
  dateFunction("Year", (date) => date.getUTCFullYear()),
  dateFunction("Month", (date) => date.getUTCMonth() + 1),
  dateFunction("Day", (date) => date.getUTCDate()),
  dateFunction("Hour", (date) => date.getUTCHours()),
  dateFunction("Minute", (date) => date.getUTCMinutes()),
  dateFunction("Second", (date) => date.getUTCSeconds()),
  dateFunction("DateOnly", (date) => new Date(Math.floor(date.getTime() / day) * day)),
  shiftFunction("AddDays", day),
  shiftFunction("AddHours", 3_600_000),
  shiftFunction("AddMinutes", 60_000),
  shiftFunction("AddSeconds", 1000),
  shiftFunction("SubDays", -day),
  shiftFunction("SubHours", -3_600_000),
  shiftFunction("SubMinutes", -60_000),
  shiftFunction("SubSeconds", -1000),
  { name: "GetDate", arity: [0, 0], run: (_, { now }) => now() },
  { name: "Coalesce", arity: [1, Infinity], run: (args) => args.find((value) => value !== null && value !== "") ?? args.at(-1) ?? null },
  { name: "Iif", arity: [3, 3], run: ([test, yes, no]) => (test !== null && test !== undefined && Number(test) !== 0 ? yes! : no!) },
];
