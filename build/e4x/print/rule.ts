import type { NodeOf, NodeRules, NodeType, TreeNode } from "../tree/tree-node.ts";
import type { FunctionNode } from "../tree/declared-names.ts";
import type { Doc } from "./doc.ts";

/** What a rule asks of the printer that it works for. */
export interface RulePrinter {
  readonly pretty: boolean;
  /** A node with its place, no parentheses. */
  node(node: TreeNode): Doc;
  /** A node written as another one, or by what surrounds it. */
  placed(node: TreeNode, doc: Doc): Doc;
  /** An expression, in parentheses when it binds less tightly than `least`. */
  expression(node: TreeNode, least?: number): Doc;
  /** An expression as a statement: what starts like a block, a function or markup is put in parentheses. */
  statementExpression(node: TreeNode, least?: number): Doc;
  /** What stands between brackets of any kind: `in` is an operator again. */
  enclosed<T extends Doc>(write: () => T): T;
  /** `(a, b)`, over several lines when it is long. */
  list(open: string, items: readonly Doc[], close: string, spaced?: boolean, broken?: boolean): Doc;
  arguments(nodes: readonly TreeNode[]): Doc;
  block(nodes: readonly TreeNode[], inPrologue?: boolean): Doc;
  parameters(node: FunctionNode): Doc;
  functionBody(node: FunctionNode): Doc;
}

/** How nodes are written, by their type. */
export type PrintRules<P extends RulePrinter = RulePrinter> = NodeRules<P, [], Doc>;

/** How nodes of one type, or of several, are written. */
export type Rule<T extends NodeType, P extends RulePrinter = RulePrinter> = (printer: P, node: NodeOf<T>) => Doc;
