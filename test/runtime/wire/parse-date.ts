import { utcDate } from "./utc-date.ts";

const pattern = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads the date forms of Campaign texts: `2025-01-31`, `2025/01/31`, with `T` or space before a time, fraction, `Z` or an offset.
 * @param toUtc from the local time of a text without a zone, written as if it were UTC; by default it is UTC, as in the database
 * @returns undefined when the text is no such date
 */
export function parseDate(text: string, toUtc: (local: number) => number = (local) => local): Date | undefined {
  const found = pattern.exec(text.trim());
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const milliseconds = Number((found[7] ?? "").padEnd(3, "0").slice(0, 3));
  const date = utcDate(year, month, day, hour, minute, second, milliseconds);
  if (!date) return undefined;
  const zone = found[8];
  if (!zone) return new Date(toUtc(date.getTime()));
  if (zone !== "Z") {
    const offset = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
    date.setTime(date.getTime() - (zone.startsWith("-") ? -offset : offset) * 60_000);
  }
  return date;
}
