import type { EncodedSourceMap } from "@jridgewell/gen-mapping";
import type { Position, Program } from "estree";
import { lower } from "../e4x/calls/lower.ts";
import { guardDepth, isTooDeep } from "../e4x/faults/guard-depth.ts";
import { E4XSyntaxError } from "../e4x/faults/syntax-error.ts";
import { print } from "../e4x/print/print.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { finishLowered } from "./finish-lowered.ts";
import type { NodeCode } from "./node-code.ts";
import { portableNames } from "./portable-names.ts";
import { toTraces, traceBack } from "./trace-back.ts";
import { lowerOperators, type SourceMapV3 } from "./operators/lower-operators.ts";

/** How the text of a script is to run. */
export interface ScriptToNodeOptions {
  /** The script's name in messages and maps. */
  filename: string;
  /** Every line stays where it was. */
  keepLines?: boolean;
  /** The script runs in a realm of its own: `import()`, which leads out of it, is refused. */
  isolated?: boolean;
  /** The script runs beside the builtins of Node.js. */
  isBesideNode?: boolean;
}

/**
 * A parsed script of E4X.
 * @throws E4XSyntaxError for a tree too deep for the stack, SyntaxError for `import()` in an isolated script
 */
export function scriptToNode(program: Program, options: ScriptToNodeOptions): NodeCode {
  const { filename, keepLines = false, isolated = false, isBesideNode = false } = options;
  const printed = print(finishLowered(lower(portableNames(program)) as Program), keepLines ? { keepLines } : { sourceFile: filename });
  const lowered = guardDepth(program as TreeNode, () => {
    try {
      return lowerOperators(printed.code, { filename, isolated, isBesideNode, countsTurns: true });
    } catch (error) {
      throw refusedByNode(error, printed.map, filename);
    }
  });
  return { code: lowered.code, maps: [lowered.map, printed.map as SourceMapV3] };
}

/** What the engine compiles and the way to Node.js does not: a gap, which is said at its place. */
function refusedByNode(error: unknown, map: EncodedSourceMap, filename: string): unknown {
  const { loc } = error as { loc?: Position };
  if (!(error instanceof SyntaxError) || isTooDeep(error) || loc === undefined) return error;
  const place = { line: loc.line - 1, column: loc.column, source: filename };
  const { line, column } = traceBack(toTraces([map]), place) ?? { line: 0, column: 0 };
  const detail = `The mock cannot run this: ${error.message.replace(/ \(\d+:\d+\)$/, "")}`;
  return new E4XSyntaxError("XTK3022", { detail }, 0, { line: line + 1, column }, filename);
}
