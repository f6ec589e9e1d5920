import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { banner } from "./banner.ts";
import type { Bundle, Bundled } from "./bundle.ts";
import { checkEngine } from "./check-engine.ts";
import type { CompileResult } from "./compile-result.ts";
import { emit, type Emitted } from "./emit.ts";
import { sourceHash } from "./source-text.ts";
import { toEs5 } from "./to-es5.ts";

/**
 * The second half of a build: from a bundle to the script. Builders and language down to ECMAScript 5, E4X text, engine check. It asks nobody
 * for anything, so it runs anywhere.
 * @param wrap `"none"` leaves the statements bare
 * @throws only for a bug in xtkit; whatever is wrong with the source is a diagnostic
 */
export function compileBundle(
  { entry, value, builtins = "helpers", diagnostics: ofBundler }: Bundled,
  wrap: "function" | "none",
): CompileResult {
  if (!value) return { diagnostics: ofBundler };
  const locate = (found: Diagnostic): Diagnostic => locateInEntry(found, entry, value.sources);
  const lowered = toEs5(value, { isBare: wrap === "none", builtins });
  const found = [...ofBundler, ...lowered.diagnostics].map(locate);
  if (!lowered.value || hasErrors(found)) return { diagnostics: found };
  const emitted = emit(lowered.value, value);
  const script = assemble(emitted, entry, value, wrap);
  const diagnostics = [...found, ...checkEngine(script, entry).diagnostics.map(locate)];
  return hasErrors(diagnostics)
    ? { diagnostics }
    : {
        ...script,
        size: Buffer.byteLength(script.code),
        ...(emitted.helperBytes > 0 && { helperBytes: emitted.helperBytes }),
        diagnostics,
      };
}

/** A diagnostic about the whole activity is shown at its first line. */
function locateInEntry(found: Diagnostic, entry: string, sources: Bundle["sources"]): Diagnostic {
  const located = found.line === undefined ? { ...found, file: entry, line: 1, column: 1 } : found;
  return withFrame(located, sources.get(located.file as string));
}

/** Banner and wrapper around the statements; the map moves down with them. */
function assemble({ code, map }: Emitted, entry: string, { sources }: Bundle, wrap: "function" | "none"): Pick<Emitted, "code" | "map"> {
  const imported = new Map([...sources].filter(([file]) => file !== entry));
  const head = banner(entry, sourceHash(sources.get(entry) ?? "", imported)) + (wrap === "function" ? "(function () {\n" : "");
  const body = code.endsWith("\n") ? code : `${code}\n`;
  const lines = head.split("\n").length - 1;
  const shifted = JSON.parse(map) as { mappings: string; file?: string };
  shifted.mappings = ";".repeat(lines) + shifted.mappings;
  return { code: head + body + (wrap === "function" ? "})();\n" : ""), map: JSON.stringify(shifted) };
}
