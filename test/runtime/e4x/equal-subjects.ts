import { XmlList, type Subject, type XmlNode } from "./node.ts";
import { hasSimpleContent, toText } from "./print.ts";
import type { Settings } from "./settings.ts";

/** `==` of two XML values (ECMA-357 11.5.1, 9.1.1.9, 9.2.1.9). */
export function equalSubjects(left: Subject, right: Subject, settings: Settings): boolean {
  const open: [XmlNode, XmlNode][] = [];
  if (left instanceof XmlList && right instanceof XmlList) {
    if (!pushPairs(open, left.items, right.items)) return false;
  } else if (left instanceof XmlList || right instanceof XmlList) {
    const [one, other] = [onlyItem(left), onlyItem(right)];
    if (one === undefined || other === undefined || !equalShallow(one, other) || !pushPairs(open, one.children, other.children))
      return false;
  } else {
    open.push([left, right]);
  }
  // What is inside is compared with `==` as well.
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair;
    if ((isLeaf(one) && hasSimpleContent(other)) || (isLeaf(other) && hasSimpleContent(one))) {
      if (toText(one, settings) !== toText(other, settings)) return false;
    } else if (!equalShallow(one, other) || !pushPairs(open, one.children, other.children)) {
      return false;
    }
  }
  return true;
}

/** `==` of an XML value and anything else: an empty list is undefined, content is compared as text. */
export function equalToOther(subject: Subject, other: unknown, settings: Settings): boolean {
  if (subject instanceof XmlList) {
    const isObject = (typeof other === "object" && other !== null) || typeof other === "function";
    if (isObject) return false;
    if (subject.items.length === 1) return equalToOther(subject.items[0]!, other, settings);
    return other === undefined && subject.items.length === 0;
  }
  if (typeof other === "symbol") return false;
  if (hasSimpleContent(subject)) return toText(subject, settings) === String(other);
  return typeof other === "string" && toText(subject, settings) === other;
}

function isLeaf({ kind }: XmlNode): boolean {
  return kind === "text" || kind === "attribute";
}

function onlyItem(subject: Subject): XmlNode | undefined {
  if (!(subject instanceof XmlList)) return subject;
  return subject.items.length === 1 ? subject.items[0] : undefined;
}

/** @returns false when there is no pair for each */
function pushPairs(open: [XmlNode, XmlNode][], left: readonly XmlNode[], right: readonly XmlNode[]): boolean {
  if (left.length !== right.length) return false;
  for (const [index, node] of left.entries()) open.push([node, right[index]!]);
  return true;
}

function equalShallow(one: XmlNode, other: XmlNode): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind || one.value !== other.value || !equalNames(one, other)) return false;
  if (one.attributes.length !== other.attributes.length) return false;
  return one.attributes.every((attribute) =>
    other.attributes.some((candidate) => equalNames(attribute, candidate) && attribute.value === candidate.value),
  );
}

function equalNames({ name: one }: XmlNode, { name: other }: XmlNode): boolean {
  return one === null || other === null ? one === other : one.local === other.local && one.uri === other.uri;
}
