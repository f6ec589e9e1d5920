import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isSystemError } from "../disk/file-system-fault.ts";
import { systemFault } from "../disk/system-fault.ts";
import { bugOf } from "./bug-of.ts";
import type { Terminal } from "./command.ts";
import { reportFailure } from "./report.ts";

/** How stacks name the code of a configuration, which is run as text. */
const OF_CONFIGURATION = "data:text/javascript";
const CONFIG_FILE = "xtkit.config.mts";

/** What is known of the command that threw. */
export interface Thrower {
  /** The command's name. */
  command: string;
  /** Absolute path of the project. */
  root: string;
  /** Whether one document of JSON is what it gives. */
  json: boolean;
}

/** Tells of what a command threw: by a timer or a promise of the configuration, because of the system, or by xtkit itself. */
export function reportThrown(error: unknown, { command, root, json }: Thrower, terminal: Terminal): void {
  reportFailure([diagnosticOf(error, command, root)], json, terminal);
}

function diagnosticOf(error: unknown, command: string, root: string): Diagnostic {
  if (error instanceof Error && (error.stack ?? "").includes(OF_CONFIGURATION)) {
    const detail = `it throws after it was read: ${error.message.split("\n", 1)[0]!.replace(/\.?$/, ".")}`;
    return diagnostic("XTK5004", { file: CONFIG_FILE, detail }, { file: CONFIG_FILE });
  }
  return isSystemError(error) ? systemFault(error, root) : bugOf(error, command);
}
