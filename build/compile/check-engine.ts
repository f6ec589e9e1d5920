import type { Program } from "estree";
import type { Diagnostic, SourcePosition } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { isTooDeep } from "../e4x/faults/guard-depth.ts";
import { parse } from "../e4x/index.ts";
import { locator } from "./positions.ts";

/** What to check. */
export interface GeneratedText {
  code: string;
  /** Its v3 source map as text, for the place of what is wrong. */
  map?: string;
  /** Whether `return` may stand at the top level, as in the body of a function. */
  allowReturn?: boolean;
}

/**
 * The last gate: a script is parsed again with the engine's grammar (ECMAScript 5 and E4X, `test/conformance/oracle/engine.jsonl`); what it
 * would not compile is not written.
 * @returns its syntax tree, or what the engine would refuse
 */
export function checkEngine(
  { code, map, allowReturn = false }: GeneratedText,
  entry: string,
): { value?: Program; diagnostics: Diagnostic[] } {
  try {
    return { value: parse(code, { allowReturn }), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { loc } = error as SyntaxError & { loc?: { line: number; column: number } };
    if (isTooDeep(error)) return { diagnostics: [diagnostic("XTK3021", {}, placeOf(map, loc, entry))] };
    const line = loc === undefined ? "" : ` in: ${code.split("\n")[loc.line - 1]?.trim().slice(0, 120)}`;
    return { diagnostics: [diagnostic("XTK1011", { detail: `${error.message}${line}` }, placeOf(map, loc, entry))] };
  }
}

function placeOf(map: string | undefined, loc: { line: number; column: number } | undefined, entry: string): Partial<SourcePosition> {
  const place = map === undefined ? {} : locator(map)(loc);
  return place.file === undefined ? { file: entry } : place;
}
