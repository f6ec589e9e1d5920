/** Kinds of node, spelled as `nodeKind()` says them (ECMA-357 13.4.4.25). */
export type NodeKind = "element" | "text" | "attribute" | "comment" | "processing-instruction";

/** The name of an element, attribute or processing instruction. Nodes share names: one that is renamed gets another. */
export interface NodeName {
  readonly local: string;
  readonly uri: string;
  /** `""` for none, `undefined` for "any that fits", chosen when printing. */
  readonly prefix: string | undefined;
}

/** A namespace declaration of an element. */
export interface NamespaceBinding {
  /** `""` is the default namespace, `undefined` a prefix to be made up when printing. */
  readonly prefix: string | undefined;
  readonly uri: string;
}

/** What every leaf and fresh element has: most elements never get a list of their own for attributes or declarations. */
const NONE: never[] = [];
Object.freeze(NONE);

/**
 * One XML value: an element, attribute, text, comment or processing instruction (ECMA-357 9.1). Plain data. There are many of them, so leaves
 * do not carry the fields of elements. Lists may be shared while they are empty: the functions below add to them.
 */
export abstract class XmlNode {
  readonly kind: NodeKind;
  name: NodeName | null;
  /** Text of everything but elements. */
  value: string;
  parent: XmlElement | null = null;
  /** The value that scripts see, once there is one. */
  face: object | null = null;

  abstract children: XmlNode[];
  abstract attributes: XmlNode[];
  abstract namespaces: NamespaceBinding[];
  /** A literal is built from the inside out: true while some prefix inside waits for a declaration around it. */
  abstract readonly unbound: boolean;

  constructor(kind: NodeKind, name: NodeName | null, value: string) {
    this.kind = kind;
    this.name = name;
    this.value = value;
  }
}

/** An attribute, text, comment or processing instruction. */
export class XmlLeaf extends XmlNode {
  get children(): XmlNode[] {
    return NONE;
  }

  get attributes(): XmlNode[] {
    return NONE;
  }

  get namespaces(): NamespaceBinding[] {
    return NONE;
  }

  get unbound(): boolean {
    return false;
  }
}

/** A comment or instruction that the settings ignore: empty text alone, nothing inside a literal. */
export class IgnoredLeaf extends XmlLeaf {
  constructor() {
    super("text", null, "");
  }
}

export class XmlElement extends XmlNode {
  declare readonly kind: "element";
  children: XmlNode[] = NONE;
  attributes: XmlNode[] = NONE;
  namespaces: NamespaceBinding[] = NONE;
  unbound = false;
  /** True while unprefixed names inside wait for an `xmlns` around the literal. */
  openDefault = false;
  /** Lists read by a method's name and not used yet, see `XmlList.later`. */
  waiting: XmlList[] = NONE;

  constructor(name: NodeName) {
    super("element", name, "");
  }
}

/** True for a node with content of its own. */
export function isElement(node: XmlNode): node is XmlElement {
  return node.kind === "element";
}

/** A text node. */
export function textNode(value: string): XmlNode {
  return new XmlLeaf("text", null, value);
}

/** A list of one takes the room of one, where `push` on an empty list makes room for many. */
function added<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

/** Appends a child, unchecked. */
export function addChild(element: XmlElement, child: XmlNode): void {
  child.parent = element;
  element.children = added(element.children, child);
}

/** Appends an attribute, unchecked. */
export function addAttribute(element: XmlElement, name: NodeName | null, value: string): void {
  const attribute = new XmlLeaf("attribute", name, value);
  attribute.parent = element;
  element.attributes = added(element.attributes, attribute);
}

/** Appends a declaration, unchecked. */
export function addBinding(element: XmlElement, binding: NamespaceBinding): void {
  element.namespaces = added(element.namespaces, binding);
}

/** What a name in a property access, selector or method argument asks for. */
export interface NameTest {
  /** `"*"` for any. */
  local: string;
  /** `null` for any namespace. */
  uri: string | null;
  prefix: string | undefined;
  attribute: boolean;
}

/** An XMLList (ECMA-357 9.2), with what it was read from: an empty one remembers where a value would go. */
export class XmlList {
  target: XmlNode | XmlList | null = null;
  property: NameTest | null = null;
  /** The value that scripts see, once there is one. */
  face: object | null = null;
  private found: XmlNode[] | undefined;
  private find: (() => XmlNode[]) | undefined = undefined;

  /** @param items the list's own from now on */
  constructor(items: XmlNode[] | undefined = []) {
    this.found = items;
  }

  /**
   * A list whose items are looked for when somebody needs them: `x.appendChild(y)` reads `x.appendChild` first, which need not
   * walk all children of `x`. They are those of the moment it was read: a change of `owner` settles its waiting lists first.
   */
  static later(owner: XmlElement, find: () => XmlNode[]): XmlList {
    const list = new XmlList();
    list.found = undefined;
    list.find = find;
    if (owner.waiting.length >= MOST_WAITING) settle(owner);
    owner.waiting = added(owner.waiting, list);
    return list;
  }

  get items(): XmlNode[] {
    this.found ??= this.find!();
    return this.found;
  }
}

const MOST_WAITING = 64;

/** Gives the lists that wait on an element their items, before its children change. */
export function settle(element: XmlElement): void {
  if (element.waiting.length === 0) return;
  for (const list of element.waiting) void list.items;
  element.waiting = NONE;
}

/** Drops a list that was only read to be called. */
export function stopWaiting(element: XmlElement, list: XmlList): void {
  const index = element.waiting.lastIndexOf(list);
  if (index >= 0) element.waiting.splice(index, 1);
}

/** What an XML value of a script stands for. */
export type Subject = XmlNode | XmlList;
