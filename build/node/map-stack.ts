import type { TraceMap } from "@jridgewell/trace-mapping";
import { toTraces, traceBack } from "./trace-back.ts";

/** Rewrites the positions of a script in a stack to those of its source. */
export type StackMapper = (stack: string) => string;

/**
 * Makes the mapper of one script.
 * @param filename the name under which the script runs and its source is known
 * @param maps from the text that runs back to the source, one per step, or what makes them
 * @param nameOf the name for a source of the last map; by default all of it is `filename`
 */
export function makeStackMapper(
  filename: string,
  maps: readonly unknown[] | (() => readonly unknown[]),
  nameOf: (source: string) => string = () => filename,
): StackMapper {
  const place = new RegExp(`${filename.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}:(\\d+):(\\d+)`, "g");
  let known: TraceMap[] | undefined;
  return (stack) => {
    const traces = (known ??= toTraces(typeof maps === "function" ? maps() : maps));
    return stack.replace(place, (whole, line: string, column: string) => {
      const position = traceBack(traces, { line: Number(line) - 1, column: Number(column) - 1, source: filename });
      return position ? `${nameOf(position.source)}:${position.line + 1}:${position.column + 1}` : whole;
    });
  };
}
