import { parseDate } from "../../wire/parse-date.ts";
import { formatDate } from "./format-date.ts";
import { parseFormatted } from "./parse-formatted.ts";
import { service, type Service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Dates and time. The clock stands still unless a script sleeps, and sleeping takes no time. */
export const clock = [
  service("getCurrentDate", [], ({ store }) => store.clock.now()),
  service("sleep", ["number"], ({ store }, milliseconds) => {
    if (!(milliseconds >= 0))
      throw mistake("wrong-argument", {
        call: "sleep",
        position: 1,
        wanted: "a number of milliseconds",
        kind: JSON.stringify(milliseconds),
      });
    store.clock.advance(milliseconds);
  }),
  service("parseTimeStamp", ["text"], (_, text) => {
    const date = parseDate(text);
    if (!date) throw mistake("invalid-date-text", { call: "parseTimeStamp", text });
    return date;
  }),
  // Parameters are not documented: a text in the forms of parseTimeStamp, or with a format as formatDate writes it.
  service("parseDate", ["text", "text?"], (_, text, format) => {
    const date = format === undefined ? parseDate(text) : parseFormatted(text, format);
    if (date) return date;
    throw format === undefined
      ? mistake("invalid-date-text", { call: "parseDate", text })
      : mistake("date-not-in-format", { call: "parseDate", text, format });
  }),
  service("formatDate", ["date", "text", "text?"], (_, date, format, timeZone = "UTC") => formatDate(date, format, timeZone)),
] as const satisfies readonly Service[];
