import type { Namespace } from "./namespace.d.ts";
import type { QName } from "./qname.d.ts";
import type { XmlValue } from "../xml/xml-value.d.ts";
import type { XML } from "./xml.d.ts";
import type { XMLList } from "./xml-list.d.ts";

/** What `nodeKind()` answers. */
export type XMLNodeKind = "element" | "attribute" | "text" | "comment" | "processing-instruction";

/** Something that becomes a node when it is put into a tree: markup, or a value whose text becomes a text node. */
export type XMLContent = XmlValue | string | number | boolean;

/** A name as E4X methods take it: text (`"email"`, `"@email"`, `"*"`) or a qualified name. */
export type XMLName = string | QName;

/**
 * The methods of XML values. On the Campaign engine `XML` and `XMLList` share one set: a method that speaks of one node works on a list of
 * exactly one item and throws a TypeError on any other list.
 *
 * These names win over child elements of the same name: use `child("name")` to reach an element called `name`.
 */
export interface XMLMethods {
  /**
   * Adds a namespace declaration to the element.
   * @param namespace the namespace, or its URI
   * @returns the element itself
   * @see ECMA-357 13.4.4.2
   */
  addNamespace(namespace: Namespace | string): XML;

  /**
   * Adds content behind the last child. A single element keeps its identity, so later changes to it show in both places; a list is copied.
   * @param child markup, or a value that becomes a text node
   * @returns the element itself
   * @throws TypeError when it is called on a list of none or several, for instance `x.where.appendChild(…)` without `where`
   * @see ECMA-357 13.4.4.3
   */
  appendChild(child: XMLContent): XML;

  /**
   * The attribute of that name.
   * @param name without `@`; `"*"` for all
   * @returns a list of one, or an empty list where there is no such attribute
   * @see ECMA-357 13.4.4.4, 13.5.4.2
   */
  attribute(name: XMLName): XMLList;

  /**
   * All attributes, in document order.
   * @see ECMA-357 13.4.4.5, 13.5.4.3
   */
  attributes(): XMLList;

  /**
   * The child elements of that name, also when the name is one of these methods; or the child node at that position.
   * @param name an element name, `"*"` for every child node, or a position from 0
   * @returns a list, empty where nothing matches
   * @see ECMA-357 13.4.4.6, 13.5.4.4
   */
  child(name: XMLName | number): XMLList;

  /**
   * The position of this node among the children of its parent, from 0; NaN for a root or an attribute.
   * @see ECMA-357 13.4.4.7
   */
  childIndex(): number;

  /**
   * All child nodes, text included, in document order.
   * @see ECMA-357 13.4.4.8, 13.5.4.5
   */
  children(): XMLList;

  /**
   * The child nodes that are comments. Literals and parsed text drop comments unless `XML.ignoreComments` is false.
   * @see ECMA-357 13.4.4.9, 13.5.4.6
   */
  comments(): XMLList;

  /**
   * Whether the value equals this node, or one of the items of this list, as `==` compares.
   * @see ECMA-357 13.4.4.10, 13.5.4.7
   */
  contains(value: XMLContent): boolean;

  /**
   * The elements below this one, at any depth, in document order: `descendants("node")` is E4X `x..node`.
   * @param name an element name, `"@name"` for attributes; all nodes when left out
   * @returns a list, empty where nothing matches
   * @see ECMA-357 13.4.4.12, 13.5.4.9
   */
  descendants(name?: XMLName): XMLList;

  /**
   * The child elements, without text.
   * @param name an element name; all elements when left out
   * @returns a list, empty where nothing matches
   * @see ECMA-357 13.4.4.13, 13.5.4.10
   */
  elements(name?: XMLName): XMLList;

  /**
   * Whether there is an attribute (`"@email"`) or child element (`"email"`) of that name, or an item at that position.
   * @see ECMA-357 13.4.4.14, 13.5.4.11
   */
  hasOwnProperty(name: XMLName | number): boolean;

  /**
   * Whether there are child elements; for a list of several items: always true.
   * @see ECMA-357 13.4.4.15, 13.5.4.12
   */
  hasComplexContent(): boolean;

  /**
   * Whether the value is text alone: no child elements. `toString()` then gives that text.
   * @see ECMA-357 13.4.4.16, 13.5.4.13
   */
  hasSimpleContent(): boolean;

  /**
   * The namespaces in scope of this node.
   * @see ECMA-357 13.4.4.17
   */
  inScopeNamespaces(): Namespace[];

