/** Kinds of node, spelled as `nodeKind()` says them (ECMA-357 13.4.4.25). */
export type NodeKind = "element" | "text" | "attribute" | "comment" | "processing-instruction";

/** The name of an element, attribute or processing instruction. Nodes share names: one that is renamed gets another. */
export interface NodeName {
  readonly local: string;
  readonly uri: string;
  /** `""` for none, `undefined` for one still to be chosen: the names of a default namespace, and those made of a bare namespace. */
  readonly prefix: string | undefined;
}

/** A namespace that an element knows. Elements share bindings, as those inside get what is in force around them. */
export interface NamespaceBinding {
  /** `""` is the default namespace, `undefined` a prefix to be made up when printing. */
  prefix: string | undefined;
  readonly uri: string;
  /** False for one that came with a name: it is not printed. */
  declared: boolean;
}

/** What every leaf and fresh element has: most elements never get a list of their own for attributes or declarations. */
const NONE: never[] = [];
Object.freeze(NONE);

/**
 * One XML value: an element, attribute, text, comment or processing instruction (ECMA-357 9.1). Plain data. There are many of them, so each
 * class has the fields that it needs.
 */
export abstract class XmlNode {
  name: NodeName | null;
  /** The value that scripts see, once there is one. */
  face: object | null = null;

  abstract parent: XmlElement | null;
  abstract readonly kind: NodeKind;
  /** Text of everything but elements. */
  abstract value: string;
  abstract children: XmlNode[];
  abstract attributes: XmlNode[];
  abstract namespaces: NamespaceBinding[];
  /** A literal is built from the inside out: true while some prefix inside waits for a declaration around it. */
  abstract readonly unbound: boolean;

  constructor(name: NodeName | null) {
    this.name = name;
  }
}

/** An attribute, text, comment or processing instruction. */
export class XmlLeaf extends XmlNode {
  parent: XmlElement | null = null;
  readonly kind: NodeKind;
  value: string;

  constructor(kind: NodeKind, name: NodeName | null, value: string) {
    super(name);
    this.kind = kind;
    this.value = value;
  }

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
  /** Target of the instruction. */
  readonly target: string | undefined;

  constructor(target?: string) {
    super("text", null, "");
    this.target = target;
  }
}

/** What is in force inside an element of a deep document, see `bindingsAround`. */
export interface BindingsNote {
  readonly bindings: readonly NamespaceBinding[];
  /** Shared by the notes of a document: a change above one of them may concern each of them. */
  readonly document: { isCurrent: boolean };
}

/** From an element up to the next note there are fewer steps than these if anything is noted inside the element. */
export const STEPS_BETWEEN_NOTES = 64;

/** Children of one name, side by side, that only the document has: see `OwnChildren`. */
export interface OwnRun {
  readonly test: NameTest;
  /** Somebody may look at any of the children from now on, or change them. */
  release(children: readonly XmlNode[]): void;
}

/** Children by name, while they are known: see `ChildIndex`. */
export interface NameIndex {
  /** The children change, or the name of one, and nobody says how. */
  forget(): void;
  /** Some are put in, at a place that is not told. */
  forgetNames(nodes: readonly XmlNode[]): void;
}

/** What few elements have, apart so that the others do not carry it. */
interface Rare {
  namespaces: NamespaceBinding[];
  waiting: XmlList[];
  note: BindingsNote | null;
  own: OwnRun[];
  index: NameIndex | null;
  /** Some child is, or was, in another place as well: it stays among the children, which do not hear of it when it gets another name. */
  isShared: boolean;
}

/** Flags of names that wait for a declaration. */
type OpenNames = number;
const UNBOUND = 1;
const OPEN_DEFAULT = 2;

/**
 * An element. Most elements have a text and nothing else, and most attributes are never touched: text and attributes become nodes when
 * somebody asks for the nodes. Lists may be shared while they are empty: the functions below add to them.
 */
