import type { BuiltScript } from "./built-script.ts";

/** A place in a source. */
export interface SourcePlace {
  /** Project-relative path. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** The text of the source, as it was built. */
  content: string;
}

/**
 * Where a line of a script is from. The server tells no column: of several places on the line the first counts.
 * @param line 1-based
 * @returns undefined for a line that is the toolkit's own, or beyond the end
 */
export function placeOfLine({ map }: BuiltScript, line: number): SourcePlace | undefined {
  for (const [, source, sourceLine, column] of map.mappings[line - 1] ?? []) {
    if (source === undefined || sourceLine === undefined || column === undefined) continue;
    const file = map.sources[source];
    if (typeof file !== "string") continue;
    return { file, line: sourceLine + 1, column: column + 1, content: map.sourcesContent[source] ?? "" };
  }
  return undefined;
}

/**
 * Whether a line without a place goes on with what stands above it, such as the last one of a literal: the lines around it are from the same source, the one
 * behind the other.
 * @param bounds the first line of the script, and its last one: 1-based lines of the file
 */
export function isContinued(script: BuiltScript, line: number, { first, last }: { first: number; last: number }): boolean {
  if ((script.lines[line - 1] ?? "").trim() === "") return false;
  let above: SourcePlace | undefined;
  let below: SourcePlace | undefined;
  for (let at = line - 1; at >= first && !above; at--) above = placeOfLine(script, at);
  for (let at = line + 1; at <= last && !below; at++) below = placeOfLine(script, at);
  return above !== undefined && below !== undefined && above.file === below.file && above.line <= below.line;
}

/**
 * The nearest place for a line that has none: of the line above that has one, else of the one below. Behind the last line of a source stand
 * functions of the toolkit, which are near to nothing.
 * @param first the first line of the script, and `last` its last one: 1-based lines of the file
 */
export function placeNear(script: BuiltScript, line: number, { first, last }: { first: number; last: number }): SourcePlace | undefined {
  let below: SourcePlace | undefined;
  for (let at = line + 1; at <= last && !below; at++) below = placeOfLine(script, at);
  // What closes the function around a script stands behind its last line too.
  if (!below && !/^[\s(){}[\];,]*(?:this\);)?$/.test(script.lines[line - 1] ?? "")) return undefined;
  for (let at = line - 1; at >= first; at--) {
    const above = placeOfLine(script, at);
    if (above) return above;
  }
  return below;
}
