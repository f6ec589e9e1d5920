import type { BuiltinsSetting } from "../compile/builtins-setting.ts";
import type { CompileResult } from "../compile/compile-result.ts";
import { finishEntry } from "../compile/finish-entry.ts";
import { readEntries } from "../compile/read-entries.ts";
import type { SourceHost } from "../compile/source-host.ts";
import { optionFaults, type OptionTypes } from "../diagnostics/option-faults.ts";
import { diskHost } from "../disk/disk-host.ts";

/** What to compile. */
export interface CompileOptions {
  /** Absolute path of the project. */
  root: string;
  /** Project-relative path of the activity, forward or backward slashes. */
  entry: string;
  /** `"function"` (default) keeps the script's names out of the server's global scope; `"none"` leaves the statements bare. */
  wrap?: "function" | "none";
  /** Where the project's files are read: the disk by default. Packages that an activity imports are looked up on the disk in any case. */
  host?: SourceHost;
  /** `"helpers"` (default) has functions of the script stand for builtins of newer JavaScript that the engine lacks; `"refuse"` makes each an error. */
  builtins?: BuiltinsSetting;
}

const OPTIONS: OptionTypes<CompileOptions> = { root: "a text", entry: "a text", wrap: "a text", host: "an object", builtins: "a text" };

/**
 * One activity from source to script: bundle, builders and language down to ECMAScript 5, E4X text, engine check.
 * @throws only for a bug in xtkit; whatever is wrong with the source is a diagnostic
 */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  const faults = optionFaults("compile", options, OPTIONS);
  if (faults.length > 0) return { diagnostics: faults };
  const { root, entry, wrap = "function", host = diskHost, builtins = "helpers" } = options;
  for await (const compiling of readEntries({ root, entries: [entry.replace(/\\/g, "/")], host, builtins })) {
    return await finishEntry(compiling, wrap);
  }
  throw new Error("an activity was given and none was read");
}
