import { addAttribute, following, insert, makeDocument, makeNode, type NodeKind, type TreeNode } from "./tree.ts";

/** A node as data, its children following it: depth costs no nesting. */
interface FlatNode {
  kind: NodeKind;
  name: string;
  uri: string | null;
  value: string;
  attributes: [name: string, uri: string | null, value: string, isId: boolean][];
  /** How many of the nodes that follow are its children, each with its own behind it. */
  children: number;
}

/** A node with all that is in it as plain data, in document order. */
export type FlatTree = FlatNode[];

/** The property under which DOM values of any realm's runtime hand out their data. */
export const FLAT_DOM = Symbol.for("xtkit.dom.flat");

/** Data of a node. */
export function flattenTree(top: TreeNode): FlatTree {
  const flat: FlatTree = [];
  for (let node: TreeNode | null = top; node; node = following(node, top)) {
    let children = 0;
    for (let child = node.first; child; child = child.next) children++;
    const attributes = [...(node.attributes?.values() ?? [])].map(({ name, uri, value, isId }): FlatNode["attributes"][number] => [
      name,
      uri,
      value,
      isId,
    ]);
    flat.push({ kind: node.kind, name: node.name, uri: node.uri, value: node.value, attributes, children });
  }
  return flat;
}

/** The node again, without a place, in a document of its own. */
export function unflattenTree(flat: FlatTree): TreeNode {
  const document = makeDocument();
  const open: { node: TreeNode; left: number }[] = [];
  let top: TreeNode | undefined;
  for (const { kind, name, uri, value, attributes, children } of flat) {
    const node = kind === "document" ? document : makeNode(document, { kind, name, uri, value });
    for (const [attribute, attributeUri, text, isId] of attributes) addAttribute(node, attribute, attributeUri, text, isId);
    top ??= node;
    const place = open.at(-1);
    if (place) {
      insert(place.node, node, null);
      place.left--;
    }
    if (children > 0) open.push({ node, left: children });
    while (open.length > 0 && open.at(-1)!.left === 0) open.pop();
  }
  return top!;
}
