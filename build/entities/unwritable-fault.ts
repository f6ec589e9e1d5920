import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { unwritable } from "../xml/notation.ts";

/**
 * What is wrong with a script that has a character which no XML document can have.
 * @param source project-relative path of the file that it is made of
 */
export function unwritableFault(text: string, source: string): Diagnostic | undefined {
  const found = unwritable(text);
  if (found === undefined) return undefined;
  const code = `U+${found.character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  const line = String(text.slice(0, found.index).split("\n").length);
  return diagnostic("XTK5105", { source, code, line }, { file: source, line: 1, column: 1 });
}
