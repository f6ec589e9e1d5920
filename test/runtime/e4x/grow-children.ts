import { bindingsAround } from "./bindings-around.ts";
import { deepCopy } from "./copy.ts";
import { matchesChild } from "./names.ts";
import { passOnBindings, sameBinding } from "./namespaces.ts";
import { isElement, XmlList, type NameTest, type OwnChildren, type Subject, type XmlElement, type XmlNode } from "./node.ts";

/**
 * `x.name += value` where nobody takes the result. By the letter (ECMA-357 9.1.1.2), all children of the name are replaced by copies each
 * time, as many in all as the square of their number. The copies are the document's own until somebody looks into `x`: as long as nobody has,
 * they stay, and the value alone is copied, behind the last of them.
 * @returns whether it was done
 */
export function growChildren(element: XmlElement, test: NameTest, value: Subject): boolean {
  const own = element.ownChildren.find((one) => isSameTest(one.test, test));
  if (own === undefined || element.waiting.length > 0) return false;
  const items = value instanceof XmlList ? value.items : [value];
  if (!items.every((item) => matchesChild(test, item))) return false;
  const around = bindingsAround(element);
  if (around.length !== own.around.length || !around.every((binding, index) => sameBinding(binding, own.around[index]!))) return false;
  passOn(element, own);
  const copies = items.map(deepCopy);
  element.insertOwn(own.end, copies);
  for (const other of element.ownChildren) {
    if (other === own || other.start < own.end) continue;
    other.start += copies.length;
    other.passed += copies.length;
    other.end += copies.length;
  }
  own.end += copies.length;
  return true;
}

/** The children of the name were read once more: those that were put in since get what is in force around them, as their own. */
function passOn(element: XmlElement, own: OwnChildren): void {
  if (own.around.length > 0) {
    const fresh = element.ownItems(own.passed, own.end);
    passOnBindings(element, fresh, 0);
    for (const child of fresh) if (isElement(child)) child.inheritNamespaces(child.namespaces.map((binding) => ({ ...binding })));
  }
  own.passed = own.end;
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
    noted.push({ test: one.test, around: one.around, start, passed: Math.max(start, end - fresh), end });
  }
  element.ownChildren = noted;
}

function isSameTest(one: NameTest, other: NameTest): boolean {
  return one.local === other.local && one.uri === other.uri;
}
