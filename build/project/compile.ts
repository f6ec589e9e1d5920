import type { BuiltinsSetting } from "../compile/builtins-setting.ts";
import type { CompileResult } from "../compile/compile-result.ts";
import { finishEntry } from "../compile/finish-entry.ts";
import { entriesOf } from "../compile/kinds/entry.ts";
import type { Part } from "../engine/script-kind.ts";
import { defaultScriptSettings } from "../compile/script-settings.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
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
  /** Of a source that holds `call` and `recall`, `<activity>.advanced.ts`: which of the two. */
  part?: Part;
  /** `"function"` (default) keeps the script's names out of the server's global scope; `"none"` leaves the statements bare. */
  wrap?: "function" | "none";
  /** Where the project's files are read: the disk by default. Packages that an activity imports are looked up on the disk in any case. */
  host?: SourceHost;
  /** `"helpers"` (default) has functions of the script stand for builtins of newer JavaScript that the engine lacks, `"library"` those of one library; `"refuse"` makes each an error. */
  builtins?: BuiltinsSetting;
  /** `true` makes the script short: without comments and needless white space, and with short names. */
  minify?: boolean;
}

const OPTIONS: OptionTypes<CompileOptions> = {
  root: "a text",
  entry: "a text",
  part: "a text",
  wrap: "a text",
  host: "an object",
  builtins: "a text",
  minify: "true or false",
};

/**
 * One activity from source to script: bundle, builders and language down to ECMAScript 5, E4X text, engine check.
 * @throws only for a bug in xtkit; whatever is wrong with the source is a diagnostic
 */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  const faults = optionFaults("compile", options, OPTIONS);
  if (faults.length > 0) return { diagnostics: faults };
  const { root, wrap, host = diskHost, part, builtins, minify } = options;
  const source = options.entry.replace(/\\/g, "/");
  const entry = entriesOf(source).find((one) => one.part === part);
  if (!entry) return { diagnostics: [diagnostic("XTK5056", { file: source, part: part ?? "" }, { file: source, line: 1, column: 1 })] };
  const settings = { ...defaultScriptSettings, ...(wrap && { wrap }), ...(builtins && { builtins }), ...(minify && { minify }) };
  for await (const compiling of readEntries({ root, entries: [entry], host, settings })) {
    return await finishEntry(compiling, settings);
  }
  throw new Error("an activity was given and none was read");
}
