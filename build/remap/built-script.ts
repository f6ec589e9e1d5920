import type { SourceMapSegment } from "@jridgewell/trace-mapping";
import type { Entry } from "../compile/kinds/entry.ts";
import type { ScriptKind } from "../engine/script-kind.ts";

/** A script that a build wrote, with its map. */
export interface BuiltScript extends Entry {
  kind: ScriptKind;
  /** Project-relative path. */
  output: string;
  /** Its lines. */
  lines: readonly string[];
  /** The map, decoded. */
  map: {
    /** The places of each line. */
    mappings: readonly (readonly SourceMapSegment[])[];
    /** Project-relative paths; null for what is not in the project. */
    sources: readonly (string | null)[];
    /** The texts that were built. */
    sourcesContent: readonly (string | null)[];
  };
  /** Whether it goes into the diagram of a workflow: an E4X script does without the lines that a build puts on top. */
  isInDiagram: boolean;
}
