import type { LogLine, WireValue } from "../../wire.ts";
import { wireToText } from "../wire/wire-to-text.ts";
import type { Service } from "./service.ts";

function messageOf(args: readonly WireValue[]): string {
  return args.map(wireToText).join(" ");
}

function journalService(path: string, level: LogLine["level"]): Service {
  return { path, run: (args, { log }) => void log(level, messageOf(args)) };
}

/** `logInfo`, `logWarning` and `logVerbose` write to the journal; `logError` also interrupts the script. */
export const journal: readonly Service[] = [
  journalService("logInfo", "info"),
  journalService("logWarning", "warning"),
  journalService("logVerbose", "verbose"),
  {
    path: "logError",
    run: (args, { log }) => {
      log("error", messageOf(args));
      throw new Error(messageOf(args));
    },
  },
];
