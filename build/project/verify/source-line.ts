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

/** Where the lines of a script are from, by their 1-based numbers. */
export type SourceLines = (line: number) => SourceLine | undefined;

/**
 * Tells where lines of a script are from: the first place of a line, or that of the nearest line above. The map is read when the first line is asked for.
 * @param mapOf gives it as text, with project-relative sources
 */
export function sourceLines(mapOf: () => string | undefined): SourceLines {
  let trace: TraceMap | undefined;
  return (line) => {
    const map = trace ?? mapOf();
    trace = typeof map === "string" ? new TraceMap(map) : map;
    return trace && placeIn(trace, line);
  };
}

function placeIn(trace: TraceMap, line: number): SourceLine | undefined {
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
