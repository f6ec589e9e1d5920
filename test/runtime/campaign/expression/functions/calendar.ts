import { createTimeZone } from "../../../builtins/time-zone.ts";
import { mistake } from "../../../mistakes/mistake.ts";

const day = 86_400_000;

/** Midnight of the day, UTC. */
export function startOfDay(date: Date): Date {
  return new Date(Math.floor(date.getTime() / day) * day);
}

/** So many months later, on the last day of the month when it has no such day. */
export function addMonths(date: Date, months: number): Date {
  const shifted = new Date(date);
  shifted.setUTCDate(1);
  shifted.setUTCMonth(shifted.getUTCMonth() + months);
  const last = new Date(Date.UTC(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, 0)).getUTCDate();
  shifted.setUTCDate(Math.min(date.getUTCDate(), last));
  return shifted;
}

/** Whole months from one date to a later one; negative when it is earlier. */
export function monthsBetween(start: Date, end: Date): number {
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const reached = addMonths(start, months);
  if (months > 0 && reached > end) return months - 1;
  return months < 0 && reached < end ? months + 1 : months;
}

/** 0 on Monday, 6 on Sunday. */
export function weekDay(date: Date): number {
  return (date.getUTCDay() + 6) % 7;
}

/** How far the clocks of a zone are ahead of UTC at that time, in milliseconds. */
export function zoneOffset(date: Date, timeZone: string): number {
  try {
    return createTimeZone(timeZone).offset(date.getTime());
  } catch {
    throw mistake("expression-time-zone", { timeZone });
  }
}
