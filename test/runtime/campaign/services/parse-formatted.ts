import { utcDate } from "../../wire/utc-date.ts";
import { mistake } from "../../mistakes/mistake.ts";

const FIELDS: Readonly<Record<string, string>> = { Y: "\\d{4}", M: "\\d{1,2}", D: "\\d{1,2}", H: "\\d{1,2}", N: "\\d{1,2}", S: "\\d{1,2}" };

/**
 * Reads a date by a format of formatDate: `%Y %M %D %H %N %S`, with or without a width.
 * @param toUtc from local time, written as if it were UTC
 * @returns undefined when the text is not of the format
 * @throws Error for another code
 */
export function parseFormatted(text: string, format: string, toUtc: (local: number) => number): Date | undefined {
  const order: string[] = [];
  const source = format.replace(/%\d?([A-Za-z])|[\\^$.*+?()[\]{}|]/g, (found: string, code?: string) => {
    if (code === undefined) return `\\${found}`;
    const field = FIELDS[code];
    if (field === undefined) throw mistake("date-code", { format: found, call: "parseDate" });
    order.push(code);
    return `(${field})`;
  });
  const match = new RegExp(`^${source}$`).exec(text.trim());
  if (!match) return undefined;
  const value = (code: string, unset: number): number => (order.includes(code) ? Number(match[order.indexOf(code) + 1]) : unset);
  const date = utcDate(value("Y", 1970), value("M", 1), value("D", 1), value("H", 0), value("N", 0), value("S", 0));
  return date && new Date(toUtc(date.getTime()));
}
