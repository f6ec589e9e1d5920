import { join } from "node:path";
import { type Bundled, bundleAll } from "./bundle.ts";
import type { BuiltinsSetting } from "./builtins-setting.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readFault } from "../disk/read-fault.ts";
import type { CompileResult } from "./compile-result.ts";
import { compileScript } from "./compile-script.ts";
import { isModule } from "./imports/is-module.ts";
import type { Closure } from "./modules/module-graph.ts";
import { rememberingHost, type SourceHost } from "./source-host.ts";
import { normaliseLineEnds } from "./source-text.ts";

/** What to compile. */
export interface CompileAllRequest {
  /** Absolute path of the project. */
  root: string;
  /** Project-relative paths of activities, forward slashes. */
  entries: readonly string[];
  /** Where files are read. */
  host: SourceHost;
  /** What becomes of builtins that the engine lacks: by default, functions that the script brings along stand for them. */
  builtins?: BuiltinsSetting;
}

/** An activity on its way: an E4X script is done, anything else is a bundle for `compileBundle`. */
export type Compiling = { entry: string; closure: Closure } & ({ result: CompileResult } | { bundled: Bundled });

/**
 * The first half of every build: reads activities and what they import, in the order given. What is wrong with one does not touch the others.
 * @throws only for a bug in xtkit; whatever is wrong with a source is a diagnostic
 */
export async function* readEntries({ root, entries, host: given, builtins = "helpers" }: CompileAllRequest): AsyncGenerator<Compiling> {
  const host = rememberingHost(given);
  const scripts = new Map(entries.flatMap((entry) => scriptOf(root, entry, host)));
  const bundles = bundleAll({ root, host, entries: entries.filter((entry) => !scripts.has(entry)) });
  for (const entry of entries) {
    const script = scripts.get(entry);
    if (script !== undefined) {
      const result = typeof script === "string" ? compileScript(entry, script) : { diagnostics: [script] };
      yield { entry, result, closure: { modules: new Set([entry]), deciding: new Set(), absent: new Set() } };
      continue;
    }
    const bundled = (await bundles.next()).value as Bundled;
    yield { entry, bundled: { ...bundled, builtins }, closure: bundled.closure };
  }
}

/** The text of an activity that is an E4X script as it is, or why it cannot be read. */
function scriptOf(root: string, entry: string, host: SourceHost): [entry: string, script: string | Diagnostic][] {
  if (!entry.endsWith(".js")) return [];
  try {
    const text = host.read(join(root, ...entry.split("/")));
    if (text === undefined) return [];
    const source = normaliseLineEnds(text);
    return isModule(source) ? [] : [[entry, source]];
  } catch (error) {
    return [[entry, readFault(error, entry)]];
  }
}
