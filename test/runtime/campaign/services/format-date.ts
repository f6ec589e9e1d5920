import type { TimeZone } from "../../builtins/time-zone.ts";
import { mistake } from "../../mistakes/mistake.ts";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const DAY = 86_400_000;

/** The day of the year, from 1. */
function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** The week by ISO 8601: the first one has the year's first Thursday. */
function weekOf(date: Date): number {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  return Math.ceil(dayOfYear(thursday) / 7);
}

/** Numbers: leading zeros up to the width; a year narrower than itself keeps its last digits. */
function padded(value: number, width: number, cut: boolean): string {
  const text = String(value).padStart(width, "0");
  return cut && width > 0 ? text.slice(-width) : text;
}

/**
 * `formatDate` of the JSAPI reference: `%Y %M %D %H %I %N %S` with an optional width (`%4Y %2M`), `%P` AM or PM, `%A` and `%B` short names
 * of day and month, `%Al` and `%Bl` long ones, `%W` the week, `%J` the day of the year. Names are English. That weeks are those of ISO 8601
 * and that `%J` counts from 1 is not documented.
 * @throws Error for a code that is not there
 */
export function formatDate(date: Date, format: string, zone: TimeZone): string {
  const local = new Date(date.getTime() + zone.offset(date.getTime()));
  const hour = local.getUTCHours();
  const numbers: Record<string, number> = {
    Y: local.getUTCFullYear(),
    M: local.getUTCMonth() + 1,
    D: local.getUTCDate(),
    H: hour,
    I: hour % 12 || 12,
    N: local.getUTCMinutes(),
    S: local.getUTCSeconds(),
    W: weekOf(local),
    J: dayOfYear(local),
  };
  return format.replace(/%(\d?)(?:(Al|Bl|[A-Za-z])|(%))?/g, (code: string, width: string, letter?: string, percent?: string) => {
    if (percent) return "%";
    if (letter === "P") return hour < 12 ? "AM" : "PM";
    if (letter?.startsWith("A")) return days[local.getUTCDay()]!.slice(0, letter === "A" ? 3 : undefined);
    if (letter?.startsWith("B")) return months[local.getUTCMonth()]!.slice(0, letter === "B" ? 3 : undefined);
    if (letter && Object.hasOwn(numbers, letter)) return padded(numbers[letter]!, Number(width), letter === "Y");
    throw mistake("date-code", { format: code, call: "formatDate" });
  });
}
