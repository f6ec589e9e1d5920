import type { Attached, NodeComment, NodeOf, TreeNode } from "../tree/tree-node.ts";
import { Precedence } from "./precedence.ts";
import type { PrintRules } from "./rule.ts";
import { childNodes } from "../tree/walk.ts";

/** True for a node with comments as Babel attaches them: `leadingComments`, `trailingComments`, `innerComments`. */
export function hasComments(node: Attached): boolean {
  return node.leadingComments !== undefined || node.trailingComments !== undefined || node.innerComments !== undefined;
}

/** True for a comment between slashes and stars, in Babel's words or those of ESTree. */
export function isBlockComment({ type }: NodeComment): boolean {
  return type === "CommentBlock" || type === "Block";
}

/** True for a comment that ends a line for the engine. */
export function breaksLine(comment: NodeComment): boolean {
  return !isBlockComment(comment) || /[\n\r\u2028\u2029]/.test(comment.value);
}

/** Parentheses that are a node of their own, as acorn gives them on request. */
export const parenthesised: PrintRules = {
  ParenthesizedExpression: (printer, { expression }) =>
    printer.enclosed(() => ["(", printer.expression(expression, Precedence.Sequence), ")"]),
};

/** The node itself, or another one that says the same where a comment would break a line at which the engine ends the statement. */
export function withSafeComments(node: TreeNode, firstOperand: (node: TreeNode) => TreeNode | undefined): TreeNode {
  switch (node.type) {
    case "ReturnStatement":
    case "ThrowStatement":
    case "YieldExpression":
      for (let first = node.argument ?? undefined; first !== undefined; first = firstPart(first, firstOperand)) {
        if (first.leadingComments?.some(breaksLine)) return enclosed(node);
      }
      return node;
    case "UpdateExpression":
      return !node.prefix && holdsComments(node.argument) ? enclosed(node) : node;
    case "BreakStatement":
    case "ContinueStatement": {
      if (!node.label || !hasComments(node.label)) return node;
      const { leadingComments, trailingComments, ...label } = node.label;
      return {
        ...node,
        label,
        trailingComments: [...(leadingComments ?? []), ...(trailingComments ?? []), ...(node.trailingComments ?? [])],
      };
    }
    case "Property":
    case "MethodDefinition": {
      // Nor is what follows `async` on another line an asynchronous method.
      if (node.value.type !== "FunctionExpression" || !node.value.async || !node.key.leadingComments) return node;
      const { leadingComments, ...key } = node.key;
      return { ...node, key, leadingComments: [...(node.leadingComments ?? []), ...leadingComments] };
    }
    default:
      return node;
  }
}

/** What a node's text starts with. */
function firstPart(node: TreeNode, firstOperand: (node: TreeNode) => TreeNode | undefined): TreeNode | undefined {
  return node.type === "XMLQualifiedIdentifier" ? node.left : firstOperand(node);
}

function enclosed(node: NodeOf<"ReturnStatement" | "ThrowStatement" | "YieldExpression" | "UpdateExpression">): TreeNode {
  return node.argument ? { ...node, argument: { type: "ParenthesizedExpression", expression: node.argument } } : node;
}

function holdsComments(node: TreeNode): boolean {
  return hasComments(node) || childNodes(node).some(holdsComments);
}
