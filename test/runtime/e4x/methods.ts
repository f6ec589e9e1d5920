import { insertAt, replaceAt, removeChildAt, type Insertable } from "./change-children.ts";
import { deepCopy } from "./copy.ts";
import { equalSubjects, equalToOther } from "./equal-subjects.ts";
import { matchesChild, readIndex } from "./names.ts";
import { addInScope, bindingOf, inScopeBindings } from "./namespaces.ts";
import {
  isElement,
  removeBinding,
  settle,
  XmlList,
  XmlNode,
  type XmlElement,
  type NamespaceBinding,
  type NameTest,
  type NodeKind,
  type Subject,
} from "./node.ts";
import { hasSimpleContent, toSourceText, toText, toXmlString } from "./print.ts";
import { appendTo, getDescendants, getNamed, hasIndex, hasNamed, standFor } from "./read-property.ts";
import { attributeTest, childTest, itemsOf, toAttributeTest, toNameTest, textOf, toNewValue, unwrap, type Runtime } from "./runtime.ts";
import { keepFirstMatch, putNamed } from "./write-property.ts";

/** A method on any XML value, or on one item: a list of one stands for its item, other lists are refused. */
type AnyMethod = (runtime: Runtime, subject: Subject, args: readonly unknown[]) => unknown;
type ItemMethod = (runtime: Runtime, item: XmlNode, args: readonly unknown[]) => unknown;

/**
 * Children of a kind; of a list, those of its elements.
 * @param property what an empty list is a list of
 */
function childrenOfKind(
  subject: Subject,
  kind: NodeKind,
  property: NameTest | null = null,
  accepts: (node: XmlNode) => boolean = () => true,
): XmlList {
  const found = itemsOf(subject).flatMap((item) => item.children.filter((child) => child.kind === kind && accepts(child)));
  const list = new XmlList(found);
  list.target = subject;
  list.property = property;
  const last = found.at(-1);
  if (last !== undefined) standFor(list, last);
  return list;
}

/** The index that an argument is: a number or its text. Other values name something, or nothing. */
function indexOf(value: unknown): number | undefined {
  return typeof value === "number" || typeof value === "string" ? readIndex(String(value)) : undefined;
}

/** ECMA-357 13.4.4 and 13.5.4: what works on lists as well as on items. */
const anyMethods: Record<string, AnyMethod> = {
  attribute(runtime, subject, args) {
    if (args.length === 0) throw new TypeError("missing argument 0 when calling function attribute");
    return getNamed(subject, toAttributeTest(runtime, args[0]));
  },
  attributes: (runtime, subject) => getNamed(subject, attributeTest(runtime, "*")),
  child(runtime, subject, args) {
    const index = indexOf(args[0]);
    const list = new XmlList();
    list.target = subject;
    if (subject instanceof XmlNode) {
      if (index === undefined) return getNamed(subject, toNameTest(runtime, args[0]));
      return subject.children[index] ?? list;
    }
    const test = index === undefined ? toNameTest(runtime, args[0]) : undefined;
    for (const item of subject.items) {
      if (test) appendMatches(list, getNamed(item, test));
      else if (item.children[index!]) appendMatches(list, item.children[index!]!);
    }
    return list;
  },
  children: (runtime, subject) => getNamed(subject, childTest(runtime, "*")),
  comments: (_runtime, subject) => childrenOfKind(subject, "comment"),
  contains(runtime, subject, args) {
    const other = unwrap(runtime, args[0]);
    return itemsOf(subject).some((item) =>
      other ? equalSubjects(item, other, runtime.settings) : equalToOther(item, args[0], runtime.settings),
    );
  },
  copy(_runtime, subject) {
    if (subject instanceof XmlNode) return deepCopy(subject);
    const copy = new XmlList(subject.items.map(deepCopy));
    copy.target = subject.target;
    copy.property = subject.property;
    return copy;
  },
  descendants: (runtime, subject, args) =>
    getDescendants(subject, args.length === 0 ? childTest(runtime, "*") : toNameTest(runtime, args[0])),
  elements(runtime, subject, args) {
    const test = args.length === 0 ? childTest(runtime, "*") : toNameTest(runtime, args[0]);
    return childrenOfKind(subject, "element", test, (child) => matchesChild(test, child));
  },
  hasOwnProperty(runtime: Runtime, subject: Subject, args: readonly unknown[]) {
    const [name] = args;
    const index = indexOf(name);
    if (index !== undefined) return hasIndex(subject, index, runtime.differences);
    return hasNamed(subject, toNameTest(runtime, name)) || runtime.hasOwnMethod(subject, textOf(runtime, name));
  },
  hasComplexContent(_runtime, subject) {
    const only = subject instanceof XmlList && subject.items.length === 1 ? subject.items[0]! : subject;
    return indexedContent(only).some(({ kind }) => kind === "element");
  },
  hasSimpleContent: (_runtime, subject) => hasSimpleContent(subject),
  length: (_runtime, subject) => (subject instanceof XmlList ? subject.size : 1),
  normalize(_runtime, subject) {
    normalizeItems(subject);
    return subject;
  },
  parent(_runtime, subject) {
    const items = itemsOf(subject);
    const first = items[0];
    return first === undefined || items.some(({ parent }) => parent !== first.parent) ? undefined : first.parent;
  },
  processingInstructions(runtime, subject, args) {
    const test = args.length === 0 ? childTest(runtime, "*") : toNameTest(runtime, args[0]);
    return childrenOfKind(subject, "processing-instruction", test, ({ name }) => test.local === "*" || test.local === name!.local);
  },
  propertyIsEnumerable(_runtime: Runtime, subject: Subject, args: readonly unknown[]) {
    const index = indexOf(args[0]);
    return index !== undefined && index < itemsOf(subject).length;
  },
  text: (_runtime, subject) => childrenOfKind(subject, "text"),
  toJSON() {
    throw new TypeError("String.prototype.toJSON called on incompatible XML");
  },
  toSource: (runtime, subject) => toSourceText(subject, runtime.settings),
  toString: (runtime: Runtime, subject: Subject) => toText(subject, runtime.settings),
  toXMLString: (runtime, subject) => toXmlString(subject, runtime.settings),
  valueOf: (_runtime: Runtime, subject: Subject) => subject,
};