export class XmlElement extends XmlNode {
  declare name: NodeName;
  private outer: XmlElement | null = null;
  private open: OpenNames = 0;
  private rare: Rare | null = null;
  private content: XmlNode[] | string = NONE;
  /** Nodes, or names and values in turns. */
  private attributeList: XmlNode[] | (NodeName | string)[] = NONE;

  constructor(name: NodeName) {
    super(name);
  }

  get parent(): XmlElement | null {
    return this.outer;
  }

  set parent(parent: XmlElement | null) {
    if (parent === this.outer) return;
    this.outer?.noteShared();
    dropNotes(this);
    this.outer = parent;
  }

  /** It is no child any more; its parent knows. */
  leave(): void {
    dropNotes(this);
    this.outer = null;
  }

  get kind(): "element" {
    return "element";
  }

  get value(): string {
    return "";
  }

  get unbound(): boolean {
    return (this.open & UNBOUND) !== 0;
  }

  set unbound(isUnbound: boolean) {
    this.open = isUnbound ? this.open | UNBOUND : this.open & ~UNBOUND;
  }

  /** True while unprefixed names inside wait for an `xmlns` around the literal. */
  get openDefault(): boolean {
    return (this.open & OPEN_DEFAULT) !== 0;
  }

  set openDefault(isOpen: boolean) {
    this.open = isOpen ? this.open | OPEN_DEFAULT : this.open & ~OPEN_DEFAULT;
  }

  get namespaces(): NamespaceBinding[] {
    return this.rare === null ? NONE : this.rare.namespaces;
  }

  set namespaces(namespaces: NamespaceBinding[]) {
    dropNotes(this);
    this.rareOnes().namespaces = namespaces;
  }

  /** Takes declarations over from around the element: for what is inside nothing changes. */
  inheritNamespaces(namespaces: NamespaceBinding[]): void {
    this.rareOnes().namespaces = namespaces;
  }

  /** What is in force inside the element, while it is known. */
  get note(): BindingsNote | null {
    const note = this.rare === null ? null : this.rare.note;
    return note !== null && note.document.isCurrent ? note : null;
  }

  set note(note: BindingsNote | null) {
    this.rareOnes().note = note;
  }

  private rareOnes(): Rare {
    this.rare ??= { namespaces: NONE, waiting: NONE, note: null, own: NONE, index: null, isShared: false };
    return this.rare;
  }

  /** Lists read by a method's name and not used yet, see `XmlList.later`. */
  get waiting(): XmlList[] {
    return this.rare === null ? NONE : this.rare.waiting;
  }

  set waiting(lists: XmlList[]) {
    this.rareOnes().waiting = lists;
  }

  get children(): XmlNode[] {
    this.releaseOwn();
    if (typeof this.content === "string") {
      const text = textNode(this.content);
      text.parent = this;
      this.content = [text];
    }
    return this.content;
  }

  set children(children: XmlNode[]) {
    this.releaseOwn();
    this.content = children;
  }

  /** Children that only the document has: whoever asks for the children takes this from them. */
  get ownChildren(): readonly OwnRun[] {
    return this.rare === null ? NONE : this.rare.own;
  }

  set ownChildren(own: OwnRun[]) {
    this.rareOnes().own = own;
  }

  private releaseOwn(): void {
    if (this.rare === null || this.rare.own.length === 0) return;
    const { own } = this.rare;
    this.rare.own = NONE;
    for (const run of own) run.release(this.content as XmlNode[]);
  }

  /** Children by name, once somebody asks for them. */
  get nameIndex(): NameIndex | null {
    return this.rare === null ? null : this.rare.index;
  }

  set nameIndex(index: NameIndex | null) {
    this.rareOnes().index = index;
  }

  /** Before the children change, or the name of one. */
  forgetNames(): void {
    if (this.rare === null) return;
    this.releaseOwn();
    this.rare.index?.forget();
  }

