import { createTimeZone, type TimeZone } from "../../builtins/time-zone.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** @throws Error for a zone that nobody knows */
export function knownZone(timeZone: string): TimeZone {
  try {
    return createTimeZone(timeZone);
  } catch {
    throw mistake("date-time-zone", { timeZone });
  }
}
