import { parseSync } from "@babel/core";
import { parseScriptOrModule } from "../../e4x/parse/parse-any.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { childNodes } from "../../e4x/tree/walk.ts";

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

interface Comment extends Range {
  type: string;
  value: string;
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
    const plugins = file.endsWith("x") ? ["typescript" as const, "jsx" as const] : ["typescript" as const];
    const tree = parseSync(text, {
      configFile: false,
      babelrc: false,
      sourceType: "module",
      parserOpts: { plugins: [...plugins, "decorators"], attachComment: false, allowReturnOutsideFunction: true, errorRecovery: true },
    });
    return tree ? { program: tree.program as unknown as AnyNode, comments: (tree.comments ?? []) as unknown as Comment[] } : undefined;
  } catch {
    return undefined;
  }
}

/** The nodes of a source by where they start and end. */
class SourceNodes {
  /** The outermost node that starts there. */
  readonly #starting = new Map<number, AnyNode>();
  /** The outermost statement that ends there, or else the outermost node. */
  readonly #ending = new Map<number, AnyNode>();
  readonly #statements: AnyNode[] = [];
  /** The statements of each list of statements. */
  readonly lists: AnyNode[][] = [];

  constructor(program: AnyNode) {
    const stack = [program];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node !== program) this.#note(node);
      const list = node.type === "SwitchCase" ? node.consequent : node.body;
      if (Array.isArray(list) && /^(?:Program|BlockStatement|SwitchCase|StaticBlock)$/.test(node.type)) this.lists.push(list as AnyNode[]);
      // Parents first.
      for (const child of childNodes(node).reverse()) stack.push(child);
    }
  }

  #note(node: AnyNode): void {
    const { start, end } = node;
    if (!this.#starting.has(start)) this.#starting.set(start, node);
    const before = this.#ending.get(end);
    if (!before || (!STATEMENT.test(before.type) && STATEMENT.test(node.type))) this.#ending.set(end, node);
    if (STATEMENT.test(node.type) && node.type !== "BlockStatement") this.#statements.push(node);
  }

  startingAt(offset: number): AnyNode | undefined {
    return this.#starting.get(offset);
  }

  endingAt(offset: number): AnyNode | undefined {
    return this.#ending.get(offset);
  }

  /** The innermost statement around an offset. */
  around(offset: number): AnyNode | undefined {
    let found: AnyNode | undefined;
    for (const node of this.#statements) if (node.start <= offset && offset < node.end) found = node;
    return found;
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
        const above = text.slice(0, head).replace(/[ \t]*(?:\n[ \t]*)?$/, "").length;
        const comment = byEnd.get(above);
        if (comment === undefined || text.slice(text.lastIndexOf("\n", comment.start - 1) + 1, comment.start).trim() !== "") break;
        head = comment.start;
      }
      if (/\n[ \t]*\n[ \t]*$/.test(text.slice(Math.max(0, head - 400), head))) spaced.push({ start, end });
    }
  return spaced;
}