  /** True where some child may be among the children twice, or in another document as well. */
  get isShared(): boolean {
    return this.rare !== null && this.rare.isShared;
  }

  noteShared(): void {
    this.forgetNames();
    this.rareOnes().isShared = true;
  }

  /** The children, for what neither gives any of them away nor changes them. */
  get lookedAt(): readonly XmlNode[] {
    return typeof this.content === "string" ? this.children : this.content;
  }

  /** Puts children in that only the document has, beside such. */
  insertOwn(index: number, nodes: readonly XmlNode[]): void {
    const content = this.content as XmlNode[];
    for (const node of nodes) node.parent = this;
    if (index === content.length) for (const node of nodes) content.push(node);
    else if (nodes.length === 1) content.splice(index, 0, nodes[0]!);
    else this.content = [...content.slice(0, index), ...nodes, ...content.slice(index)];
    this.nameIndex?.forgetNames(nodes);
  }

  /** Puts a child that only the document has in the place of one that somebody has taken. */
  replaceOwn(index: number, node: XmlNode): void {
    const content = this.content as XmlNode[];
    const taken = content[index]!;
    content[index] = node;
    node.parent = this;
    detach(taken);
    this.nameIndex?.forgetNames([node]);
  }

  /** The children, as long as there may be elements among them: for looking inside without making nodes of text. */
  get nested(): readonly XmlNode[] {
    this.releaseOwn();
    return typeof this.content === "string" ? NONE : this.content;
  }

  /** The text that is all of the content, while it is no node. */
  get text(): string | undefined {
    return typeof this.content === "string" ? this.content : undefined;
  }

  /** Makes a text all of the content. */
  set text(text: string) {
    this.content = text;
  }

  get attributes(): XmlNode[] {
    const list = this.attributeList;
    if (!isWritten(list)) return list;
    const nodes: XmlNode[] = new Array<XmlNode>(list.length / 2);
    for (let index = 0; index < nodes.length; index++) {
      const attribute = new XmlLeaf("attribute", list[2 * index] as NodeName, list[2 * index + 1] as string);
      attribute.parent = this;
      nodes[index] = attribute;
    }
    this.attributeList = nodes;
    return nodes;
  }

  set attributes(attributes: XmlNode[]) {
    this.attributeList = attributes;
  }

  /** Gives an element that has none its attributes: names and values in turns. */
  writeAttributes(written: (NodeName | string)[]): void {
    this.attributeList = written;
  }

  get attributeCount(): number {
    const list = this.attributeList;
    return isWritten(list) ? list.length / 2 : list.length;
  }

  attributeName(index: number): NodeName {
    const list = this.attributeList;
    return isWritten(list) ? (list[2 * index] as NodeName) : list[index]!.name!;
  }

  setAttributeName(index: number, name: NodeName): void {
    const list = this.attributeList;
    if (isWritten(list)) list[2 * index] = name;
    else list[index]!.name = name;
  }

  attributeValue(index: number): string {
    const list = this.attributeList;
    return isWritten(list) ? (list[2 * index + 1] as string) : list[index]!.value;
  }

  /** A copy of the element with its attributes and declarations, with copies of text and the children themselves in its content. */
  shallowCopy(): XmlElement {
    const copy = new XmlElement(this.name);
    if (this.namespaces.length > 0) copy.namespaces = this.namespaces.map((binding) => ({ ...binding }));
    if (this.attributeCount > 0) copy.attributeList = this.writtenAttributes();
    copy.content = typeof this.content === "string" || this.content.length === 0 ? this.content : this.content.slice();
    return copy;
  }

  private writtenAttributes(): (NodeName | string)[] {
    const list = this.attributeList;
    return isWritten(list) ? list.slice() : list.flatMap(({ name, value }) => [name!, value]);
  }
}

