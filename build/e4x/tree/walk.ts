import type { AnyNode } from "./nodes.ts";
import type { NodeOf, TreeNode } from "./tree-node.ts";

function isNode(value: unknown): value is TreeNode {
  return value !== null && typeof value === "object" && typeof (value as AnyNode).type === "string";
}

/** What hangs on nodes and is no part of the tree: places, comments, tokens, notes of a parser. */
const ATTACHED = new Set(["loc", "range", "extra", "leadingComments", "trailingComments", "innerComments", "comments", "tokens", "errors"]);

/** The nodes directly below a node, in the order of its properties. */
export function childNodes(node: TreeNode): TreeNode[];
export function childNodes(node: AnyNode): AnyNode[];
export function childNodes(node: AnyNode): AnyNode[] {
  const children: AnyNode[] = [];
  addChildren(node, children);
  return children;
}

/** Puts the nodes directly below a node into a list: walks over whole programs make no list for each node. */
export function addChildren(node: TreeNode, children: TreeNode[]): void;
export function addChildren(node: AnyNode, children: AnyNode[]): void;
export function addChildren(node: AnyNode, children: AnyNode[]): void {
  for (const key in node) {
    const value: unknown = node[key];
    // Most of what a node has is a text or a number.
    if (value === null || typeof value !== "object" || ATTACHED.has(key)) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) children.push(item);
    } else if (isNode(value)) {
      children.push(value);
    }
  }
}

/** A node and all below it, in no order; works with its own stack. */
export function nodesIn(root: TreeNode): Generator<TreeNode>;
export function nodesIn(root: AnyNode): Generator<AnyNode>;
export function* nodesIn(root: AnyNode): Generator<AnyNode> {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    addChildren(node, stack);
  }
}

/** Sums and the like; `..` is an operator only by name. Chains of them are deep on their left side only. */
function isOperation(node: TreeNode): node is NodeOf<"BinaryExpression" | "LogicalExpression"> {
  return (node.type === "BinaryExpression" && node.operator !== "..") || node.type === "LogicalExpression";
}

function mapOwnChildren<Node extends TreeNode>(node: Node, map: (child: TreeNode) => TreeNode): Node {
  const copy: AnyNode = { ...node };
  for (const key in copy) {
    const value: unknown = copy[key];
    if (value === null || typeof value !== "object" || ATTACHED.has(key)) continue;
    if (Array.isArray(value)) copy[key] = value.map((item: unknown) => (isNode(item) ? map(item) : item));
    else if (isNode(value)) copy[key] = map(value);
  }
  return copy as unknown as Node;
}

/**
 * A copy of `node` whose direct children are replaced by what `map` gives for them. A chain of operators, which is deep on its
 * left side only, is copied in a loop: generated scripts add up thousands of strings.
 * @param map gives a plain operation as `mapChildren` does, and for what can be of one type only, such as a block, a node of this type
 */
export function mapChildren<Node extends TreeNode>(node: Node, map: (child: TreeNode) => TreeNode): Node;
export function mapChildren(node: TreeNode, map: (child: TreeNode) => TreeNode): TreeNode {
  if (!isOperation(node) || !isOperation(node.left)) return mapOwnChildren(node, map);
  const chain = [node];
  let innermost = node.left;
  for (; isOperation(innermost.left); innermost = innermost.left) chain.push(innermost);
  let copy = mapOwnChildren(innermost, map);
  for (const operation of chain.reverse()) {
    const left = copy;
    copy = mapOwnChildren(operation, (child) => (child === operation.left ? left : map(child)));
  }
  return copy;
}
