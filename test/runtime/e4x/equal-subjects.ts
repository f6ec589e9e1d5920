import { XmlList, type Subject, type XmlNode } from "./node.ts";
import { hasSimpleContent, toText } from "./print.ts";
import type { Settings } from "./settings.ts";

/** `==` of two XML values (ECMA-357 11.5.1, 9.1.1.9, 9.2.1.9). */
export function equalSubjects(left: Subject, right: Subject, settings: Settings): boolean {
  if (left instanceof XmlList || right instanceof XmlList) return equalStructure(left, right);
  if ((isLeaf(left) && hasSimpleContent(right)) || (isLeaf(right) && hasSimpleContent(left))) return toText(left, settings) === toText(right, settings);
  return equalStructure(left, right);
}

/** `==` of an XML value and anything else: an empty list is undefined, simple content is compared as text. */
export function equalToOther(subject: Subject, other: unknown, settings: Settings): boolean {
  if (subject instanceof XmlList) {
    const isObject = (typeof other === "object" && other !== null) || typeof other === "function";
    if (isObject) return false;
    if (subject.items.length === 1) return equalToOther(subject.items[0]!, other, settings);
    return other === undefined && subject.items.length === 0;
  }
  if (typeof other === "symbol") return false;
  return hasSimpleContent(subject) && toText(subject, settings) === String(other);
}

function isLeaf({ kind }: XmlNode): boolean {
  return kind === "text" || kind === "attribute";
}

function equalStructure(left: Subject, right: Subject): boolean {
  const open: [Subject, Subject][] = [[left, right]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    let [one, other] = pair;
    if (one instanceof XmlList && other instanceof XmlList) {
      if (one.items.length !== other.items.length) return false;
      for (const [index, item] of one.items.entries()) open.push([item, other.items[index]!]);
      continue;
    }
    if (one instanceof XmlList && one.items.length === 1) one = one.items[0]!;
    if (other instanceof XmlList && other.items.length === 1) other = other.items[0]!;
    if (one instanceof XmlList || other instanceof XmlList || !equalShallow(one, other)) return false;
    for (const [index, child] of one.children.entries()) open.push([child, other.children[index]!]);
  }
  return true;
}

function equalShallow(one: XmlNode, other: XmlNode): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind || one.value !== other.value || !equalNames(one, other)) return false;
  if (one.children.length !== other.children.length || one.attributes.length !== other.attributes.length) return false;
  return one.attributes.every((attribute) => other.attributes.some((candidate) => equalNames(attribute, candidate) && attribute.value === candidate.value));
}

function equalNames({ name: one }: XmlNode, { name: other }: XmlNode): boolean {
  return one === null || other === null ? one === other : one.local === other.local && one.uri === other.uri;
}
