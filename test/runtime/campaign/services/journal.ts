import type { LogLine, WireValue } from "../../wire/wire.ts";
import { wireToText } from "../values/wire-to-text.ts";
import { service, type Service } from "../dispatch/service.ts";

function messageOf(args: readonly WireValue[]): string {
  return args.map(wireToText).join(" ");
}

function journalService<const Path extends string>(path: Path, level: LogLine["level"]) {
  return service(path, ["...value"], ({ log }, ...args) => log(level, messageOf(args)));
}

/** `logInfo`, `logWarning` and `logVerbose` write to the journal; `logError` also interrupts the script. */
export const journal = [
  journalService("logInfo", "info"),
  journalService("logWarning", "warning"),
  journalService("logVerbose", "verbose"),
  service("logError", ["...value"], ({ log }, ...args): void => {
    log("error", messageOf(args));
    throw new Error(messageOf(args));
  }),
] as const satisfies readonly Service[];
