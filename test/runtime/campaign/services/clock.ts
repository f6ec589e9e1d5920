import { parseDate } from "../../wire/parse-date.ts";
import { formatDate } from "./format-date.ts";
import { knownZone } from "./known-zone.ts";
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
  // That a text without a zone is local time is inferred from what formatDate writes.
  service("parseTimeStamp", ["text"], ({ store }, text) => {
    const date = parseDate(text, store.clock.zone.toUtc);
    if (!date) throw mistake("invalid-date-text", { call: "parseTimeStamp", text });
    return date;
  }),
  // Parameters are not documented: a text in the forms of parseTimeStamp, or with a format as formatDate writes it.
  service("parseDate", ["text", "text?"], ({ store }, text, format) => {
    const { toUtc } = store.clock.zone;
    const date = format === undefined ? parseDate(text, toUtc) : parseFormatted(text, format, toUtc);
    if (date) return date;
    throw format === undefined
      ? mistake("invalid-date-text", { call: "parseDate", text })
      : mistake("date-not-in-format", { call: "parseDate", text, format });
  }),
  service("formatDate", ["date", "text", "text?"], ({ store }, date, format, timeZone) =>
    formatDate(date, format, timeZone === undefined ? store.clock.zone : knownZone(timeZone)),
  ),
] as const satisfies readonly Service[];
