import type ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { e4xInText, type ForeignE4X } from "../../e4x/parse/e4x-in-text.ts";
import { positionIn } from "../nodes/position-in.ts";
import { typeScriptDiagnostic } from "./type-script-diagnostic.ts";

/**
 * What TypeScript's parser says about a file: E4X as what it is, and of what follows from one mistake on the same line nothing.
 * @param path names a file in diagnostics
 */
export function syntaxErrors(file: ts.SourceFile, messages: readonly ts.Diagnostic[], path: (file: string) => string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const lines = new Set<number>();
  let last: ForeignE4X | undefined;
  const e4xAt = e4xInText(file.text, file.fileName.endsWith(".tsx"));
  for (const message of messages) {
    const start = message.start ?? 0;
    if (last !== undefined && start < last.end) continue;
    const { line } = positionIn(file, start);
    const foreign = e4xAt(start);
    if (lines.has(line) && (foreign === undefined || foreign.start === last?.start)) continue;
    lines.add(line);
    if (foreign === undefined) {
      found.push(typeScriptDiagnostic(message, path));
      continue;
    }
    last = foreign;
    lines.add(positionIn(file, foreign.end).line);
    const place = { file: path(file.fileName), ...positionIn(file, foreign.start) };
    found.push(diagnostic("XTK1024", { syntax: foreign.syntax, advice: foreign.advice }, place));
  }
  return found;
}
