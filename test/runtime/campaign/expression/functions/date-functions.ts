import type { Value } from "../value.ts";
import { addMonths, monthsBetween, startOfDay, weekDay, zoneOffset } from "./calendar.ts";
import { dateFunction, dateOf, numberOf, textOf, type FunctionContext, type XtkFunction } from "./xtk-function.ts";
import { mistake } from "../../../mistakes/mistake.ts";

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

/** `AddX(date, count)` and `SubX(date, count)`. */
function shift(unit: string, move: (date: Date, count: number) => Date): XtkFunction[] {
  return [["Add", 1] as const, ["Sub", -1] as const].map(([verb, sign]) => ({
    name: `${verb}${unit}`,
    arity: [2, 2] as const,
    result: "argument" as const,
    run: ([value, count]: readonly Value[]) => {
      const date = dateOf(`${verb}${unit}`, value);
      const number = numberOf(count);
      return date && number !== null ? move(date, number * sign) : null;
    },
  }));
}

const shiftBy = (unit: string, milliseconds: number): XtkFunction[] =>
  shift(unit, (date, count) => new Date(date.getTime() + count * milliseconds));

/** `XDiff(end, start)`: whole units that have gone by, the later date first. */
function difference(unit: string, count: (start: Date, end: Date) => number): XtkFunction {
  return {
    name: `${unit}Diff`,
    arity: [2, 2],
    result: "integer",
    run: ([last, first]) => {
      const [end, start] = [dateOf(`${unit}Diff`, last), dateOf(`${unit}Diff`, first)];
      return end && start && count(start, end) + 0;
    },
  };
}

const elapsed =
  (milliseconds: number) =>
  (start: Date, end: Date): number =>
    Math.trunc((end.getTime() - start.getTime()) / milliseconds);
const years = (start: Date, end: Date): number => Math.trunc(monthsBetween(start, end) / 12);

/** `XOld(date)`: whole units from the date to now. */
function age(unit: string, count: (start: Date, end: Date) => number): XtkFunction {
  return {
    name: `${unit}Old`,
    arity: [1, 1],
    result: "integer",
    run: ([value], { now }) => {
      const date = dateOf(`${unit}Old`, value);
      return date && count(date, now()) + 0;
    },
  };
}

/** `XAgo(count)`: the day so long before today. */
function ago(name: string, result: "date" | "integer", find: (count: number, context: FunctionContext) => Value): XtkFunction {
  return {
    name,
    arity: [1, 1],
    result,
    run: ([count], context) => {
      const number = numberOf(count);
      return number === null ? null : find(number, context);
    },
  };
}

const daysAgo = (count: number, { now }: FunctionContext): Date => startOfDay(new Date(now().getTime() - count * day));

/** Down to a multiple of so many seconds. */
function truncated(date: Date, seconds: number, offset = 0): Date {
  if (!(seconds > 0)) throw mistake("expression-precision", { seconds });
  const step = seconds * second;
  return new Date(Math.floor((date.getTime() + offset) / step) * step - offset);
}

/**
 * "Dates" in the list of functions. The emulated server runs in UTC. The list does not say whether the `…Diff` and `…Old` functions count
 * units that are complete or borders that were crossed: complete ones here. `…Ago` gives midnight.
 */
export const dateFunctions: readonly XtkFunction[] = [
  ...shiftBy("Days", day),
  ...shiftBy("Hours", hour),
  ...shiftBy("Minutes", minute),
  ...shiftBy("Seconds", second),
  ...shift("Months", addMonths),
  ...shift("Years", (date, count) => addMonths(date, count * 12)),
  dateFunction("DateOnly", "date", startOfDay),
  dateFunction("Day", "integer", (date) => date.getUTCDate()),
  dateFunction("DayOfYear", "integer", (date) => (startOfDay(date).getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / day + 1),
  ago("DaysAgo", "date", daysAgo),
  ago("DaysAgoInt", "integer", (count, context) => Number(daysAgo(count, context).toISOString().slice(0, 10).replaceAll("-", ""))),
  ago("MonthsAgo", "date", (count, { now }) => startOfDay(addMonths(now(), -count))),
  ago("YearsAgo", "date", (count, { now }) => startOfDay(addMonths(now(), -count * 12))),
  difference("Seconds", elapsed(second)),
  difference("Minutes", elapsed(minute)),
  difference("Hours", elapsed(hour)),
  difference("Days", elapsed(day)),
  difference("Months", monthsBetween),
  difference("Years", years),
  age("Days", elapsed(day)),
  age("Months", monthsBetween),
  age("Years", years),
  { name: "GetDate", arity: [0, 0], result: "datetime", run: (_, { now }) => now() },
  dateFunction("Hour", "integer", (date) => date.getUTCHours()),
  dateFunction("Minute", "integer", (date) => date.getUTCMinutes()),
  dateFunction("Month", "integer", (date) => date.getUTCMonth() + 1),
  dateFunction("Second", "integer", (date) => date.getUTCSeconds()),
  dateFunction("ToDate", "date", startOfDay),
  dateFunction("ToDateTime", "datetime", (date) => date),
  {
    name: "TruncDate",
    arity: [1, 2],
    result: "datetime",
    run: ([value, seconds]) => {
      const date = dateOf("TruncDate", value);
      return date && truncated(date, numberOf(seconds ?? null) ?? 1);
    },
  },
  {
    name: "TruncDateTZ",
    arity: [3, 3],
    result: "datetime",
    run: ([value, seconds, zone]) => {
      const date = dateOf("TruncDateTZ", value);
      return date && truncated(date, numberOf(seconds) ?? 1, zoneOffset(date, textOf(zone) || "UTC"));
    },
  },
  {
    // The time of day alone, as the type time is written.
    name: "TruncTime",
    arity: [1, 2],
    result: "text",
    run: ([value, seconds]) => {
      const date = dateOf("TruncTime", value);
      return (
        date &&
        truncated(date, numberOf(seconds ?? null) ?? 1)
          .toISOString()
          .slice(11, -1)
      );
    },
  },
  dateFunction("TruncQuarter", "date", (date) => new Date(Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3, 1))),
  dateFunction("TruncWeek", "date", (date) => new Date(startOfDay(date).getTime() - weekDay(date) * day)),
  dateFunction("TruncYear", "date", (date) => new Date(Date.UTC(date.getUTCFullYear(), 0, 1))),
  dateFunction("WeekDay", "integer", weekDay),
  dateFunction("Year", "integer", (date) => date.getUTCFullYear()),
  dateFunction("YearAndMonth", "integer", (date) => date.getUTCFullYear() * 100 + date.getUTCMonth() + 1),
];
