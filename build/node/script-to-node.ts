import type { Program } from "estree";
import { lower } from "../e4x/calls/lower.ts";
import { guardDepth } from "../e4x/faults/guard-depth.ts";
import { print } from "../e4x/print/print.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { finishLowered } from "./finish-lowered.ts";
import type { NodeCode } from "./node-code.ts";
import { portableNames } from "./portable-names.ts";
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
  const lowered = guardDepth(program as TreeNode, () =>
    lowerOperators(printed.code, { filename, isolated, isBesideNode, countsTurns: true }),
  );
  return { code: lowered.code, maps: [lowered.map, printed.map as SourceMapV3] };
}