/** Before the place or the declarations of an element change: what is noted about elements inside depends on them. */
function dropNotes(element: XmlElement): void {
  let place: XmlElement | null = element;
  for (let steps = 0; place !== null && steps < STEPS_BETWEEN_NOTES; steps++) {
    const { note }: XmlElement = place;
    if (note !== null) {
      note.document.isCurrent = false;
      return;
    }
    place = place.parent;
  }
}

function isWritten(list: XmlNode[] | (NodeName | string)[]): list is (NodeName | string)[] {
  return list.length > 1 && typeof list[1] === "string";
}

/** True for a node with content of its own. */
export function isElement(node: XmlNode): node is XmlElement {
  return node.kind === "element";
}

/** A text node. */
export function textNode(value: string): XmlNode {
  return new XmlLeaf("text", null, value);
}

/** Takes a child from its parent, which knows. */
export function detach(node: XmlNode): void {
  if (isElement(node)) node.leave();
  else node.parent = null;
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

/** Takes a declaration away. */
export function removeBinding(element: XmlElement, index: number): NamespaceBinding {
  dropNotes(element);
  return element.namespaces.splice(index, 1)[0]!;
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

/** Items of a list that are not gathered. */
export interface Unread {
  all(): XmlNode[];
  readonly size?: number;
  at?(index: number): XmlNode | undefined;
  /** Takes an item in behind the last; false where it cannot. */
  grow?(item: XmlNode): boolean;
  /** Leaves the first item out; false where it cannot. */
  dropFirst?(): boolean;
}

/** An XMLList (ECMA-357 9.2), with what it was read from: an empty one remembers where a value would go. */
export class XmlList {
  target: XmlNode | XmlList | null = null;
  property: NameTest | null = null;
  /** The value that scripts see, once there is one. */
  face: object | null = null;
  private found: XmlNode[] | undefined;
  private unread: Unread | undefined = undefined;

  /** @param items the list's own from now on */
  constructor(items: XmlNode[] | undefined = []) {
    this.found = items;
  }

  /** A list whose items are gathered when somebody needs all of them. */
  static of(unread: Unread): XmlList {
    const list = new XmlList();
    list.found = undefined;
    list.unread = unread;
    return list;
  }

  /**
   * A list whose items are looked for when somebody needs them: `x.appendChild(y)` reads `x.appendChild` first, which need not
   * walk all children of `x`. They are those of the moment it was read: a change of `owner` settles its waiting lists first.
   */
  static later(owner: XmlElement, find: () => XmlNode[]): XmlList {
    const list = XmlList.of({ all: find });
    if (owner.waiting.length >= MOST_WAITING) settleWaiting(owner);
    owner.waiting = added(owner.waiting, list);
    return list;
  }

  get items(): XmlNode[] {
    if (this.found === undefined) {
      this.found = this.unread!.all();
      this.unread = undefined;
    }
    return this.found;
  }

  /** How many items there are. */
  get size(): number {
    return this.unread?.size ?? this.items.length;
  }

  /** One of the items. */
  at(index: number): XmlNode | undefined {
    return this.unread?.at ? this.unread.at(index) : this.items[index];
  }

  /** Puts an item in the place of another, or behind the last. */
  put(index: number, item: XmlNode): void {
    const { unread } = this;
    if (unread?.at?.(index) === item) return;
    if (index === unread?.size && unread.grow?.(item)) return;
    this.items[index] = item;
  }

  /** Takes an item out. */
  drop(index: number): void {
    if (index !== 0 || !this.unread?.dropFirst?.()) this.items.splice(index, 1);
  }
}

const MOST_WAITING = 64;

/** Before the children of an element change, or the name of one. */
export function settle(element: XmlElement): void {
  settleWaiting(element);
  element.forgetNames();
}

/** Gives the lists that wait on an element their items, before its children change in a way that is told to its index of names. */
export function settleWaiting(element: XmlElement): void {
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
