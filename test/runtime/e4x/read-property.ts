import { bindingsAround } from "./bindings-around.ts";
import { ChildIndex } from "./child-index.ts";
import type { Differences } from "./dialect.ts";
import { readOwn } from "./grow-children.ts";
import { matchesAttribute, matchesChild } from "./names.ts";
import { passOnBindings } from "./namespaces.ts";
import { isElement, XmlList, XmlNode, type NameTest, type Subject, type XmlElement } from "./node.ts";

/**
 * Adds the attributes or children of an element that a name selects.
 * @returns the list with them: another one when it was empty, as a list of one needs little room
 */
function addMatches(found: XmlNode[], element: XmlNode, test: NameTest): XmlNode[] {
  const start = found.length;
  let matches = found;
  for (const node of test.attribute ? element.attributes : element.children) {
    if (!(test.attribute ? matchesAttribute(test, node) : matchesChild(test, node))) continue;
    if (matches.length === 0) matches = [node];
    else matches.push(node);
  }
  if (!test.attribute && isElement(element) && matches.length > start) passOnBindings(element, matches, start);
  return matches;
}

/** `x.name` (ECMA-357 9.1.1.1, 9.2.1.1): always a list, which remembers where it comes from. */
export function getNamed(subject: Subject, test: NameTest): XmlList {
  const list = readKnown(subject, test) ?? new XmlList(findNamed(subject, test));
  list.target = subject;
  list.property = test;
  return list;
}

/** `x.name` where it is known which children these are: they need not be looked for. */
function readKnown(subject: Subject, test: NameTest): XmlList | undefined {
  const owner = onlyNode(subject);
  if (test.attribute || owner === undefined || !isElement(owner)) return undefined;
  const known = readOwn(owner, test) ?? (bindingsAround(owner).length === 0 ? ChildIndex.read(owner, test) : undefined);
  return known && XmlList.of(known);
}

/** The node, or the only one of a list. */
export function onlyNode(subject: Subject): XmlNode | undefined {
  if (subject instanceof XmlNode) return subject;
  return subject.size === 1 ? subject.at(0) : undefined;
}

function findNamed(subject: Subject, test: NameTest): XmlNode[] {
  let found: XmlNode[] = [];
  if (subject instanceof XmlNode) found = addMatches(found, subject, test);
  else for (const item of subject.items) found = addMatches(found, item, test);
  return found;
}

/**
 * `x.name` for a name that is a method as well; its children are looked for only if the name is not called.
 * @param wait is told of a list whose items are to be gathered before anything else is done
 */
export function getCallable(subject: Subject, test: NameTest, wait: (list: XmlList) => void): XmlList {
  const owner = onlyNode(subject);
  if (owner !== undefined && !isElement(owner)) return getNamed(subject, test);
  const list =
    owner === undefined ? XmlList.of({ all: () => findNamed(subject, test) }) : XmlList.later(owner, () => addMatches([], owner, test));
  if (owner === undefined) wait(list);
  list.target = subject;
  list.property = test;
  return list;
}

/** What an index selects: an item of a list, a child of an element (or itself, see `Differences`), a leaf itself. */
export function indexed(subject: Subject, index: number, { indexSelectsChildren }: Differences): XmlNode | undefined {
  if (subject instanceof XmlList) return subject.at(index);
  if (subject.kind === "element" && indexSelectsChildren) return subject.children[index];
  return index === 0 ? subject : undefined;
}

/** True when `index in x` (ECMA-357 9.1.1.6, 9.2.1.5): an element has index 0 and no other, whatever is in it. */
export function hasIndex(subject: Subject, index: number, { indexSelectsChildren }: Differences): boolean {
  if (subject instanceof XmlList) return index < subject.size;
  return index === 0 && (isElement(subject) || !indexSelectsChildren);
}

/** What `for each` walks and `for…in` and `Object.keys` count: items and children, nothing on leaves (or a list of one, see `Differences`). */
export function looped(subject: Subject, { loopsWalkChildren }: Differences): readonly XmlNode[] {
  if (subject instanceof XmlList) return subject.items;
  return loopsWalkChildren ? subject.children : [subject];
}

/** True when `x.name` selects something (ECMA-357 9.1.1.6, 9.2.1.5). */
export function hasNamed(subject: Subject, test: NameTest): boolean {
  if (subject instanceof XmlNode) return hasMatch(subject, test);
  return subject.items.some((item) => hasMatch(item, test));
}

function hasMatch(owner: XmlNode, test: NameTest): boolean {
  return test.attribute
    ? owner.attributes.some((node) => matchesAttribute(test, node))
    : (isElement(owner) ? owner.lookedAt : owner.children).some((node) => matchesChild(test, node));
}

/** Appends to a list (ECMA-357 9.2.1.6): the list then stands for the place that the value came from. */
export function appendTo(list: XmlList, subject: Subject): void {
  takePlace(list, subject);
  if (subject instanceof XmlList) for (const item of subject.items) list.items.push(item);
  else list.items.push(subject);
}

/** A list to which a value is appended stands for the place of that. */
export function takePlace(list: XmlList, subject: Subject): void {
  if (subject instanceof XmlList) {
    list.target = subject.target;
    list.property = subject.property;
  } else standFor(list, subject);
}

/** A list that ends with an item stands for the place of that item; a value put there makes an element, even behind an attribute. */
export function standFor(list: XmlList, last: XmlNode): void {
  list.target = last.parent;
  list.property = last.name && last.kind !== "processing-instruction" ? { ...last.name, attribute: false } : null;
}

/** A list of nodes from several places (ECMA-357 9.2.1.6, for each of them). */
export function gathered(nodes: XmlNode[]): XmlList {
  const list = new XmlList(nodes);
  const last = nodes.at(-1);
  if (last !== undefined) standFor(list, last);
  return list;
}

/** `x..name` (ECMA-357 9.1.1.8, 9.2.1.8), in document order. */
export function getDescendants(subject: Subject, test: NameTest): XmlList {
  const found: XmlNode[] = [];
  const open: XmlNode[] = [];
  const hasText = !test.attribute && test.local === "*" && test.uri === null;
  const pushChildren = (element: XmlElement): void => {
    const children = hasText ? element.children : element.nested;
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index]!);
  };
  const pushAttributes = (node: XmlNode): void => {
    for (const attribute of node.attributes) if (matchesAttribute(test, attribute)) found.push(attribute);
  };
  for (const root of subject instanceof XmlList ? subject.items : [subject]) {
    if (!isElement(root)) continue;
    if (test.attribute) pushAttributes(root);
    pushChildren(root);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (test.attribute) pushAttributes(node);
      else if (matchesChild(test, node)) found.push(node);
      if (isElement(node)) pushChildren(node);
    }
  }
  return gathered(found);
}
