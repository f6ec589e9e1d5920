import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { parse } from "../e4x/index.ts";

/**
 * The last gate: a script is parsed again with the engine's grammar (ECMAScript 5 and E4X, `oracle/engine.jsonl`); what it
 * would not compile is not written.
 */
export function checkEngine(code: string, entry: string): Diagnostic[] {
  try {
    parse(code);
    return [];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { loc } = error as SyntaxError & { loc?: { line: number } };
    const line = loc === undefined ? "" : ` in: ${code.split("\n")[loc.line - 1]?.trim().slice(0, 120)}`;
    return [diagnostic("XTK1011", { detail: `${error.message}${line}` }, { file: entry })];
  }
}
