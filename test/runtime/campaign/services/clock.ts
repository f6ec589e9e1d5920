import { parseDate } from "../expression/parse-date.ts";
import { dateArgument, textArgument } from "../wire/arguments.ts";
import { wireToText } from "../wire/wire-to-text.ts";
import { formatDate } from "./format-date.ts";
import type { Service } from "./service.ts";

/** Dates and time. The clock stands still unless a script sleeps, and sleeping takes no time. */
export const clock: readonly Service[] = [
  { path: "getCurrentDate", run: (_, { store }) => store.clock.now() },
  {
    path: "sleep",
    run: (args, { store }) => {
      const milliseconds = Number(textArgument("sleep", args));
      if (!(milliseconds >= 0)) throw new Error(`sleep: argument 1 must be a number of milliseconds, not ${JSON.stringify(wireToText(args[0]))}`);
      store.clock.advance(milliseconds);
      return undefined;
    },
  },
  {
    path: "parseTimeStamp",
    run: (args) => {
      const text = textArgument("parseTimeStamp", args);
      const date = parseDate(text);
      if (!date) throw new Error(`parseTimeStamp: ${JSON.stringify(text)} is no date: write YYYY-MM-DD, with T or a space before a time`);
      return date;
    },
  },
  {
    path: "formatDate",
    run: (args) => formatDate(dateArgument("formatDate", args), textArgument("formatDate", args, 1), args[2] === undefined ? "UTC" : wireToText(args[2])),
  },
];
