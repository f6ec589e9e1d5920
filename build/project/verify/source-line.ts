import { decodedMappings, TraceMap } from "@jridgewell/trace-mapping";

/** A place in a source. */
export interface SourceLine {
  /** Project-relative path. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
}

/**
 * Where a line of a script is from: that line's first place, or that of the nearest line above.
 * @param map as text, with project-relative sources
 * @param line 1-based
 */
export function sourceLine(map: string | undefined, line: number): SourceLine | undefined {
  if (map === undefined) return undefined;
  const trace = new TraceMap(map);
  const mappings = decodedMappings(trace);
  for (let at = Math.min(line, mappings.length) - 1; at >= 0; at--) {
    for (const segment of mappings[at]!) {
      const file = segment.length === 1 ? undefined : trace.sources[segment[1]];
      if (segment.length === 1 || typeof file !== "string") continue;
      return { file, line: segment[2] + 1, column: segment[3] + 1 };
    }
  }
  return undefined;
}
