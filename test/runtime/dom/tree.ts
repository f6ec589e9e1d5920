/** Kinds of node; the numbers are those of `nodeType` (DOM Level 3 Core, Node). */
export const NODE_TYPES = { element: 1, attribute: 2, text: 3, cdata: 4, instruction: 7, comment: 8, document: 9 } as const;

export type NodeKind = keyof typeof NODE_TYPES;

/** One node of a document. Siblings are linked, so that adding, removing and stepping on cost the same in every document. */
export class TreeNode {
  readonly kind: NodeKind;
  /** Qualified name of an element or attribute, target of an instruction. */
  name: string;
  /** `""` is no namespace, `null` a name that was given without saying: it is printed as it is. */
  uri: string | null;
  /** Text of everything but elements and documents. */
  value: string;
  /** The document that it was made for; its own for a document. */
  document: TreeNode;
  /** For an attribute: the element that has it. */
  parent: TreeNode | null = null;
  previous: TreeNode | null = null;
  next: TreeNode | null = null;
  first: TreeNode | null = null;
  last: TreeNode | null = null;
  /** By qualified name, in order; elements alone have them. */
  readonly attributes: Map<string, TreeNode> | undefined;
  /** An attribute that `getElementById` looks at. */
  isId = false;

  constructor(kind: NodeKind, document: TreeNode | null, name: string, uri: string | null, value: string) {
    this.kind = kind;
    this.document = document ?? this;
    this.name = name;
    this.uri = uri;
    this.value = value;
    this.attributes = kind === "element" ? new Map<string, TreeNode>() : undefined;
  }
}

/** A document without a root. */
export function makeDocument(): TreeNode {
  return new TreeNode("document", null, "#document", null, "");
}

export function makeElement(document: TreeNode, name: string, uri: string | null): TreeNode {
  return new TreeNode("element", document, name, uri, "");
}

/** A text, CDATA section or comment. */
export function makeText(document: TreeNode, value: string, kind: "text" | "cdata" | "comment" = "text"): TreeNode {
  return new TreeNode(kind, document, "", null, value);
}

export function makeInstruction(document: TreeNode, target: string, data: string): TreeNode {
  return new TreeNode("instruction", document, target, null, data);
}

/** Puts an attribute on an element, or changes the value of the one that is there. */
export function putAttribute(element: TreeNode, name: string, uri: string | null, value: string): void {
  const present = element.attributes!.get(name);
  if (present) {
    present.value = value;
    if (uri !== null || name === "xmlns" || name.startsWith("xmlns:")) present.uri = uri;
    return;
  }
  const attribute = new TreeNode("attribute", element.document, name, uri, value);
  attribute.parent = element;
  element.attributes!.set(name, attribute);
}

/** The part of a qualified name behind the colon. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The part of a qualified name before the colon, or `""`. */
export function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(":"), 0));
}

/** The children of a node, as they are now. */
export function childrenOf(node: TreeNode): TreeNode[] {
  const children: TreeNode[] = [];
  for (let child = node.first; child; child = child.next) children.push(child);
  return children;
}

/** The root element of a document. */
export function rootOf(document: TreeNode): TreeNode | null {
  let child = document.first;
  while (child && child.kind !== "element") child = child.next;
  return child;
}

/** What follows a node in document order, inside `top`. Walks any depth without recursion. */
export function following(node: TreeNode, top: TreeNode): TreeNode | null {
  if (node.first) return node.first;
  for (let place: TreeNode | null = node; place && place !== top; place = place.parent) if (place.next) return place.next;
  return null;
}

/** Takes a node out of its place. */
export function detach(node: TreeNode): void {
  const { parent, previous, next } = node;
  if (!parent || node.kind === "attribute") return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  node.parent = node.previous = node.next = null;
}

/** Puts a node, taken from where it was, before `reference`, or at the end. */
export function insert(parent: TreeNode, node: TreeNode, reference: TreeNode | null): void {
  detach(node);
  node.parent = parent;
  node.next = reference;
  node.previous = reference ? reference.previous : parent.last;
  if (node.previous) node.previous.next = node;
  else parent.first = node;
  if (reference) reference.previous = node;
  else parent.last = node;
}

/** A copy without a place, for `document`. */
export function copyNode(node: TreeNode, document: TreeNode, isDeep: boolean): TreeNode {
  const top = copyOne(node, document);
  if (!isDeep) return top;
  const copies = new Map<TreeNode, TreeNode>([[node, top]]);
  for (let from = following(node, node); from; from = following(from, node)) {
    const copy = copyOne(from, top.document);
    insert(copies.get(from.parent!)!, copy, null);
    if (from.first) copies.set(from, copy);
  }
  return top;
}

function copyOne(node: TreeNode, document: TreeNode): TreeNode {
  const copy = new TreeNode(node.kind, node.kind === "document" ? null : document, node.name, node.uri, node.value);
  for (const { name, uri, value, isId } of node.attributes?.values() ?? []) {
    putAttribute(copy, name, uri, value);
    copy.attributes!.get(name)!.isId = isId;
  }
  return copy;
}
