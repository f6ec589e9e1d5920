import { SaxesParser } from "saxes";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic, SourcePosition } from "../diagnostics/diagnostic.ts";

/** Deeper documents are refused, so that whatever walks a tree can recurse. */
export const MAXIMUM_DEPTH = 200;

/** What is asked while a document is read. */
export interface Reading {
  /** Line and column of an offset; offsets only grow, so the whole document costs one pass. */
  positionOf(offset: number): SourcePosition;
  /** The first fault is the one that is told. */
  fail(found: Diagnostic): void;
  /** Whether there was a fault: what comes after it means nothing. */
  isFailed(): boolean;
}

/**
 * Reads an XML 1.0 document. Only the five predefined entities are known and a document type declaration is refused, so nothing in the
 * text can expand or fetch anything.
 * @param text the document, without a byte order mark or with it
 * @param options.file the name diagnostics carry
 * @param listen puts its listeners on the parser
 * @returns what is wrong with it; undefined for a document that is well-formed
 */
export function parseStrictly(
  text: string,
  { file }: { file: string },
  listen: (parser: SaxesParser<{ xmlns: false }>, reading: Reading) => void,
): Diagnostic | undefined {
  const parser = new SaxesParser({ xmlns: false });
  let failure: Diagnostic | undefined;
  let lineStart = 0;
  let line = 1;

  function positionOf(offset: number): SourcePosition {
    for (let next = text.indexOf("\n", lineStart); next !== -1 && next < offset; next = text.indexOf("\n", lineStart)) {
      lineStart = next + 1;
      line += 1;
    }
    return { file, line, column: offset - lineStart + 1 };
  }
  function fail(found: Diagnostic): void {
    failure ??= found;
  }

  parser.on("error", (error) => {
    const detail = error.message.replace(/^(?:\S+:)?\d+:\d+: /, "").replace(/\.$/, "");
    // The parser stands behind the character it stumbled over.
    fail(diagnostic("XTK4001", { detail }, { file, line: parser.line, column: Math.max(parser.columnIndex, 1) }));
  });
  parser.on("doctype", () => fail(diagnostic("XTK4002", {}, positionOf(text.indexOf("<!DOCTYPE")))));
  listen(parser, { positionOf, fail, isFailed: () => failure !== undefined });
  parser.write(text).close();
  return failure;
}

/** What is wrong with a document that is too deep. */
export function tooDeep(position: SourcePosition): Diagnostic {
  return diagnostic("XTK4003", { limit: String(MAXIMUM_DEPTH) }, position);
}
