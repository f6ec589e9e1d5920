import { AttributeMap } from "./attribute-map.ts";

/** Kinds of node; the numbers are those of `nodeType` (DOM Level 3 Core, Node). */
export const NODE_TYPES = { element: 1, attribute: 2, text: 3, cdata: 4, instruction: 7, comment: 8, document: 9 } as const;

export type NodeKind = keyof typeof NODE_TYPES;

/**
 * One node of a document. Siblings are linked, so that adding, removing and stepping on cost the same in every document. There are many of
 * them, so each class has the fields that it needs.
 */
export abstract class TreeNode {
  readonly kind: NodeKind;
  /** The document that it was made for; its own for a document. */
  document: TreeNode;
  /** For an attribute: the element that has it. */
  parent: TreeNode | null = null;
  previous: TreeNode | null = null;
  private nextSibling: TreeNode | null = null;

  /** Qualified name of an element or attribute, target of an instruction. */
  abstract name: string;
  /** `""` is no namespace, `null` a name that was given without saying: it is printed as it is. */
  abstract uri: string | null;
  /** Text of everything but elements and documents. */
  abstract value: string;
  abstract first: TreeNode | null;
  abstract last: TreeNode | null;
  /** Elements alone have them. */
  abstract readonly attributes: AttributeMap<TreeAttribute> | undefined;

  constructor(kind: NodeKind, document: TreeNode | null) {
    this.kind = kind;
    this.document = document ?? this;
  }

  get next(): TreeNode | null {
    if (this.nextSibling === null && this.parent !== null) this.parent.readBehind(this);
    return this.nextSibling;
  }

  set next(node: TreeNode | null) {
    this.nextSibling = node;
  }

  /** Reads the child behind the last one that was read. */
  abstract readBehind(child: TreeNode): void;
}

/** What a document was read from: it gives elements their content when somebody asks for it. */
export interface TreeSource {
  /** Adds the attributes of the element at a place. */
  addAttributes(element: TreeParent, place: number): void;
  /** The child at a place. */
  readChild(document: TreeNode, place: number): TreeNode;
  /** The place of the child behind another; 0 for none. */
  placeBehind(place: number, parentPlace: number): number;
}

/** An element or a document. One that was read gets its attributes when somebody asks for them, and each child when somebody steps on to it. */
export class TreeParent extends TreeNode {
  name: string;
  uri: string | null;
  private firstChild: TreeNode | null = null;
  private lastChild: TreeNode | null = null;
  private held: AttributeMap<TreeAttribute> | undefined = undefined;
  // Two, so that the source can go once nothing in it is wanted any more.
  private unreadAttributes: TreeSource | null = null;
  private unreadChildren: TreeSource | null = null;
  private place = 0;
  private childPlace = 0;

  constructor(kind: "element" | "document", document: TreeNode | null, name: string, uri: string | null) {
    super(kind, document);
    this.name = name;
    this.uri = uri;
  }

  get value(): string {
    return "";
  }

  get first(): TreeNode | null {
    if (this.firstChild === null && this.unreadChildren !== null) this.readChild(this.unreadChildren);
    return this.firstChild;
  }

  set first(node: TreeNode | null) {
    this.firstChild = node;
  }

  get last(): TreeNode | null {
    while (this.unreadChildren !== null) this.readChild(this.unreadChildren);
    return this.lastChild;
  }

  set last(node: TreeNode | null) {
    this.lastChild = node;
  }

  get attributes(): AttributeMap<TreeAttribute> | undefined {
    if (this.held === undefined && this.kind === "element") {
      this.held = new AttributeMap<TreeAttribute>();
      this.unreadAttributes?.addAttributes(this, this.place);
      this.unreadAttributes = null;
    }
    return this.held;
  }

  /**
   * Leaves the content of a fresh node where it was read, until somebody asks for it.
   * @param childPlace of the first child; 0 for none
   */
  leaveUnread(source: TreeSource, place: number, hasAttributes: boolean, childPlace: number): void {
    if (hasAttributes) this.unreadAttributes = source;
    if (childPlace > 0) this.unreadChildren = source;
    this.place = place;
    this.childPlace = childPlace;
  }

