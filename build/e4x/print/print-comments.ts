import { type Doc, hardline, join, lineEnd, raw } from "./doc.ts";
import type { NodeComment, TreeNode } from "../tree/tree-node.ts";
import { breaksLine, isBlockComment } from "./safe-comments.ts";

/** Nodes that stand on lines of their own, and so do the comments before them. */
const OWN_LINE = /(?:Statement|Declaration|Property|Definition|Program|SwitchCase|StaticBlock|CatchClause)$/;

/** Writes the comments of nodes, each once even where two nodes have it. */
export class CommentPrinter {
  readonly #printed = new Set<NodeComment>();

  /** What is written for a node, with its comments before, in and after it. */
  around(node: TreeNode, doc: Doc): Doc {
    const ownLine = OWN_LINE.test(node.type) && !(node.type === "BlockStatement" && node.isFunctionBody);
    const before = this.#unprinted(node.leadingComments).map((comment) => [
      commentText(comment),
      isHashbang(comment) || (ownLine && !isBeside(comment, node)) ? hardline : isBlockComment(comment) ? " " : "",
    ]);
    const inside = this.#unprinted(node.innerComments);
    const after = this.#unprinted(node.trailingComments).map((comment) => [
      ownLine && isBelow(comment, node) ? hardline : " ",
      commentText(comment),
    ]);
    return [before, inside.length === 0 ? doc : withInside(node, doc, inside), after];
  }

  #unprinted(comments: readonly NodeComment[] | null | undefined): NodeComment[] {
    const rest = new Set((comments ?? []).filter((comment) => !this.#printed.has(comment)));
    for (const comment of rest) this.#printed.add(comment);
    return [...rest];
  }
}

/** The name of an interpreter in the first line. */
function isHashbang({ type }: NodeComment): boolean {
  return type === "Hashbang";
}

/** On the line on which the node starts, as in the source; one that was made up is. */
function isBeside(comment: NodeComment, node: TreeNode): boolean {
  return isBlockComment(comment) && comment.ownLine !== true && !(comment.loc && node.loc && comment.loc.end.line < node.loc.start.line);
}

/** On a line after that on which the node ends. */
function isBelow(comment: NodeComment, node: TreeNode): boolean {
  return comment.ownLine === true || (!!comment.loc && !!node.loc && comment.loc.start.line > node.loc.end.line);
}

function commentText(comment: NodeComment): Doc {
  const { value } = comment;
  if (isHashbang(comment)) return `#!${value}`;
  if (!isBlockComment(comment)) return [`//${value}`, lineEnd];
  const lines = value.split(/\r\n|[\n\r]/);
  // A column of stars moves with the indentation.
  const stars = lines.slice(1).every((text) => /^\s*\*/.test(text) || text.trim() === "");
  return stars
    ? [
        "/*",
        join(
          hardline,
          lines.map((text, index) => (index === 0 ? text : ` ${text.trim()}`)),
        ),
        "*/",
      ]
    : raw(`/*${value}*/`);
}

/** Comments where nothing else is: between braces, brackets or parentheses. */
function withInside(node: TreeNode, doc: Doc, comments: readonly NodeComment[]): Doc {
  const texts = comments.map(commentText);
  if (node.type === "Program") return [join(hardline, texts), hardline];
  const isSpread = comments.some(breaksLine) || node.type === "BlockStatement";
  const inside: Doc = isSpread ? [{ kind: "indent", contents: texts.map((text) => [hardline, text]) }, hardline] : join(" ", texts);
  return insert(doc, inside, !/^(?:Function|Arrow)/.test(node.type)) ?? [doc, " ", join(" ", texts)];
}

/** `doc` with `inside` before the bracket that ends it; or, for functions, in the first empty pair of parentheses. */
function insert(doc: Doc, inside: Doc, atEnd: boolean): Doc | undefined {
  if (typeof doc === "string") {
    const index = atEnd ? doc.search(/[)\]}]$/) : doc.indexOf("()") + 1;
    return index < 1 ? undefined : [doc.slice(0, index), inside, doc.slice(index)];
  }
  if (!Array.isArray(doc)) return undefined;
  const parts = doc as readonly Doc[];
  const entries = [...parts.entries()];
  for (const [index, part] of atEnd ? entries.slice(-1) : entries) {
    const changed = insert(part, inside, atEnd);
    if (changed !== undefined) return parts.with(index, changed);
  }
  return undefined;
}
