import { wireToText } from "../campaign/values/wire-to-text.ts";
import type { CampaignConnection } from "../wire/connection.ts";
import type { LogLine, VariableBag } from "../wire/wire.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

const LEVELS: Record<string, LogLine["level"]> = { logInfo: "info", logWarning: "warning", logError: "error", logVerbose: "verbose" };

/** A run without a server: the log functions and the variables, nothing else. */
export function privateConnection(vars: VariableBag = {}, instanceVars: VariableBag = {}): CampaignConnection {
  const logs: LogLine[] = [];
  return {
    logs,
    state: { vars, instanceVars, taskVars: {}, fields: { instance: {}, task: {}, event: {}, activity: {} } },
    bridge: {
      paths: Object.keys(LEVELS),
      call(path, args) {
        const level = LEVELS[path];
        if (level === undefined) throw scriptMistake("run-without-server", { path });
        const message = args.map(wireToText).join(" ");
        logs.push({ level, message });
        // The server interrupts the script.
        if (level === "error") throw new Error(message);
        return undefined;
      },
    },
    finish: () => undefined,
  };
}
