import type { AnyNode } from "../tree/nodes.ts";
import { Precedence } from "./precedence.ts";
import type { Rule } from "./rule.ts";
import { childNodes } from "../tree/walk.ts";

/** True for a node with comments as Babel attaches them: `leadingComments`, `trailingComments`, `innerComments`. */
export function hasComments(node: AnyNode): boolean {
  return node.leadingComments !== undefined || node.trailingComments !== undefined || node.innerComments !== undefined;
}

/** True for a comment between slashes and stars, in Babel's words or those of ESTree. */
export function isBlockComment({ type }: AnyNode): boolean {
  return type === "CommentBlock" || type === "Block";
}

/** True for a comment that ends a line for the engine. */
export function breaksLine(comment: AnyNode): boolean {
  return !isBlockComment(comment) || /[\n\r\u2028\u2029]/.test(comment.value);
}

/** Parentheses that are a node of their own, as acorn gives them on request. */
export const parenthesised: Readonly<Record<string, Rule>> = {
  ParenthesizedExpression: (printer, { expression }) =>
    printer.enclosed(() => ["(", printer.expression(expression, Precedence.Sequence), ")"]),
};

/** The node itself, or another one that says the same where a comment would break a line at which the engine ends the statement. */
export function withSafeComments(node: AnyNode, firstOperand: (node: AnyNode) => AnyNode | undefined): AnyNode {
  switch (node.type) {
    case "ReturnStatement":
    case "ThrowStatement":
    case "YieldExpression":
      for (
        let first: AnyNode | undefined = node.argument ?? undefined;
        first !== undefined;
        first = firstOperand(first) ?? first.left ?? first.tag
      ) {
        if ((first.leadingComments as AnyNode[] | undefined)?.some(breaksLine)) return enclosed(node);
      }
      return node;
    case "UpdateExpression":
      return !node.prefix && holdsComments(node.argument) ? enclosed(node) : node;
    case "BreakStatement":
    case "ContinueStatement": {
      if (!node.label || !hasComments(node.label)) return node;
      const { leadingComments = [], trailingComments = [], ...label } = node.label as AnyNode;
      return {
        ...node,
        label,
        trailingComments: [...leadingComments, ...trailingComments, ...((node.trailingComments ?? []) as AnyNode[])],
      };
    }
    case "Property":
    case "MethodDefinition": {
      // Nor is what follows `async` on another line an asynchronous method.
      if (!node.value?.async || !node.key.leadingComments) return node;
      const { leadingComments, ...key } = node.key as AnyNode;
      return { ...node, key, leadingComments: [...((node.leadingComments ?? []) as AnyNode[]), ...leadingComments] };
    }
    default:
      return node;
  }
}

function enclosed(node: AnyNode): AnyNode {
  return { ...node, argument: { type: "ParenthesizedExpression", expression: node.argument } };
}

function holdsComments(node: AnyNode): boolean {
  return hasComments(node) || childNodes(node).some(holdsComments);
}
