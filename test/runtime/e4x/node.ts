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
  readonly items: XmlNode[];
  target: XmlNode | XmlList | null = null;
  property: NameTest | null = null;

  constructor(items: XmlNode[] = []) {
    this.items = items;
  }
}

/** What an XML value of a script stands for. */
export type Subject = XmlNode | XmlList;