function appendMatches(list: XmlList, found: Subject): void {
  if (found instanceof XmlNode && found.kind === "element" && found.children.length === 0) return;
  if (found instanceof XmlList && found.items.length === 0) return;
  appendTo(list, found);
}

function indexedContent(subject: Subject): readonly XmlNode[] {
  return subject instanceof XmlList ? subject.items : subject.children;
}

/**
 * Joins adjacent text and drops empty text, in the list or element and all elements inside (ECMA-357 13.4.4.26). What leaves a list leaves
 * its document.
 */
function normalizeItems(subject: Subject): void {
  const open: Subject[] = [subject];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const nodes = place instanceof XmlList ? place.items : place.children;
    for (const node of nodes) if (isElement(node)) open.push(node);
    const kept = keptText(nodes);
    if (kept.length === nodes.length) continue;
    if (place instanceof XmlList) takeOut(nodes.filter((node) => !kept.includes(node)));
    else if (isElement(place)) settle(place);
    nodes.length = 0;
    for (const node of kept) nodes.push(node);
  }
}

/** The nodes without empty text and without text that the one before it has taken in. */
function keptText(nodes: readonly XmlNode[]): XmlNode[] {
  const kept: XmlNode[] = [];
  for (const node of nodes) {
    const last = kept.at(-1);
    if (node.kind !== "text") kept.push(node);
    else if (last?.kind === "text") last.value += node.value;
    else if (node.value !== "") kept.push(node);
  }
  return kept;
}

function takeOut(nodes: readonly XmlNode[]): void {
  for (const node of nodes) if (node.parent) removeChildAt(node.parent, node.parent.children.indexOf(node));
}

