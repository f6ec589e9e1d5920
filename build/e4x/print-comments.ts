import { type Doc, hardline, join, lineEnd, raw } from "./doc.ts";
import type { AnyNode } from "./nodes.ts";
import { childNodes } from "./walk.ts";
import { Precedence } from "./precedence.ts";
import type { Rule } from "./printer.ts";

/** Nodes that stand on lines of their own, and so do the comments before them. */
const OWN_LINE = /(?:Statement|Declaration|Property|Definition|Program|SwitchCase|StaticBlock|CatchClause)$/;

/** True for a node with comments as Babel attaches them: `leadingComments`, `trailingComments`, `innerComments`. */
export function hasComments(node: AnyNode): boolean {
  return node.leadingComments !== undefined || node.trailingComments !== undefined || node.innerComments !== undefined;
}

/** Parentheses that are a node of their own, as acorn gives them on request. */
export const parenthesised: Readonly<Record<string, Rule>> = {
  ParenthesizedExpression: (printer, { expression }) => printer.enclosed(() => ["(", printer.expression(expression, Precedence.Sequence), ")"]),
};

/** The node itself, or another one that says the same where a comment would break a line at which the engine ends the statement. */
export function withSafeComments(node: AnyNode, firstOperand: (node: AnyNode) => AnyNode | undefined): AnyNode {
  switch (node.type) {
    case "ReturnStatement":
    case "ThrowStatement":
    case "YieldExpression":
      for (let first: AnyNode | undefined = node.argument ?? undefined; first !== undefined; first = firstOperand(first) ?? first.left ?? first.tag) {
        if ((first.leadingComments as AnyNode[] | undefined)?.some(isLong)) return enclosed(node);
      }
      return node;
    case "UpdateExpression":
      return !node.prefix && holdsComments(node.argument) ? enclosed(node) : node;
    case "BreakStatement":
    case "ContinueStatement": {
      if (!node.label || !hasComments(node.label)) return node;
      const { leadingComments = [], trailingComments = [], ...label } = node.label as AnyNode;
      return { ...node, label, trailingComments: [...leadingComments, ...trailingComments, ...((node.trailingComments ?? []) as AnyNode[])] };
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

/** Writes the comments of nodes, each once even where two nodes have it. */
export class CommentPrinter {
  private readonly printed = new Set<AnyNode>();

  /** What is written for a node, with its comments before, in and after it. */
  around(node: AnyNode, doc: Doc): Doc {
    const ownLine = OWN_LINE.test(node.type) && !node.isFunctionBody;
    const before = this.unprinted(node.leadingComments).map((comment) => [commentText(comment), isShort(comment) || (ownLine && !isBeside(comment, node)) ? hardline : isBlock(comment) ? " " : ""]);
    const inside = this.unprinted(node.innerComments);
    const after = this.unprinted(node.trailingComments).map((comment) => [ownLine && isBelow(comment, node) ? hardline : " ", commentText(comment)]);
    return [before, inside.length === 0 ? doc : withInside(node, doc, inside), after];
  }

  private unprinted(comments: AnyNode[] | null | undefined): AnyNode[] {
    const rest = new Set((comments ?? []).filter((comment) => !this.printed.has(comment)));
    for (const comment of rest) this.printed.add(comment);
    return [...rest];
  }
}

function isBlock({ type }: AnyNode): boolean {
  return type === "CommentBlock" || type === "Block";
}

/** The name of an interpreter in the first line. */
function isShort({ type }: AnyNode): boolean {
  return type === "Hashbang";
}

function isLong(comment: AnyNode): boolean {
  return !isBlock(comment) || /[\n\r\u2028\u2029]/.test(comment.value);
}

/** On the line on which the node starts, as in the source; one that was made up is. */
function isBeside(comment: AnyNode, node: AnyNode): boolean {
  return isBlock(comment) && !(comment.loc && node.loc && comment.loc.end.line < node.loc.start.line);
}

/** On a line after that on which the node ends. */
function isBelow(comment: AnyNode, node: AnyNode): boolean {
  return comment.loc && node.loc && comment.loc.start.line > node.loc.end.line;
}

function commentText(comment: AnyNode): Doc {
  const value = comment.value as string;
  if (isShort(comment)) return `#!${value}`;
  if (!isBlock(comment)) return [`//${value}`, lineEnd];
  const lines = value.split(/\r\n|[\n\r]/);
  // A column of stars moves with the indentation.
  const stars = lines.slice(1).every((text) => /^\s*\*/.test(text) || text.trim() === "");
  return stars ? ["/*", join(hardline, lines.map((text, index) => (index === 0 ? text : ` ${text.trim()}`))), "*/"] : raw(`/*${value}*/`);
}

/** Comments where nothing else is: between braces, brackets or parentheses. */
function withInside(node: AnyNode, doc: Doc, comments: readonly AnyNode[]): Doc {
  const texts = comments.map(commentText);
  if (node.type === "Program") return [join(hardline, texts), hardline];
  const isSpread = comments.some(isLong) || node.type === "BlockStatement";
  const inside: Doc = isSpread ? [{ kind: "indent", contents: texts.map((text) => [hardline, text]) }, hardline] : join(" ", texts);
  return insert(doc, inside, /^(?:Function|Arrow)/.test(node.type) ? /\(()\)/ : /()[)\]}]$/) ?? [doc, " ", join(" ", texts)];
}

/** `doc` with `inside` in its last piece of text, or the first one that has an empty pair of parentheses. */
function insert(doc: Doc, inside: Doc, place: RegExp): Doc | undefined {
  if (typeof doc === "string") {
    const found = place.exec(doc);
    if (found === null) return undefined;
    const index = place.source.endsWith("$") ? found.index : found.index + 1;
    return [doc.slice(0, index), inside, doc.slice(index)];
  }
  if (!Array.isArray(doc)) return undefined;
  const parts = doc as readonly Doc[];
  const isLast = place.source.endsWith("$");
  const indices = [...parts.keys()].filter((index) => parts[index] !== "");
  for (const index of isLast ? indices.slice(-1) : indices) {
    const changed = insert(parts[index], inside, place);
    if (changed !== undefined) return parts.with(index, changed);
  }
  return undefined;
}
