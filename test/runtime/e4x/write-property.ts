import { insertAt, placeOf, removeChildAt, replaceAt, type Insertable } from "./change-children.ts";
import { deepCopy } from "./copy.ts";
import type { Differences } from "./dialect.ts";
import { isName, matchesAttribute, matchesChild } from "./names.ts";
import { addForName } from "./namespaces.ts";
import { addAttribute, isElement, settle, textNode, XmlElement, XmlLeaf, XmlList, XmlNode, type NameTest, type Subject } from "./node.ts";
import { toText } from "./print.ts";
import { readNode } from "./read-markup.ts";
import { appendTo, getNamed, standFor } from "./read-property.ts";
import type { Settings } from "./settings.ts";

const ANY_CHILD: NameTest = { local: "*", uri: null, prefix: undefined, attribute: false };

/** A value on its way into a document. `text` is what it says as text. */
export type NewValue = { subject: Subject } | { text: string };

/** `x.name = value` (ECMA-357 9.1.1.2, 9.2.1.2). */
export function putNamed(subject: Subject, test: NameTest, value: NewValue, settings: Settings, defaultUri: string): void {
  const owner = subject instanceof XmlList ? onlyItem(subject, test, settings, defaultUri) : subject;
  if (!isElement(owner)) return;
  if (test.attribute) putAttribute(owner, test, value, settings);
  else putChild(owner, test, value, settings, defaultUri);
}

/** The one element that an assignment through a list reaches, created when the list is empty but knows where it belongs. */
function onlyItem(list: XmlList, test: NameTest, settings: Settings, defaultUri: string): XmlNode {
  const fail = (): never => {
    throw new TypeError(test.attribute ? "can't convert AttributeName to string" : `can't set property ${test.local} in XMLList`);
  };
  if (list.size > 1) return fail();
  if (list.size === 0) {
    const resolved = resolve(list, settings, defaultUri);
    if (resolved === null || (resolved instanceof XmlList && resolved.size !== 1)) return fail();
    appendTo(list, resolved);
  }
  return list.at(0)!;
}

/** What an empty list stands for, created on the way (ECMA-357 9.2.1.10); `null` when it stands for nothing. */
function resolve(subject: Subject, settings: Settings, defaultUri: string): Subject | null {
  const pending: NameTest[] = [];
  let base = subject;
  while (base instanceof XmlList && base.size === 0) {
    if (base.target === null || base.property === null || base.property.local === "*" || base.property.attribute) return null;
    pending.push(base.property);
    base = base.target;
  }
  for (let test = pending.pop(); test !== undefined; test = pending.pop()) {
    let next = getNamed(base, test);
    if (next.items.length === 0) {
      if (base instanceof XmlList && base.items.length > 1) return null;
      putNamed(base, test, { text: "" }, settings, defaultUri);
      next = getNamed(base, test);
    }
    base = next;
  }
  return base;
}

function putAttribute(element: XmlElement, test: NameTest, value: NewValue, settings: Settings): void {
  if (!isName(test.local)) return;
  const text = attributeText(value, settings);
  const [first, ...others] = element.attributes.filter((attribute) => matchesAttribute(test, attribute));
  if (others.length > 0) {
    const doomed = new Set(others);
    for (let index = element.attributes.length - 1; index >= 0; index--)
      if (doomed.has(element.attributes[index]!)) element.attributes.splice(index, 1);
  }
  if (first) {
    first.value = text;
    return;
  }
  const uri = test.uri ?? "";
  const name = { local: test.local, uri, prefix: uri === "" ? "" : test.prefix || undefined };
  addAttribute(element, name, text);
  addForName(element, name);
}

/** Text for an attribute: the items of a list are joined by a space. */
function attributeText(value: NewValue, settings: Settings): string {
  if ("text" in value) return value.text;
  const { subject } = value;
  return subject instanceof XmlList ? subject.items.map((item) => toText(item, settings)).join(" ") : toText(subject, settings);
}

function isTextLike(subject: Subject): subject is XmlNode {
  return subject instanceof XmlNode && (subject.kind === "text" || subject.kind === "attribute");
}

function putChild(element: XmlElement, test: NameTest, value: NewValue, settings: Settings, defaultUri: string): void {
  if (!isName(test.local) && test.local !== "*") return;
  const content: Insertable =
    "text" in value ? value.text : isTextLike(value.subject) ? toText(value.subject, settings) : copyOf(value.subject);
  let index = keepFirstMatch(element, test);
  // Text from an XML value goes in as it is; only a plain value makes or fills an element of the name.
  if ("subject" in value || test.local === "*") {
    replaceAt(element, index ?? element.children.length, content);
    return;
  }
  if (index === undefined) {
    index = element.children.length;
    const uri = test.uri ?? defaultUri;
    const child = new XmlElement({ local: test.local, uri, prefix: uri === "" ? "" : test.prefix || undefined });
    replaceAt(element, index, child);
    if (uri !== "") addForName(child, child.name);
  }
  const child = element.children[index]!;
  if (isElement(child)) {
    settle(child);
    // What was in it goes on taking the element for its parent, as in the engine.
    child.children = [];
  }
  if (value.text !== "") insertAt(child, 0, value.text);
}

