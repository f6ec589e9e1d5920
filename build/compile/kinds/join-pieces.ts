import { addSegment, GenMapping, setSourceContent, toEncodedMap } from "@jridgewell/gen-mapping";
import { decodedMappings, TraceMap } from "@jridgewell/trace-mapping";
import type { Emitted } from "../emit.ts";

/** Text of a script: with its map, or what stands around it. */
export type Piece = string | Emitted;

/**
 * Puts pieces one behind the other. Each text with a map begins on a line of its own, or that map starts at the column where it is put.
 * @returns the text, and the maps as one
 */
export function joinPieces(pieces: readonly Piece[]): Emitted {
  const mapped = pieces.filter((piece) => typeof piece !== "string");
  if (mapped.length === 1) return { code: pieces.map(textOf).join(""), map: shifted(pieces, mapped[0]!) };
  const joined = new GenMapping();
  let code = "";
  for (const piece of pieces) {
    if (typeof piece !== "string") addMap(joined, new TraceMap(piece.map), place(code));
    code += textOf(piece);
  }
  return { code, map: JSON.stringify(toEncodedMap(joined)) };
}

function textOf(piece: Piece): string {
  return typeof piece === "string" ? piece : piece.code;
}

/** One map moves down by whole lines: nothing of it has to be read. */
function shifted(pieces: readonly Piece[], piece: Emitted): string {
  const before = pieces.slice(0, pieces.indexOf(piece)).map(textOf).join("");
  const { line, column } = place(before);
  const map = JSON.parse(piece.map) as { mappings: string };
  if (column > 0) throw new Error("a text with a map begins within a line");
  map.mappings = ";".repeat(line) + map.mappings;
  return JSON.stringify(map);
}

function place(text: string): { line: number; column: number } {
  const lines = text.split("\n");
  return { line: lines.length - 1, column: lines.at(-1)!.length };
}

function addMap(joined: GenMapping, map: TraceMap, at: { line: number; column: number }): void {
  if (at.column > 0) throw new Error("a text with a map begins within a line");
  map.sources.forEach((source, index) => setSourceContent(joined, source!, map.sourcesContent?.[index] ?? null));
  decodedMappings(map).forEach((segments, line) => {
    for (const segment of segments) {
      if (segment.length === 1) continue;
      const [column, source, sourceLine, sourceColumn] = segment;
      addSegment(joined, at.line + line, column, map.sources[source]!, sourceLine, sourceColumn);
    }
  });
}
