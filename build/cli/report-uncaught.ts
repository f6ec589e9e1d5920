import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Terminal } from "./command.ts";
import { reportBug } from "./report-bug.ts";
import { reportDiagnostics } from "./report.ts";

/** How stacks name the code of a configuration, which is run as text. */
const OF_CONFIGURATION = "data:text/javascript";
const CONFIG_FILE = "xtkit.config.mts";

/** Tells of what was thrown when nobody waited for it any more: by a timer or a promise of the configuration, or by xtkit itself. */
export function reportUncaught(error: unknown, command: string, terminal: Terminal): void {
  const isConfiguration = error instanceof Error && (error.stack ?? "").includes(OF_CONFIGURATION);
  if (!isConfiguration) return reportBug(error, command, terminal);
  const detail = `it throws after it was read: ${error.message.split("\n", 1)[0]!.replace(/\.?$/, ".")}`;
  reportDiagnostics([diagnostic("XTK5004", { file: CONFIG_FILE, detail }, { file: CONFIG_FILE })], terminal);
}
