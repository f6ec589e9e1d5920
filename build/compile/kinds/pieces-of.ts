import type { EmittedProgram } from "../emit.ts";
import type { ScriptPart } from "../passes/script-part.ts";
import type { LibrarySettings, ScriptSettings } from "../script-settings.ts";
import { type Entry, kindOfEntry } from "./entry.ts";
import { libraryLine } from "./library-line.ts";
import { globalOf } from "./library-specifier.ts";
import type { Piece } from "./join-pieces.ts";
import { transitionComment } from "./transition-comment.ts";

/** A program of a script as text. */
export type EmittedPart = Omit<ScriptPart, "file"> & { text: EmittedProgram };

/** What stands where the server expects it: the text of each program, and what a script of its kind has around it. */
export function piecesOf(entry: Entry, parts: readonly EmittedPart[], { wrap, libraries }: ScriptSettings): Piece[] {
  const kind = kindOfEntry(entry);
  if (kind === "jstest") return parts.flatMap(condition);
  const [part] = parts as [EmittedPart];
  if (kind === "library") return library(part, entry, libraries);
  if (wrap === "none") return lines(part.text);
  return [kind === "jsx" ? "return (function () {\n" : "(function () {\n", ...lines(part.text), "})();\n"];
}

function lines(text: EmittedProgram): Piece[] {
  return text.code.endsWith("\n") ? [text] : [text, "\n"];
}

/** The semicolon keeps two conditions apart; on a line of its own, it is not in the way when an expression is copied. */
function condition({ transition = "", text }: EmittedPart): Piece[] {
  const expression = text.isExpression ? lines(text) : ["(function () {\n", ...lines(text), "})()\n"];
  return [`${transitionComment(transition)}\n`, ...expression, ";\n"];
}

/** Statements where all that they declare are exported globals; else a function, with the object that exports are put on. */
function library({ library: form, text }: EmittedPart, { source }: Entry, settings: LibrarySettings): Piece[] {
  const head = libraryLine(source, settings);
  if (form?.parameter === undefined) return [head, ...lines(text)];
  const object = globalOf(source, settings);
  return [
    head,
    ...(object === undefined ? [] : makeObject(object)),
    `(function (${form.parameter}) {\n`,
    ...lines(text),
    `})(${object ?? "this"});\n`,
  ];
}

/** `var a = a || {}; a.b = a.b || {};` */
function makeObject(path: string): string[] {
  const names = path.split(".");
  const paths = names.map((_, index) => names.slice(0, index + 1).join("."));
  return paths.map((one, index) => `${index === 0 ? "var " : ""}${one} = ${one} || {};\n`);
}