/** ECMA-357 13.4.4: what needs one item. */
const itemMethods: Record<string, ItemMethod> = {
  addNamespace(runtime, item, args) {
    if (!isElement(item)) return item;
    const binding = runtime.names.bindingOf(runtime.names.toNamespace(args[0]));
    addInScope(item, binding);
    binding.declared = true;
    return item;
  },
  appendChild(runtime, item, args) {
    if (isElement(item)) {
      const content = appendable(runtime, args[0]);
      insertAt(item, item.children.length, content);
    }
    return item;
  },
  childIndex(_runtime, item) {
    if (item.parent === null || item.kind === "attribute") return NaN;
    return item.parent.children.indexOf(item);
  },
  inScopeNamespaces: (runtime, item) => inScopeBindings(item).map(runtime.names.namespaceOf),
  insertChildAfter: (runtime, item, args) =>
    insertBeside(
      runtime,
      item,
      args,
      (index) => index + 1,
      () => 0,
    ),
  insertChildBefore: (runtime, item, args) =>
    insertBeside(
      runtime,
      item,
      args,
      (index) => index,
      ({ children }) => children.length,
    ),
  localName: (_runtime, { name }) => name && name.local,
  name: (runtime, { name }) => name && runtime.names.makeQName(name),
  namespace(runtime, item, args) {
    const { name } = item;
    const bindings = inScopeBindings(item);
    if (args.length > 0) {
      const wanted = textOf(runtime, args[0]);
      const binding = bindings.find(({ prefix }) => prefix === wanted);
      return binding && runtime.names.namespaceOf(binding);
    }
    return name && runtime.names.namespaceOf(bindingOf(name, bindings) ?? { prefix: name.prefix, uri: name.uri, declared: false });
  },
  namespaceDeclarations(runtime, item) {
    if (item.kind !== "element") return [];
    const around = item.parent ? inScopeBindings(item.parent) : [];
    // Declaring a prefix again says nothing new here, whatever it is bound to.
    const isNew = ({ prefix, uri }: NamespaceBinding): boolean =>
      !around.some((other) => (prefix === undefined ? other.uri === uri : other.prefix === prefix));
    return item.namespaces.filter((own) => own.declared && isNew(own)).map(runtime.names.namespaceOf);
  },
  nodeKind: (_runtime, { kind }) => kind,
  prependChild(runtime, item, args) {
    insertAt(item, 0, unwrap(runtime, args[0]) ?? String(args[0]));
    return item;
  },
  removeNamespace(runtime, item, args) {
    if (!isElement(item)) return item;
    const binding = runtime.names.bindingOf(runtime.names.toNamespace(args[0]));
    const isBinding = ({ prefix, uri }: NamespaceBinding): boolean =>
      uri === binding.uri && (prefix === undefined || binding.prefix === undefined || prefix === binding.prefix);
    const open = [item];
    for (let element = open.pop(); element !== undefined; element = open.pop()) {
      if (uses(element, binding)) continue;
      const index = element.namespaces.findIndex(isBinding);
      if (index >= 0) removeBinding(element, index);
      for (const child of element.nested) if (isElement(child)) open.push(child);
    }
    return item;
  },
  replace(runtime, item, args) {
    if (!isElement(item) || args.length === 0) return item;
    const value = copied(insertable(runtime, args[1]));
    const key = args[0];
    const index =
      indexOf(key) ?? (runtime.differences.replaceTakesNextSibling ? dropMatches : keepFirstMatch)(item, qnameTest(runtime, key));
    if (index !== undefined) replaceAt(item, index, value);
    return item;
  },
  setChildren(runtime, item, args) {
    putNamed(item, childTest(runtime, "*"), toNewValue(runtime, args[0]), runtime.settings, runtime.defaultUri);
    return item;
  },
  setLocalName(runtime, item, args) {
    if (item.name === null) return undefined;
    const [name] = args;
    if (item.parent) settle(item.parent);
    const local = name instanceof runtime.names.QName ? (name as { localName: string }).localName : textOf(runtime, name);
    item.name = { ...item.name, local };
    return undefined;
  },
  setName(runtime, item, args) {
    if (item.name === null) return undefined;
    const given = runtime.names.toQName(args[0]);
    const name = given.uri === null ? runtime.names.toQName(given.localName) : given;
    const uri = item.kind === "processing-instruction" ? "" : (name.uri ?? "");
    const prefix = runtime.names.prefixOf(name);
    if (item.parent) settle(item.parent);
    item.name = { local: name.localName, uri, prefix };
    const owner = isElement(item) ? item : item.parent;
    if (owner === null || uri === "") return undefined;
    const bound = prefix === undefined ? owner.namespaces.find((binding) => binding.uri === uri) : bindingOf(item.name, owner.namespaces);
    if (bound === undefined) addInScope(owner, { prefix: prefix || undefined, uri, declared: prefix === undefined });
    else if (prefix === undefined) item.name = { ...item.name, prefix: bound.prefix };
    return undefined;
  },
  setNamespace(runtime, item, args) {
    if (item.name === null) return undefined;
    const binding =
      args.length === 0 ? { prefix: "", uri: "", declared: false } : runtime.names.bindingOf(runtime.names.toNamespace(args[0]));
    binding.declared = true;
    if (item.parent) settle(item.parent);
    item.name = { local: item.name.local, uri: binding.uri, prefix: binding.prefix };
    const owner = isElement(item) ? item : item.parent;
    if (owner !== null) addInScope(owner, binding);
    return undefined;
  },
};

