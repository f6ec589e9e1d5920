import type { TreeNode } from "./tree-node.ts";

/** So many levels of a pass lie on the stack before a chain is passed over from its inside. */
const LEVELS = 100;

/**
 * Keeps a recursive pass off the end of the stack where a tree is deep by the length of a chain: `a.b().c()…`, `a + b + …`, `a ? b : c ? …`. Each
 * so many levels, what is further inside of a chain has its turn first.
 */
export class ChainLevels<Result> {
  #levels = 0;
  readonly #done = new Map<TreeNode, Result>();

  /**
   * Passes over a node; the pass comes here again for what is in it.
   * @param pass may be called for nodes inside of this one before it is called for this one
   */
  pass(node: TreeNode, pass: (node: TreeNode) => Result): Result {
    if (this.#done.size > 0) {
      const done = this.#done.get(node);
      if (done !== undefined) {
        this.#done.delete(node);
        return done;
      }
    }
    if (++this.#levels % LEVELS === 0) for (const inner of stations(node)) this.#done.set(inner, pass(inner));
    const result = pass(node);
    this.#levels--;
    return result;
  }
}

/** Nodes on the way into a chain, the innermost first. */
function stations(node: TreeNode): TreeNode[] {
  const found: TreeNode[] = [];
  let steps = 0;
  for (let inner = nextInside(node); inner !== undefined; inner = nextInside(inner)) if (++steps % (LEVELS / 2) === 0) found.push(inner);
  return found.reverse();
}

/** The part of a node in which a chain goes on. */
function nextInside(node: TreeNode): TreeNode | undefined {
  switch (node.type) {
    case "CallExpression":
      return node.callee;
    case "MemberExpression":
      return node.object;
    case "BinaryExpression":
    case "LogicalExpression":
    case "XMLFilterExpression":
      return node.left;
    case "ConditionalExpression":
      return node.alternate;
    default:
      return undefined;
  }
}