  /**
   * Puts content behind a child.
   * @param reference the child, an item and not a list: `x.a[0]`; null puts the content first
   * @param content markup, or a value that becomes a text node
   * @returns the element itself; unchanged where the reference is no child of it
   * @see ECMA-357 13.4.4.18
   */
  insertChildAfter(reference: XML | null, content: XMLContent): XML;

  /**
   * Puts content before a child.
   * @param reference the child, an item and not a list: `x.a[0]`; null puts the content last
   * @param content markup, or a value that becomes a text node
   * @returns the element itself; unchanged where the reference is no child of it
   * @see ECMA-357 13.4.4.19
   */
  insertChildBefore(reference: XML | null, content: XMLContent): XML;

  /**
   * The number of items of a list; 1 for a single XML value. A method: `length` without parentheses is the function.
   * @see ECMA-357 13.4.4.20, 13.5.4.14
   */
  length(): number;

  /**
   * The name without prefix.
   * @returns null for text and comments, which have no name
   * @see ECMA-357 13.4.4.21
   */
  localName(): string | null;

  /**
   * The qualified name.
   * @returns null for text and comments, which have no name
   * @see ECMA-357 13.4.4.22
   */
  name(): QName | null;

  /**
   * The namespace of this node, or the one bound to a prefix.
   * @param prefix a prefix in scope
   * @returns undefined for a prefix that is not bound, null for nodes without a name
   * @see ECMA-357 13.4.4.23
   */
  namespace(prefix?: string): Namespace | null | undefined;

  /**
   * The namespaces that this element itself declares.
   * @see ECMA-357 13.4.4.24
   */
  namespaceDeclarations(): Namespace[];

  /**
   * What kind of node this is.
   * @see ECMA-357 13.4.4.25
   */
  nodeKind(): XMLNodeKind;

  /**
   * The element that holds this node; for a list: the one that holds all its items.
   * @returns null for a root; undefined for an empty list and for items of several parents
   * @see ECMA-357 13.4.4.27, 13.5.4.16
   */
  parent(): XML | null | undefined;

  /**
   * The child nodes that are processing instructions. Literals and parsed text drop them unless `XML.ignoreProcessingInstructions` is false.
   * @param name their target; all when left out
   * @see ECMA-357 13.4.4.28, 13.5.4.17
   */
  processingInstructions(name?: XMLName): XMLList;

  /**
   * Puts content before the first child.
   * @param child markup, or a value that becomes a text node
   * @returns the element itself
   * @see ECMA-357 13.4.4.29
   */
  prependChild(child: XMLContent): XML;

  /**
   * Whether `for…in` visits that name: true for the positions of a list.
   * @see ECMA-357 13.4.4.30, 13.5.4.18
   */
  propertyIsEnumerable(name: string | number): boolean;

  /**
   * Removes a namespace declaration from the element and what is below it, where it is not in use.
   * @returns the element itself
   * @see ECMA-357 13.4.4.31
   */
  removeNamespace(namespace: Namespace | string): XML;

  /**
   * Replaces the children of that name, or the child at that position. Not `String.prototype.replace`: for text use `text(v).replace(…)`.
   * The engine also drops the sibling behind the match when it replaces by name.
   * @param name an element name, `"*"`, or a position
   * @param value markup, or a value that becomes a text node
   * @returns the element itself
   * @see ECMA-357 13.4.4.32
   */
  replace(name: XMLName | number, value: XMLContent): XML;

  /**
   * Replaces all children.
   * @param value markup, or a value that becomes a text node
   * @returns the element itself
   * @see ECMA-357 13.4.4.33
   */
  setChildren(value: XMLContent): XML;

  /**
   * Changes the name without prefix. The engine does not check it: ask `isXMLName` first.
   * @see ECMA-357 13.4.4.34
   */
  setLocalName(name: string): void;

  /**
   * Changes the qualified name. The engine does not check it: ask `isXMLName` first.
   * @see ECMA-357 13.4.4.35
   */
  setName(name: XMLName): void;

  /**
   * Changes the namespace of the name.
   * @see ECMA-357 13.4.4.36
   */
  setNamespace(namespace: Namespace | string): void;

  /**
   * The child nodes that are text.
   * @see ECMA-357 13.4.4.37, 13.5.4.19
   */
  text(): XMLList;

  /**
   * The text for simple content (`""` for an empty list), the markup otherwise.
   * @see ECMA-357 13.4.4.38, 13.5.4.20
   */
  toString(): string;

  /**
   * The markup, also for simple content; pretty printed unless `XML.prettyPrinting` is false. An attribute gives its escaped value.
   * @see ECMA-357 13.4.4.39, 13.5.4.21
   */
  toXMLString(): string;

  /** Source text of the value. A Mozilla extension of the engine, for debugging. */
  toSource(): string;
}
