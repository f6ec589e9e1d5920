import { parseScriptOrModule } from "../../e4x/parse/parse-any.ts";
import type { Comment } from "../kinds/read-conditions.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { childNodes } from "../../e4x/tree/walk.ts";
import { parseSource } from "../parse-source.ts";

/** Offsets of a part of a text. */
export interface Range {
  start: number;
  end: number;
}

/** A comment of an author, and what it is about. */
export interface SourceComment {
  isBlock: boolean;
  value: string;
  /** Whether it stands before what it is about, or behind. */
  place: "before" | "after";
  /** On lines of its own. */
  isOwnLine: boolean;
  /** What it is about. */
  about: Range;
  /** The statement around that, or itself. */
  statement: Range | undefined;
}

/** What of a source is for people. */
export interface SourceNotes {
  comments: SourceComment[];
  /** Statements that have an empty line above them. */
  spaced: readonly Range[];
}

/** What is said to tools, and not to people. */
const TO_TOOLS =
  /^\s*(?:@ts-|eslint|oxlint|prettier-|biome-|deno-|istanbul |c8 |v8 |#\s*source|[#@]__|@jsx|@vitest|<(?:reference|amd))|^\/\s*</;
const STATEMENT = /(?:Statement|Declaration|Method|Property|PropertyDefinition|MethodDefinition|SwitchCase|TSEnumMember)$/;

interface KnownComments {
  byStart: ReadonlyMap<number, Comment>;
  byEnd: ReadonlyMap<number, Comment>;
}

/**
 * Reads the comments of a source.
 * @param file its path: the ending tells the language
 * @returns none for a text that is not read: what is wrong with it is told elsewhere
 */
export function sourceNotes(text: string, file: string): SourceNotes {
  const read = hasNotes(text) ? parsed(text, file) : undefined;
  if (read === undefined) return { comments: [], spaced: [] };
  const nodes = new SourceNodes(read.program);
  const known = {
    byStart: new Map(read.comments.map((comment) => [comment.start, comment])),
    byEnd: new Map(read.comments.map((comment) => [comment.end, comment])),
  };
  const comments = read.comments.flatMap((comment) => {
    const isForPeople = !TO_TOOLS.test(comment.value);
    const found = isForPeople ? placed(comment, text, nodes, known) : undefined;
    return found ? [found] : [];
  });
  return { comments, spaced: spacedStatements(text, nodes, known) };
}

/** Whether there is a comment or an empty line at all. */
function hasNotes(text: string): boolean {
  return /\/[/*]|\n[ \t]*\n/.test(text);
}

function parsed(text: string, file: string): { program: AnyNode; comments: Comment[] } | undefined {
  try {
    if (file.endsWith(".js")) {
      const comments: Comment[] = [];
      const { program } = parseScriptOrModule(text, { comments });
      return { program: program as unknown as AnyNode, comments };
    }
    const tree = parseSource(text, file.endsWith("x") ? "tsx" : "ts", { plugins: ["decorators"], attachComment: false });
    return tree ? { program: tree.program as unknown as AnyNode, comments: (tree.comments ?? []) as unknown as Comment[] } : undefined;
  } catch {
    return undefined;
  }
}

/** A statement, and the one that it stands in. */
interface Statement {
  node: AnyNode;
  outer?: Statement;
}

/** The nodes of a source by where they start and end. */
class SourceNodes {
  /** The outermost node that starts there. */
  readonly #starting = new Map<number, AnyNode>();
  /** The outermost statement that ends there, or else the outermost node. */
  readonly #ending = new Map<number, AnyNode>();
  /** In the order of their starts, parents first. */
  readonly #statements: Statement[] = [];
  /** The statements of each list of statements. */
  readonly lists: AnyNode[][] = [];

  constructor(program: AnyNode) {
    const stack: { node: AnyNode; outer?: Statement }[] = [{ node: program }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { node } = next;
      const outer = node === program ? undefined : this.#note(node, next.outer);
      const list = node.type === "SwitchCase" ? node.consequent : node.body;
      if (Array.isArray(list) && /^(?:Program|BlockStatement|SwitchCase|StaticBlock)$/.test(node.type)) this.lists.push(list as AnyNode[]);
      // Parents first.
      for (const child of childNodes(node).reverse()) stack.push({ node: child, ...(outer && { outer }) });
    }
    this.#statements.sort((a, b) => a.node.start - b.node.start);
  }

  /** @returns the innermost statement around what is in the node */
  #note(node: AnyNode, outer: Statement | undefined): Statement | undefined {
    const { start, end } = node;
    if (!this.#starting.has(start)) this.#starting.set(start, node);
    const before = this.#ending.get(end);
    if (!before || (!STATEMENT.test(before.type) && STATEMENT.test(node.type))) this.#ending.set(end, node);
    if (!STATEMENT.test(node.type) || node.type === "BlockStatement") return outer;
    const statement = { node, ...(outer && { outer }) };
    this.#statements.push(statement);
    return statement;
  }

  startingAt(offset: number): AnyNode | undefined {
    return this.#starting.get(offset);
  }

  endingAt(offset: number): AnyNode | undefined {
    return this.#ending.get(offset);
  }

  /** The innermost statement around an offset. */
  around(offset: number): AnyNode | undefined {
    let [low, high] = [0, this.#statements.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#statements[middle]!.node.start <= offset) low = middle + 1;
      else high = middle;
    }
    // The last that starts before it ends before it, or is around it; then one that is around that is.
    let found = this.#statements[low - 1];
    while (found && found.node.end <= offset) found = found.outer;
    return found?.node;
  }
}

function placed(comment: Comment, text: string, nodes: SourceNodes, known: KnownComments): SourceComment | undefined {
  const { start, end } = comment;
  const common = { isBlock: /Block$/.test(comment.type), value: comment.value };
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start).replace(/\/\*.*?\*\//g, "");
  const isAtLineEnd = /^[ \t]*(?:\n|$)/.test(text.slice(end));
  const isOwnLine = before.trim() === "" && isAtLineEnd;
  const next = nextToken(text, end, known);
  const owner = nodes.startingAt(next);
  const previous = previousNode(text, start, nodes, known);
  const about = (node: AnyNode, place: SourceComment["place"]): SourceComment => {
    // Imports leave nothing of themselves: what is said of them is said of what follows.
    if (node.type === "ImportDeclaration")
      return { ...common, place: "before", isOwnLine: true, about: { start: node.start, end: text.length }, statement: undefined };
    return { ...common, place, isOwnLine, about: rangeOf(node), statement: rangeOf(nodes.around(node.start)) };
  };
  if (before.trim() !== "" && isAtLineEnd && previous && previous.end >= lineStart) return about(previous, "after");
  if (owner) return about(owner, "before");
  if (previous) return about(previous, "after");
  const around = nodes.around(start);
  return around && about(around, "before");
}

function rangeOf(node: AnyNode): Range;
function rangeOf(node: AnyNode | undefined): Range | undefined;
function rangeOf(node: AnyNode | undefined): Range | undefined {
  return node && { start: node.start, end: node.end };
}

/** Where what is no white space and no comment begins. */
function nextToken(text: string, from: number, { byStart }: KnownComments): number {
  let at = from;
  for (;;) {
    while (at < text.length && /\s/.test(text[at]!)) at++;
    const comment = byStart.get(at);
    if (comment === undefined) return at;
    at = comment.end;
  }
}

/** What ends before an offset, with nothing but white space and signs that close between. */
function previousNode(text: string, from: number, nodes: SourceNodes, { byEnd }: KnownComments): AnyNode | undefined {
  for (let at = from; at > 0; at--) {
    const found = nodes.endingAt(at);
    if (found) return found;
    const comment = byEnd.get(at);
    if (comment !== undefined) {
      at = comment.start + 1;
      continue;
    }
    if (!/[\s;,)\]]/.test(text[at - 1]!)) return undefined;
  }
  return undefined;
}

/** Statements that are not the first of their list, and have an empty line above them or their comments. */
function spacedStatements(text: string, nodes: SourceNodes, { byEnd }: KnownComments): Range[] {
  const spaced: Range[] = [];
  for (const list of nodes.lists)
    for (const { start, end } of list.slice(1)) {
      let head = start;
      for (;;) {
        const comment = byEnd.get(lineAbove(text, head) ?? blanksBefore(text, head));
        if (comment === undefined || text.slice(text.lastIndexOf("\n", comment.start - 1) + 1, comment.start).trim() !== "") break;
        head = comment.start;
      }
      const above = lineAbove(text, head);
      if (above !== undefined && text[above - 1] === "\n") spaced.push({ start, end });
    }
  return spaced;
}

/** Where the blanks before an offset begin. */
function blanksBefore(text: string, from: number): number {
  let at = from;
  while (text[at - 1] === " " || text[at - 1] === "\t") at--;
  return at;
}

/** Where the line above ends, its blanks left out; undefined where something else stands before an offset on its own line. */
function lineAbove(text: string, from: number): number | undefined {
  const start = blanksBefore(text, from);
  return text[start - 1] === "\n" ? blanksBefore(text, start - 1) : undefined;
}
