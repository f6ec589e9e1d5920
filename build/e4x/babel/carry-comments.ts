import type { AnyNode } from "../tree/nodes.ts";
import { nodesIn } from "../tree/walk.ts";

/** Takes comments from Babel's nodes to those of the ESTree, where the printer finds them. */
export class CommentCarrier {
  readonly #leading = new Set<AnyNode>();
  readonly #keeps: (value: string) => boolean;

  constructor(root: AnyNode, keeps: (value: string) => boolean = () => true) {
    this.#keeps = keeps;
    for (const node of nodesIn(root)) for (const comment of (node.leadingComments ?? []) as AnyNode[]) this.#leading.add(comment);
  }

  carry(from: AnyNode, to: AnyNode): void {
    for (const place of ["leadingComments", "trailingComments", "innerComments"] as const) {
      const comments = from[place] as AnyNode[] | null | undefined;
      const kept = comments?.filter(
        (comment) => this.#keeps(comment.value) && (place !== "trailingComments" || !this.#isOfNext(comment, from)),
      );
      if (kept && kept.length > 0) to[place] = [...((to[place] ?? []) as AnyNode[]), ...kept];
    }
    // The end of the line at which an interpreter is named is not a comment to Babel.
    if (from.interpreter)
      to.leadingComments = [{ type: "Hashbang", value: from.interpreter.value }, ...((to.leadingComments ?? []) as AnyNode[])];
  }

  /** Babel gives a comment between two nodes to both. One on a line of its own belongs to what follows. */
  #isOfNext(comment: AnyNode, node: AnyNode): boolean {
    return this.#leading.has(comment) && !(node.loc && comment.loc?.start.line === node.loc.end.line);
  }
}
