import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { NodeComment, TreeNode } from "../../e4x/tree/tree-node.ts";
import { childNodes } from "../../e4x/tree/walk.ts";
import type { Bundle } from "../bundle.ts";
import { type Range, type SourceComment, sourceNotes, type SourceNotes } from "./source-comments.ts";

/**
 * Gives a script the comments and the empty lines of its sources: each goes to what became of what it is about, and with code that is not in
 * the script its comments are not either. Comments in markup, where they would be text, go before the statement.
 * @param program E4X and ECMAScript 5, with places in the bundle; changed in place
 * @param told the comments that another program of the script has, to which this one's are added
 */
export function keepNotes(program: TreeNode, { map, sources }: Pick<Bundle, "map" | "sources">, told: Set<SourceComment>): void {
  const notes = new Map([...sources].flatMap(([file, text]) => (isAuthors(file) ? [[file, notesOf(text, file)] as const] : [])));
  if (![...notes.values()].some(({ comments, spaced }) => comments.length > 0 || spaced.length > 0)) return;
  const made = new Map([...notes].map(([file]) => [file, new MadeNodes(sources.get(file)!)]));
  note(program, new TraceMap(map), made);
  for (const [file, { comments, spaced }] of notes) {
    const nodes = made.get(file)!.sorted();
    for (const range of spaced) {
      const found = nodes.startingAt(range.start) ?? nodes.firstIn(range);
      if (found && (found.offset > range.start || found.node === found.statement)) found.statement.blankBefore = true;
    }
    for (const comment of comments) if (!told.has(comment) && attach(comment, nodes)) told.add(comment);
  }
}

/** Of packages and of the toolkit, scripts have the code alone. */
function isAuthors(file: string): boolean {
  return !/(?:^|\/)node_modules\//.test(file) && /\.(?:[jt]s|tsx)$/.test(file);
}

/** What many activities import is read once: notes are of the text alone. */
const known = new Map<string, SourceNotes>();
const MOST_KNOWN = 100;

function notesOf(text: string, file: string): SourceNotes {
  const key = `${file}\n${text}`;
  const found = known.get(key) ?? sourceNotes(text, file);
  known.delete(key);
  known.set(key, found);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
  return found;
}

/** A node of the script, and the statement that it stands in. */
interface Made {
  offset: number;
  node: TreeNode;
  statement: TreeNode;
  /** How many statements are around it. */
  depth: number;
}

/** What became of a source. */
class MadeNodes {
  readonly #lines: number[] = [0];
  readonly #made: Made[] = [];
  readonly #byStart = new Map<number, Made>();

  constructor(text: string) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#lines.push(at + 1);
  }

  add(line: number, column: number, found: Omit<Made, "offset">): void {
    const made = { offset: (this.#lines[line - 1] ?? 0) + column, ...found };
    this.#made.push(made);
    if (!this.#byStart.has(made.offset)) this.#byStart.set(made.offset, made);
  }

  /** In the order of the source, parents first as they were added. */
  sorted(): this {
    this.#made.sort((a, b) => a.offset - b.offset);
    return this;
  }

  /** The outermost node that was made of what starts there. */
  startingAt(offset: number): Made | undefined {
    return this.#byStart.get(offset);
  }

  /** The first that was made of a part of the source. */
  firstIn(range: Range): Made | undefined {
    const found = this.#made[this.#indexOf(range)];
    return found && found.offset < range.end ? found : undefined;
  }

  /** Where those begin that were made of a part of the source. */
  #indexOf({ start }: Range): number {
    let [low, high] = [0, this.#made.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#made[middle]!.offset < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Of the outermost statements that were made of a part of the source, the last. */
  lastStatementIn(range: Range): Made | undefined {
    let last: Made | undefined;
    for (let index = this.#indexOf(range); index < this.#made.length && this.#made[index]!.offset < range.end; index++) {
      const made = this.#made[index]!;
      if (made.node === made.statement && (last === undefined || made.depth <= last.depth)) last = made;
    }
    return last;
  }
}

const STATEMENT = /(?:Statement|Declaration)$/;

/** Notes where the nodes of a script come from, parents first. Markup is one thing: nothing can be said inside. */
function note(program: TreeNode, map: TraceMap, made: ReadonlyMap<string, MadeNodes>): void {
  const stack: Omit<Made, "offset">[] = [{ node: program, statement: program, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node } = next;
    const statement =
      STATEMENT.test(node.type) && node.type !== "BlockStatement" && !isInHead(node, next.statement) ? node : next.statement;
    const depth = statement === node ? next.depth + 1 : next.depth;
    const { loc } = node;
    // Imported scripts have places, and comments, of their own.
    if (loc && !loc.source && node !== program) {
      const { source, line, column } = originalPositionFor(map, { line: loc.start.line, column: loc.start.column });
      if (source !== null) made.get(source)?.add(line, column, { node, statement, depth: next.depth });
    }
    if (/^XML/.test(node.type)) continue;
    for (const child of childNodes(node).reverse()) stack.push({ node: child, statement, depth });
  }
}

/** The variables in the head of a loop are no statement of their own. */
function isInHead(node: TreeNode, parent: TreeNode): boolean {
  return (
    node.type === "VariableDeclaration" &&
    ((parent.type === "ForStatement" && parent.init === node) || ("left" in parent && parent.left === node))
  );
}

/** @returns whether there was something to attach it to */
function attach(comment: SourceComment, made: MadeNodes): boolean {
  const { about, statement, place } = comment;
  const exact = made.startingAt(about.start);
  const isWhole = statement?.start === about.start && statement.end === about.end;
  // What is said of a statement is said of the statement that it became, or of the function.
  if (exact && !/^XML/.test(exact.node.type) && (!isWhole || OWN.test(exact.node.type))) put(exact.node, place, comment);
  else if (exact) put(exact.statement, place, comment);
  else {
    const around = made.firstIn(about) ?? (isWhole || statement === undefined ? undefined : made.firstIn(statement));
    if (around === undefined) return false;
    const last = place === "after" ? made.lastStatementIn(about) : undefined;
    if (last) put(last.statement, "after", comment);
    else put(around.statement, "before", comment);
  }
  return true;
}

const OWN = /(?:Statement|Declaration|Property|SwitchCase)$|^Function/;
/** Nodes that stand on lines of their own: a comment to the end of the line is in nobody's way. */
const OWN_LINE = /(?:Statement|Declaration|SwitchCase)$/;

function put(node: TreeNode, place: SourceComment["place"], { isBlock, value, isOwnLine }: SourceComment): void {
  const isFree = OWN_LINE.test(node.type) || (place === "before" && node.type === "Property");
  const isWritten = isBlock || isFree || value.includes("*/");
  const comment: NodeComment = {
    type: isBlock || !isWritten ? "CommentBlock" : "CommentLine",
    value: isWritten ? value : `${value.trimEnd()} `,
    ...(isOwnLine && isFree && { ownLine: true }),
  };
  const key = place === "before" ? "leadingComments" : "trailingComments";
  node[key] = [...(node[key] ?? []), comment];
}
