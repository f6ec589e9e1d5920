import { decodedMappings, TraceMap, type SourceMapInput } from "@jridgewell/trace-mapping";

/** A place in a text, both numbers from 0. */
export interface Position {
  line: number;
  column: number;
  source: string;
}

/**
 * Where a place of a text that runs came from.
 * @param maps from the text that runs back to the source, one per step
 */
export function traceBack(maps: readonly TraceMap[], position: Position): Position | undefined {
  let found: Position | undefined = position;
  for (const map of maps) found = found && step(map, found);
  return found;
}

/** Maps that are ready to be asked. */
export function toTraces(maps: readonly unknown[]): TraceMap[] {
  return maps.map((map) => new TraceMap(map as SourceMapInput));
}

/** Of several sources for one place, the last is the innermost node. */
function step(trace: TraceMap, { line, column }: Position): Position | undefined {
  const segment = decodedMappings(trace)[line]?.findLast(([start]) => start <= column);
  if (segment === undefined || segment.length === 1) return undefined;
  return { line: segment[2], column: segment[3], source: trace.sources[segment[1]] ?? "" };
}