  readBehind(child: TreeNode): void {
    if (child === this.lastChild && this.unreadChildren !== null) this.readChild(this.unreadChildren);
  }

  private readChild(source: TreeSource): void {
    const { lastChild } = this;
    const child = source.readChild(this.document, this.childPlace);
    child.parent = this;
    child.previous = lastChild;
    if (lastChild === null) this.firstChild = child;
    else lastChild.next = child;
    this.lastChild = child;
    this.childPlace = source.placeBehind(this.childPlace, this.place);
    if (this.childPlace === 0) this.unreadChildren = null;
  }
}

/** A text, CDATA section, comment, instruction or attribute. */
class TreeLeaf extends TreeNode {
  name: string;
  uri: string | null;
  value: string;

  constructor(kind: NodeKind, document: TreeNode, name: string, uri: string | null, value: string) {
    super(kind, document);
    this.name = name;
    this.uri = uri;
    this.value = value;
  }

  get first(): null {
    return null;
  }

  get last(): null {
    return null;
  }

  get attributes(): undefined {
    return undefined;
  }

  /** Has no children. */
  readBehind(): void {}
}

export class TreeAttribute extends TreeLeaf {
  /** `getElementById` looks at it. */
  isId = false;

  constructor(document: TreeNode, name: string, uri: string | null, value: string) {
    super("attribute", document, name, uri, value);
  }
}

/** A document without a root. */
export function makeDocument(): TreeParent {
  return new TreeParent("document", null, "#document", null);
}

export function makeElement(document: TreeNode, name: string, uri: string | null): TreeParent {
  return new TreeParent("element", document, name, uri);
}

/** A text, CDATA section or comment. */
export function makeText(document: TreeNode, value: string, kind: "text" | "cdata" | "comment" = "text"): TreeNode {
  return new TreeLeaf(kind, document, "", null, value);
}

export function makeInstruction(document: TreeNode, target: string, data: string): TreeNode {
  return new TreeLeaf("instruction", document, target, null, data);
}

/** A node without a place that has the parts of another; a document for a document. */
export function makeNode(document: TreeNode, { kind, name, uri, value }: Pick<TreeNode, "kind" | "name" | "uri" | "value">): TreeNode {
  switch (kind) {
    case "document":
      return makeDocument();
    case "element":
      return makeElement(document, name, uri);
    case "attribute":
      return new TreeAttribute(document, name, uri, value);
    default:
      return new TreeLeaf(kind, document, name, uri, value);
  }
}

/** Puts an attribute on an element, or changes the value of the one that is there. */
export function putAttribute(element: TreeNode, name: string, uri: string | null, value: string): void {
  const present = element.attributes!.get(name);
  if (present) {
    present.value = value;
    if (uri !== null || name === "xmlns" || name.startsWith("xmlns:")) present.uri = uri;
    return;
  }
  addAttribute(element, name, uri, value);
}

/** Adds an attribute of a name that the element does not have. */
export function addAttribute(element: TreeNode, name: string, uri: string | null, value: string, isId = false): void {
  const attribute = new TreeAttribute(element.document, name, uri, value);
  attribute.isId = isId;
  attribute.parent = element;
  element.attributes!.add(attribute);
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

/** Puts a fresh node at the end. */
export function append(parent: TreeNode, node: TreeNode): void {
  node.parent = parent;
  node.previous = parent.last;
  if (parent.last) parent.last.next = node;
  else parent.first = node;
  parent.last = node;
}

/** A copy without a place, for `document`. */
export function copyNode(node: TreeNode, document: TreeNode, isDeep: boolean): TreeNode {
  const top = copyOne(node, document);
  if (!isDeep) return top;
  const copies = new Map<TreeNode, TreeNode>([[node, top]]);
  for (let from = following(node, node); from; from = following(from, node)) {
    const copy = copyOne(from, top.document);
    append(copies.get(from.parent!)!, copy);
    if (from.first) copies.set(from, copy);
  }
  return top;
}

function copyOne(node: TreeNode, document: TreeNode): TreeNode {
  const copy = makeNode(document, node);
  for (const { name, uri, value, isId } of node.attributes?.values() ?? []) addAttribute(copy, name, uri, value, isId);
  return copy;
}
