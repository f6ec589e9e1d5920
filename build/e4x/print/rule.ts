import type { AnyNode } from "../tree/nodes.ts";
import type { Doc } from "./doc.ts";

/** What a rule asks of the printer that it works for. */
export interface RulePrinter {
  readonly pretty: boolean;
  /** A node with its place, no parentheses. */
  node(node: AnyNode): Doc;
  /** An expression, in parentheses when it binds less tightly than `least`. */
  expression(node: AnyNode, least?: number): Doc;
  /** An expression as a statement: what starts like a block, a function or markup is put in parentheses. */
  statementExpression(node: AnyNode, least?: number): Doc;
  /** What stands between brackets of any kind: `in` is an operator again. */
  enclosed(write: () => Doc): Doc;
  /** `(a, b)`, over several lines when it is long. */
  list(open: string, items: readonly Doc[], close: string, spaced?: boolean, broken?: boolean): Doc;
  arguments(nodes: readonly AnyNode[]): Doc;
  block(nodes: readonly AnyNode[], inPrologue?: boolean): Doc;
  parameters(node: AnyNode): Doc;
  functionBody(node: AnyNode): Doc;
}

/** How one type of node is written. */
export type Rule<P extends RulePrinter = RulePrinter> = (printer: P, node: AnyNode) => Doc;