/** True when names of the element stand in this very binding. */
function uses(element: XmlElement, binding: NamespaceBinding): boolean {
  return [element, ...element.attributes].some(({ name }) => bindingOf(name!, element.namespaces) === binding);
}

function insertable(runtime: Runtime, value: unknown): Insertable {
  const subject = unwrap(runtime, value);
  if (subject === undefined) return String(value);
  return subject instanceof XmlNode && (subject.kind === "text" || subject.kind === "attribute") ? subject.value : subject;
}

/** What `appendChild` adds: an item itself, but copies of the items of a list (see `Differences`). */
function appendable(runtime: Runtime, value: unknown): Insertable {
  const content = insertable(runtime, value);
  return content instanceof XmlList && runtime.differences.appendCopiesLists ? copied(content) : content;
}

function copied(content: Insertable): Insertable {
  if (typeof content === "string") return content;
  return content instanceof XmlNode ? deepCopy(content) : new XmlList(content.items.map(deepCopy));
}

function qnameTest(runtime: Runtime, value: unknown): NameTest {
  const name = runtime.names.toQName(value);
  return { local: name.localName, uri: name.uri, prefix: runtime.names.prefixOf(name), attribute: false };
}

/** The engine removes all matches first and then replaces what moved to the first one's place. */
function dropMatches(element: XmlElement, test: NameTest): number | undefined {
  let first: number | undefined;
  for (let index = element.children.length - 1; index >= 0; index--) {
    if (!matchesChild(test, element.children[index]!)) continue;
    removeChildAt(element, index);
    first = index;
  }
  return first;
}

function insertBeside(
  runtime: Runtime,
  item: XmlNode,
  args: readonly unknown[],
  beside: (index: number) => number,
  atEnd: (item: XmlNode) => number,
): XmlNode {
  if (args.length === 0) return item;
  const [reference, value] = args;
  let index = atEnd(item);
  if (reference !== null) {
    const sibling = unwrap(runtime, reference);
    const position = sibling instanceof XmlNode ? item.children.indexOf(sibling) : -1;
    if (position < 0) return item;
    index = beside(position);
  }
  insertAt(item, index, unwrap(runtime, value) ?? String(value));
  return item;
}

/** The methods of `XML.prototype`, shared with `XMLList.prototype`, as functions that scripts can get at. */
export function createMethods(runtime: Runtime): Record<string, unknown> {
  const methods: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, method] of Object.entries(anyMethods)) methods[name] = makeMethod(runtime, name, method);
  for (const [name, method] of Object.entries(itemMethods)) {
    methods[name] = makeMethod(runtime, name, (shared, subject, args) => method(shared, onlyItem(subject, name), args));
  }
  return methods;
}

function onlyItem(subject: Subject, name: string): XmlNode {
  if (subject instanceof XmlNode) return subject;
  if (subject.size === 1) return subject.at(0)!;
  throw new TypeError(`can't call ${name} method on an XML list with ${subject.size} elements`);
}

function makeMethod(runtime: Runtime, name: string, method: AnyMethod): unknown {
  // Named by its place: that costs less than to define its name, and there are as many as methods in each runtime.
  const named = {
    [name]: function (this: unknown, ...args: unknown[]): unknown {
      const subject = unwrap(runtime, this);
      if (subject === undefined)
        throw new TypeError(
          `XML.prototype.${name} called on incompatible ${this === null || this === undefined ? String(this) : Object.prototype.toString.call(this).slice(8, -1)}`,
        );
      const result = method(runtime, subject, args);
      return result instanceof XmlNode || result instanceof XmlList ? runtime.wrap(result) : result;
    },
  };
  return named[name];
}
