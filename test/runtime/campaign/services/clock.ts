import { parseDate } from "../../wire/parse-date.ts";
import { formatDate } from "./format-date.ts";
import { parseFormatted } from "./parse-formatted.ts";
import { service, type Service } from "../dispatch/service.ts";

/** Dates and time. The clock stands still unless a script sleeps, and sleeping takes no time. */
export const clock = [
  service("getCurrentDate", [], ({ store }) => store.clock.now()),
  service("sleep", ["number"], ({ store }, milliseconds) => {
    if (!(milliseconds >= 0)) throw new Error(`sleep: argument 1 must be a number of milliseconds, not ${JSON.stringify(milliseconds)}`);
    store.clock.advance(milliseconds);
  }),
  service("parseTimeStamp", ["text"], (_, text) => {
    const date = parseDate(text);
    if (!date) throw new Error(`parseTimeStamp: ${JSON.stringify(text)} is no date: write YYYY-MM-DD, with T or a space before a time`);
    return date;
  }),
  // Parameters are not documented: a text in the forms of parseTimeStamp, or with a format as formatDate writes it.
  service("parseDate", ["text", "text?"], (_, text, format) => {
    const date = format === undefined ? parseDate(text) : parseFormatted(text, format);
    if (!date)
      throw new Error(
        `parseDate: ${JSON.stringify(text)} is no date${format === undefined ? ": write YYYY-MM-DD, with T or a space before a time" : ` in the format ${JSON.stringify(format)}`}`,
      );
    return date;
  }),
  service("formatDate", ["date", "text", "text?"], (_, date, format, timeZone = "UTC") => formatDate(date, format, timeZone)),
] as const satisfies readonly Service[];
