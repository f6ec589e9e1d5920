import type { Program } from "estree";
import { print } from "../e4x/print/print.ts";
import type { NodeOf, TreeNode } from "../e4x/tree/tree-node.ts";
import { nodesIn } from "../e4x/tree/walk.ts";
import type { TraceMap } from "@jridgewell/trace-mapping";
import { toTraces, traceBack } from "./trace-back.ts";

/**
 * What the engine gives as the text of a function: what the author wrote, laid out anew.
 * @param running its text as it runs in Node
 * @returns undefined for a function of something else
 */
export type FunctionText = (running: string) => string | undefined;

type FunctionNode = NodeOf<"FunctionDeclaration" | "FunctionExpression">;

/**
 * Finds the functions of a script. Functions of the same text come from the same words, so any place of it will do.
 * @param code the script as it runs
 * @param maps from there back to the source, one per step
 * @param parse reads the source
 */
export function makeFunctionText(code: string, maps: () => readonly unknown[], parse: () => Program): FunctionText {
  let traces: TraceMap[] | undefined;
  let functions: ReadonlyMap<string, FunctionNode> | undefined;
  return (running) => {
    const index = code.indexOf(running);
    if (index < 0) return undefined;
    const lines = code.slice(0, index).split("\n");
    const position = traceBack((traces ??= toTraces(maps())), { line: lines.length - 1, column: lines.at(-1)!.length, source: "" });
    functions ??= functionsOf(parse() as TreeNode);
    const found = position && functions.get(placeKey(position.line + 1, position.column));
    return found && print({ ...found, type: "FunctionExpression" }, { decompiled: true }).code;
  };
}

/** The functions of a program by the place where they start; those of accessors by the place of the property. */
function functionsOf(program: TreeNode): Map<string, FunctionNode> {
  const found = new Map<string, FunctionNode>();
  for (const node of nodesIn(program)) {
    const start = node.loc?.start;
    if (start && (node.type === "FunctionDeclaration" || node.type === "FunctionExpression"))
      found.set(placeKey(start.line, start.column), node);
    if (start && node.type === "Property" && node.kind !== "init" && node.value.type === "FunctionExpression")
      found.set(placeKey(start.line, start.column), node.value);
  }
  return found;
}

function placeKey(line: number, column: number): string {
  return `${line}:${column}`;
}
