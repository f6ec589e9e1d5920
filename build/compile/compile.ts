import { readFileSync } from "node:fs";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { banner } from "./banner.ts";
import { bundle, type Bundle } from "./bundle.ts";
import { checkEngine } from "./check-engine.ts";
import { compileScript } from "./compile-script.ts";
import { emit, type Emitted } from "./emit.ts";
import { isModule } from "./imports/is-module.ts";
import { projectFile } from "./project-modules.ts";
import { normaliseLineEnds, sourceHash } from "./source-text.ts";
import { toEs5 } from "./to-es5.ts";
import type { CompileResult } from "./compile-result.ts";

/** What to compile. */
export interface CompileOptions {
  /** Absolute path of the project. */
  root: string;
  /** Project-relative path of the activity, forward or backward slashes. */
  entry: string;
  /** `"function"` (default) keeps the script's names out of the server's global scope; `"none"` leaves the statements bare. */
  wrap?: "function" | "none";
}

/**
 * One activity from source to script: bundle, builders and language down to ECMAScript 5, E4X text, engine check.
 * @throws only for a bug in xtkit; whatever is wrong with the source is a diagnostic
 */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  const entry = options.entry.replace(/\\/g, "/");
  if (entry.endsWith(".js")) {
    const source = normaliseLineEnds(readFileSync(projectFile(options.root, entry), "utf8"));
    if (!isModule(source)) return compileScript(entry, source);
  }
  const bundled = await bundle(options.root, entry);
  if (!bundled.value) return { diagnostics: bundled.diagnostics };
  const { sources } = bundled.value;
  const lowered = toEs5(bundled.value, { isBare: options.wrap === "none" });
  const found = [...bundled.diagnostics, ...lowered.diagnostics].map((each) => locateInEntry(each, entry, sources));
  if (!lowered.value || hasErrors(found)) return { diagnostics: found };
  const script = assemble(emit(lowered.value, bundled.value), entry, bundled.value, options.wrap ?? "function");
  const diagnostics = [...found, ...checkEngine(script, entry).diagnostics.map((each) => locateInEntry(each, entry, sources))];
  return hasErrors(diagnostics) ? { diagnostics } : { ...script, size: Buffer.byteLength(script.code), diagnostics };
}

/** A diagnostic about the whole activity is shown at its first line. */
function locateInEntry(found: Diagnostic, entry: string, sources: Bundle["sources"]): Diagnostic {
  const located = found.line === undefined ? { ...found, file: entry, line: 1, column: 1 } : found;
  return withFrame(located, sources.get(located.file as string));
}

/** Banner and wrapper around the statements; the map moves down with them. */
function assemble({ code, map }: Emitted, entry: string, { sources }: Bundle, wrap: "function" | "none"): Emitted {
  const imported = new Map([...sources].filter(([file]) => file !== entry));
  const head = banner(entry, sourceHash(sources.get(entry) ?? "", imported)) + (wrap === "function" ? "(function () {\n" : "");
  const body = code.endsWith("\n") ? code : `${code}\n`;
  const lines = head.split("\n").length - 1;
  const shifted = JSON.parse(map) as { mappings: string; file?: string };
  shifted.mappings = ";".repeat(lines) + shifted.mappings;
  return { code: head + body + (wrap === "function" ? "})();\n" : ""), map: JSON.stringify(shifted) };
}
