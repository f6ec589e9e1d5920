/** Kinds of node, spelled as `nodeKind()` says them (ECMA-357 13.4.4.25). */
export type NodeKind = "element" | "text" | "attribute" | "comment" | "processing-instruction";

/** The name of an element, attribute or processing instruction. */
export interface NodeName {
  local: string;
  uri: string;
  /** `""` for none, `undefined` for "any that fits", chosen when printing. */
  prefix: string | undefined;
}

/** A namespace declaration of an element. */
export interface NamespaceBinding {
  /** `""` is the default namespace, `undefined` a prefix to be made up when printing. */
  prefix: string | undefined;
  uri: string;
}

const NONE: never[] = [];
Object.freeze(NONE);

/** One XML value: an element, attribute, text, comment or processing instruction (ECMA-357 9.1). Plain data. */
export class XmlNode {
  readonly kind: NodeKind;
  name: NodeName | null;
  /** Text of everything but elements. */
  value: string;
  parent: XmlNode | null = null;
  readonly children: XmlNode[];
  readonly attributes: XmlNode[];
  readonly namespaces: NamespaceBinding[];
  /** A literal is built from the inside out: true while some prefix inside waits for a declaration around it. */
  unbound = false;
  /** True while unprefixed names inside wait for an `xmlns` around the literal. */
  openDefault = false;
  /** A comment or instruction that the settings ignore: empty text alone, nothing inside a literal. */
  ignored = false;
  /** Lists read by a method's name and not used yet, see `XmlList.later`. */
  waiting: XmlList[] = NONE;

  constructor(kind: NodeKind, name: NodeName | null, value: string) {
    this.kind = kind;
    this.name = name;
    this.value = value;
    const isElement = kind === "element";
    this.children = isElement ? [] : NONE;
    this.attributes = isElement ? [] : NONE;
    this.namespaces = isElement ? [] : NONE;
  }
}

/** A text node. */
export function textNode(value: string): XmlNode {
  return new XmlNode("text", null, value);
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
  private found: XmlNode[] | undefined;
  private find: (() => XmlNode[]) | undefined;

  constructor(items?: XmlNode[]) {
    this.found = items ?? [];
  }

  /**
   * A list whose items are looked for when somebody needs them: `x.appendChild(y)` reads `x.appendChild` first, which need not
   * walk all children of `x`. They are those of the moment it was read: a change of `owner` settles its waiting lists first.
   */
  static later(owner: XmlNode, find: () => XmlNode[]): XmlList {
    const list = new XmlList();
    list.found = undefined;
    list.find = find;
    if (owner.waiting.length >= MOST_WAITING) settle(owner);
    if (owner.waiting.length === 0) owner.waiting = [];
    owner.waiting.push(list);
    return list;
  }

  get items(): XmlNode[] {
    this.found ??= this.find!();
    return this.found;
  }
}

const MOST_WAITING = 64;

/** Gives the lists that wait on an element their items, before its children change. */
export function settle(element: XmlNode): void {
  if (element.waiting.length === 0) return;
  for (const list of element.waiting) void list.items;
  element.waiting = NONE;
}

/** Drops a list that was only read to be called. */
export function stopWaiting(element: XmlNode, list: XmlList): void {
  const index = element.waiting.lastIndexOf(list);
  if (index >= 0) element.waiting.splice(index, 1);
}

/** What an XML value of a script stands for. */
export type Subject = XmlNode | XmlList;
