import { decodedMappings, TraceMap, type SourceMapInput } from "@jridgewell/trace-mapping";

/** Rewrites the positions of a script in a stack to those of its source. */
export type StackMapper = (stack: string) => string;

interface Position {
  line: number;
  column: number;
  source: string;
}

/**
 * Makes the mapper of one script.
 * @param filename the name under which the script runs and its source is known
 * @param maps from the text that runs back to the source, one per step
 * @param nameOf the name for a source of the last map; by default all of it is `filename`
 */
export function makeStackMapper(
  filename: string,
  maps: readonly unknown[],
  nameOf: (source: string) => string = () => filename,
): StackMapper {
  const place = new RegExp(`${filename.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}:(\\d+):(\\d+)`, "g");
  return (stack) => {
    const traces = maps.map((map) => new TraceMap(map as SourceMapInput));
    return stack.replace(place, (whole, line: string, column: string) => {
      let position: Position | undefined = { line: Number(line) - 1, column: Number(column) - 1, source: filename };
      for (const trace of traces) position = position && traceBack(trace, position);
      return position ? `${nameOf(position.source)}:${position.line + 1}:${position.column + 1}` : whole;
    });
  };
}

/** Of several sources for one place, the last is the innermost node. */
function traceBack(trace: TraceMap, { line, column }: Omit<Position, "source">): Position | undefined {
  const segment = decodedMappings(trace)[line]?.findLast(([start]) => start <= column);
  if (segment === undefined || segment.length === 1) return undefined;
  return { line: segment[2], column: segment[3], source: trace.sources[segment[1]] ?? "" };
}
