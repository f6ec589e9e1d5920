import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { SourcePosition } from "../diagnostics/diagnostic.ts";

/** A place in generated text: 1-based line, 0-based column, as Babel and source maps count. */
export interface GeneratedPlace {
  line: number;
  column: number;
}

/** From a place in a bundle to its source. */
export type Locate = (place: GeneratedPlace | null | undefined) => Partial<SourcePosition>;

/**
 * @param map a v3 source map
 * @returns a function that gives the source position, or `{}` where the map has none
 */
export function locator(map: string): Locate {
  const trace = new TraceMap(map);
  return (place) => {
    if (!place) return {};
    const found = originalPositionFor(trace, place);
    if (found.source === null) return {};
    return { file: found.source, line: found.line, column: found.column + 1 };
  };
}
