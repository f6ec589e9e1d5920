import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Bundle } from "../bundle.ts";
import type { Entry } from "./entry.ts";

/** A `recall` that can never complete its task: nothing that it consists of mentions `setCompleted`. */
export function recallFaults({ source, part }: Entry, { code, scripts, sources }: Bundle): Diagnostic[] {
  const texts = [code, ...scripts.map((file) => sources.get(file) ?? "")];
  if (part !== "recall" || texts.some((text) => /\bsetCompleted\b/.test(text))) return [];
  return [diagnostic("XTK1067", {}, placeOfRecall(source, sources.get(source) ?? ""))];
}

/** Where the function is declared; the first line where it is exported in another way. */
export function placeOfRecall(file: string, source: string): { file: string; line: number; column: number } {
  const lines = source.split("\n");
  const line = lines.findIndex((text) => /\bexport\s+(?:function|const|let|var)\s+recall\b|^\s*function\s+recall\b/.test(text));
  return line < 0 ? { file, line: 1, column: 1 } : { file, line: line + 1, column: lines[line]!.indexOf("recall") + 1 };
}
