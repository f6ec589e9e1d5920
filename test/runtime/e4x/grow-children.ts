import { bindingsAround } from "./bindings-around.ts";
import { deepCopy } from "./copy.ts";
import { matchesChild } from "./names.ts";
import { passOnBindings, sameBinding } from "./namespaces.ts";
import { isElement, XmlList, type NameTest, type Subject, type Unread, type XmlElement, type XmlNode } from "./node.ts";
import { OwnChildren } from "./own-children.ts";

/**
 * `x.name += value`. By the letter (ECMA-357 9.1.1.2), all children of the name are replaced by copies each time, as many in all as the square
 * of their number. The copies are the document's own until somebody looks at them: as long as nobody has, they stay, and the value alone is
 * copied, behind the last of them.
 * @param isUnused nobody takes the sum
 * @returns the items of the sum, which nobody may ask for where it is unused; undefined where it was not done
 */
export function growChildren(element: XmlElement, test: NameTest, value: Subject, isUnused: boolean): Unread | undefined {
  const items = value instanceof XmlList ? value.items.slice() : [value];
  if (!items.every((item) => matchesChild(test, item))) return undefined;
  // What is in force around the children is passed on to each that the sum gives away.
  if (!isUnused && bindingsAround(element).length > 0) return undefined;
  const own = currentOwn(element, test);
  if (own === undefined) return undefined;
  const copies = items.map(deepCopy);
  // A value that is around the document is looked at as well.
  if (!element.ownChildren.includes(own)) return undefined;
  const sum = isUnused ? NOTHING : own.sum(items);
  own.nextTurn();
  element.insertOwn(own.end, copies);
  for (const other of element.ownChildren) {
    if (other === own || !(other instanceof OwnChildren) || other.start < own.end) continue;
    other.start += copies.length;
    other.passed += copies.length;
    other.end += copies.length;
  }
  own.end += copies.length;
  return sum;
}

const NOTHING: Unread = { all: () => [] };

/**
 * `x.name` where its children are the document's own.
 * @returns undefined where they are not
 */
export function readOwn(element: XmlElement, test: NameTest): Unread | undefined {
  if (element.ownChildren.length === 0) return undefined;
  // What is in force around the children is passed on to each, whatever became of it.
  return bindingsAround(element).length > 0 ? undefined : currentOwn(element, test)?.read();
}

function currentOwn(element: XmlElement, test: NameTest): OwnChildren | undefined {
  const own = element.ownChildren.find((one) => isSameTest(one.test, test));
  if (!(own instanceof OwnChildren) || element.waiting.length > 0) return undefined;
  const around = bindingsAround(element);
  if (around.length !== own.around.length || !around.every((binding, index) => sameBinding(binding, own.around[index]!))) return undefined;
  passOn(element, own);
  return own;
}

/** The children of the name were read once more: those that were put in since get what is in force around them, as their own. */
function passOn(element: XmlElement, own: OwnChildren): void {
  if (own.around.length > 0) {
    const fresh = own.nodes(own.passed, own.end);
    passOnBindings(element, fresh, 0);
    for (const child of fresh) if (isElement(child)) child.inheritNamespaces(child.namespaces.map((binding) => ({ ...binding })));
  }
  own.passed = own.end;
}

/** What is noted for other names than one, whose children nobody has. */
export function unseenOthers(element: XmlElement, test: NameTest): readonly OwnChildren[] {
  return element.ownChildren.filter(
    (own): own is OwnChildren => own instanceof OwnChildren && own.test.local !== test.local && own.isUnseen,
  );
}

/**
 * Notes that the children of a name are copies that nobody has seen.
 * @param others what was noted for other names, before these children were put in
 * @param count how many of the last ones were put in just now
 */
export function noteOwn(element: XmlElement, test: NameTest, others: readonly OwnChildren[], count: number): void {
  const around = bindingsAround(element).map(({ prefix, uri }) => ({ prefix, uri }));
  const { children } = element;
  const noted: OwnChildren[] = [];
  for (const one of [...others, { test, around }]) {
    const start = children.findIndex((child) => matchesChild(one.test, child));
    if (start < 0) continue;
    let end = start + 1;
    while (end < children.length && matchesChild(one.test, children[end]!)) end++;
    if (children.slice(end).some((child: XmlNode) => matchesChild(one.test, child))) continue;
    const fresh = "passed" in one ? one.end - one.passed : count;
    noted.push(new OwnChildren(element, { test: one.test, around: one.around, start, passed: Math.max(start, end - fresh), end }));
  }
  element.ownChildren = noted;
}

function isSameTest(one: NameTest, other: NameTest): boolean {
  return one.local === other.local && one.uri === other.uri;
}
