import type { PartialMessage } from "esbuild";
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** What our esbuild messages carry in `detail`: the catalogued message behind the text, with its place where the bundler does not know it. */
export type ModuleFault = { code: DiagnosticCode; details: Record<string, string> } | { found: Diagnostic };

/** A message of the bundler that means one of the catalogue. */
export function fault(code: DiagnosticCode, details: Record<string, string> = {}): PartialMessage {
  return { text: code, detail: { code, details } satisfies ModuleFault };
}
