import type { AnyNode } from "../tree/nodes.ts";
import { print, type Printed } from "../print/print.ts";
import { nodesIn } from "../tree/walk.ts";
import { toEstree } from "./to-estree.ts";

/** Of the options of Babel's generator, those that mean something here. */
export interface BabelGeneratorOptions {
  comments?: boolean;
  shouldPrintComment?: (value: string) => boolean;
  sourceMaps?: boolean | string;
  sourceFileName?: string;
  sourceRoot?: string;
}

/** Script text as Babel's generator gives it. */
export interface Generated {
  code: string;
  map: (Printed["map"] & { sourceRoot?: string }) | null;
}

/** Prints Babel's AST with the printer of this folder. `compact`, `minified` and `retainLines` mean nothing to it. */
export function generate(ast: object, options: BabelGeneratorOptions = {}, source?: string): Generated {
  const { comments = true, shouldPrintComment, sourceMaps, sourceFileName, sourceRoot } = options;
  const keepsComment = shouldPrintComment ?? ((value: string) => comments || /@(?:license|preserve)/.test(value));
  const { code, map } = print(toEstree(ast, { keepsComment }), { sourceFile: sourceFileName, sourceContent: source });
  return { code: code.trimEnd(), map: sourceMaps ? { ...map, ...(sourceRoot === undefined ? {} : { sourceRoot }) } : null };
}

/** True for a tree that Babel's generator cannot print: E4X, and what of JavaScript 1.8 Babel has no node for. */
export function needsE4XPrinter(ast: object): boolean {
  for (const node of nodesIn(ast as AnyNode)) {
    const { type, operator, each, guard, extra } = node;
    if (type.startsWith("XML") || operator === ".." || each || guard || extra?.expressionClosure) return true;
  }
  return false;
}
