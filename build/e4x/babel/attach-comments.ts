import type { AnyNode } from "../tree/nodes.ts";
import { childNodes } from "../tree/walk.ts";

/** Comments with nothing but white space between them, and the tokens around. */
interface Group {
  comments: AnyNode[];
  /** The end of the token before, the start of the token after. */
  start: number;
  end: number;
}

/**
 * Attaches comments as Babel's parser does: to the outermost node that ends before them and to that which starts after them;
 * where there is neither, to the node around.
 * @param comments in the order of the source, as Babel's nodes
 */
export function attachComments(program: AnyNode, comments: readonly AnyNode[], source: string): void {
  const groups = groupsOf(comments, source);
  const starts = outermost(program, "start", new Set(groups.flatMap(({ end }) => [end, afterParentheses(source, end)])));
  const ends = outermost(program, "end", new Set(groups.flatMap(({ start }) => [start, beforeParentheses(source, start)])));
  for (const { comments: together, start, end } of groups) {
    let before = ends.get(start);
    let after = starts.get(end);
    if (!before && !after) {
      before = ends.get(beforeParentheses(source, start));
      after = starts.get(afterParentheses(source, end));
    }
    if (before) add(before, "trailingComments", together);
    if (after) add(after, "leadingComments", together);
    if (!before && !after) attachInside(innermost(program, start, end), together, start, source);
  }
}

function groupsOf(comments: readonly AnyNode[], source: string): Group[] {
  const groups: Group[] = [];
  for (const comment of comments) {
    const last = groups.at(-1);
    const end = comment.end + /^\s*/.exec(source.slice(comment.end))![0].length;
    if (last && last.end === comment.start) {
      last.comments.push(comment);
      last.end = end;
      continue;
    }
    let { start } = comment as unknown as { start: number };
    while (start > 0 && /\s/.test(source.charAt(start - 1))) start--;
    groups.push({ comments: [comment], start, end });
  }
  return groups;
}

/** Where what stands in parentheses begins: they are not part of its node. */
function afterParentheses(source: string, end: number): number {
  let place = end;
  while (/[(\s]/.test(source.charAt(place))) place++;
  return place;
}

function beforeParentheses(source: string, start: number): number {
  let place = start;
  while (/[)\s]/.test(source.charAt(place - 1))) place--;
  return place;
}

/** The outermost nodes below the program that start or end at the places asked for. */
function outermost(program: AnyNode, edge: "start" | "end", wanted: ReadonlySet<number>): Map<number, AnyNode> {
  const found = new Map<number, AnyNode>();
  const stack = childNodes(program);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const place = node[edge] as number;
    if (wanted.has(place) && !found.has(place)) found.set(place, node);
    for (const child of childNodes(node)) stack.push(child);
  }
  return found;
}

function innermost(program: AnyNode, start: number, end: number): AnyNode {
  for (let node = program; ;) {
    const inner = childNodes(node).find((child) => child.start <= start && child.end >= end);
    if (inner === undefined) return node;
    node = inner;
  }
}

/** After a comma that ends a list, the comments belong to the last item. */
function attachInside(node: AnyNode, comments: AnyNode[], start: number, source: string): void {
  const last =
    source.charAt(start - 1) === ","
      ? childNodes(node)
          .filter((child) => child.end < start)
          .at(-1)
      : undefined;
  if (last) add(last, "trailingComments", comments);
  else add(node, "innerComments", comments);
}

function add(node: AnyNode, place: "leadingComments" | "trailingComments" | "innerComments", comments: AnyNode[]): void {
  node[place] = [...((node[place] ?? []) as AnyNode[]), ...comments];
}