/** Removes all children of a name but the first, whose index it gives. */
export function keepFirstMatch(element: XmlElement, test: NameTest): number | undefined {
  let kept: number | undefined;
  for (let index = element.children.length - 1; index >= 0; index--) {
    if (!matchesChild(test, element.children[index]!)) continue;
    if (kept !== undefined) removeChildAt(element, kept);
    kept = index;
  }
  return kept;
}

function copyOf(subject: Subject): Subject {
  if (subject instanceof XmlNode) return deepCopy(subject);
  const copy = new XmlList(subject.items.map(deepCopy));
  copy.target = subject.target;
  copy.property = subject.property;
  return copy;
}

/** `list[index] = value` (ECMA-357 9.2.1.2): the document that the list shows changes with it. */
export function putIndex(
  list: XmlList,
  index: number,
  value: NewValue,
  settings: Settings,
  defaultUri: string,
  differences: Differences,
): void {
  let target: Subject | null = null;
  if (list.target !== null) {
    target = resolve(list.target, settings, defaultUri);
    if (target === null) return;
  }
  const position = Math.min(index, list.size);
  let item = list.at(position);
  if (item === undefined) {
    if (target instanceof XmlList) {
      if (target.size !== 1) return;
      target = target.at(0)!;
    }
    if (target !== null && !isElement(target)) return;
    const fresh = makeItem(list, index, target);
    if (fresh === null) return;
    appendItem(list, fresh, target, value);
    item = fresh;
  }
  setItem(list, position, item, value, settings, defaultUri, differences);
}

/** The node that grows a list by one: an element or attribute of its name, text when it has none. */
function makeItem(list: XmlList, index: number, target: XmlElement | null): XmlNode | null {
  const { property } = list;
  if (property === null || property.local === "*") return textNode("");
  const name = { local: property.local, uri: property.uri ?? "", prefix: property.uri ? property.prefix || undefined : "" };
  if (!property.attribute) return new XmlElement(name);
  // The engine looks for a child of that index, where it means the attribute: there must be one, and nothing in it.
  const child = target?.children[index];
  return child === undefined || child.children.length > 0 ? null : new XmlLeaf("attribute", name, "");
}

function appendItem(list: XmlList, item: XmlNode, target: XmlElement | null, value: NewValue): void {
  if (item.kind !== "attribute" && target !== null) {
    const last = list.at(list.size - 1);
    const after = last === undefined ? target.children.length - 1 : placeOf(target, last);
    insertAt(target, after < 0 ? target.children.length : after + 1, item);
  }
  item.parent = target;
  list.target = target;
  if (item.kind === "attribute") return;
  if ("text" in value) standFor(list, item);
  else if (value.subject instanceof XmlList) list.property = value.subject.property;
  else list.property = value.subject.name && { ...value.subject.name, attribute: false };
}

/** Puts a value in the place of an item, which may be behind the last as yet. */
function setItem(
  list: XmlList,
  index: number,
  item: XmlNode,
  value: NewValue,
  settings: Settings,
  defaultUri: string,
  differences: Differences,
): void {
  const { parent } = item;
  const content: Insertable = "text" in value ? value.text : isTextLike(value.subject) ? toText(value.subject, settings) : value.subject;
  if (item.kind === "attribute") {
    list.put(index, item);
    if (parent === null) return;
    const test: NameTest = { ...item.name!, attribute: true };
    putNamed(parent, test, value, settings, defaultUri);
    list.put(index, getNamed(parent, test).items[0]!);
  } else if (content instanceof XmlList) {
    const copy = new XmlList(content.items.map(deepCopy));
    if (parent !== null) replaceAt(parent, placeOf(parent, item), copy);
    list.items.splice(index, 1, ...copy.items);
  } else if ("subject" in value || item.kind !== "element") {
    if (parent === null) {
      // A text that is in no document is markup here.
      list.put(index, "text" in value ? readNode(value.text, settings, defaultUri, differences) : (value.subject as XmlNode));
      return;
    }
    const place = placeOf(parent, item);
    replaceAt(parent, place, content);
    list.put(index, parent.children[place]!);
  } else {
    list.put(index, item);
    putNamed(item, ANY_CHILD, value, settings, defaultUri);
  }
}
