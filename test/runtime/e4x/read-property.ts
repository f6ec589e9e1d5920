import type { Differences } from "./dialect.ts";
import { matchesAttribute, matchesChild } from "./names.ts";
import { XmlList, XmlNode, type NameTest, type Subject } from "./node.ts";

/** The attributes or children of an element that a name selects. */
export function matching(element: XmlNode, test: NameTest): XmlNode[] {
  if (element.kind !== "element") return [];
  return test.attribute ? element.attributes.filter((node) => matchesAttribute(test, node)) : element.children.filter((node) => matchesChild(test, node));
}

/** `x.name` (ECMA-357 9.1.1.1, 9.2.1.1): always a list, which remembers where it comes from. */
export function getNamed(subject: Subject, test: NameTest): XmlList {
  const list = new XmlList();
  if (subject instanceof XmlList) {
    for (const item of subject.items) for (const node of matching(item, test)) list.items.push(node);
  } else {
    for (const node of matching(subject, test)) list.items.push(node);
  }
  list.target = subject;
  list.property = test;
  return list;
}

/** `x.name` for a name that is a method as well; its children are looked for only if the name is not called. */
export function getCallable(subject: Subject, test: NameTest): XmlList {
  const owner = subject instanceof XmlNode ? subject : subject.items.length === 1 ? subject.items[0]! : undefined;
  if (owner === undefined || owner.kind !== "element") return getNamed(subject, test);
  const list = XmlList.later(owner, () => matching(owner, test));
  list.target = subject;
  list.property = test;
  return list;
}

/** What an index selects among: the items of a list, the children of an element (or itself, see `Differences`), a leaf itself. */
export function indexed(subject: Subject, { indexSelectsChildren }: Differences): readonly XmlNode[] {
  if (subject instanceof XmlList) return subject.items;
  return subject.kind === "element" && indexSelectsChildren ? subject.children : [subject];
}

/** What `for each` walks and `for…in` and `Object.keys` count: items and children, nothing on leaves (or a list of one, see `Differences`). */
export function looped(subject: Subject, { loopsWalkChildren }: Differences): readonly XmlNode[] {
  if (subject instanceof XmlList) return subject.items;
  return loopsWalkChildren ? subject.children : [subject];
}

/** True when `x.name` selects something (ECMA-357 9.1.1.6, 9.2.1.5). */
export function hasNamed(subject: Subject, test: NameTest): boolean {
  const owners = subject instanceof XmlList ? subject.items : [subject];
  return owners.some((owner) => {
    if (owner.kind !== "element") return false;
    return test.attribute ? owner.attributes.some((node) => matchesAttribute(test, node)) : owner.children.some((node) => matchesChild(test, node));
  });
}

/** Appends to a list (ECMA-357 9.2.1.6): the list then stands for the place that the value came from. */
export function appendTo(list: XmlList, subject: Subject): void {
  if (subject instanceof XmlList) {
    list.target = subject.target;
    list.property = subject.property;
    for (const item of subject.items) list.items.push(item);
    return;
  }
  list.target = subject.parent;
  list.property = subject.name && subject.kind !== "processing-instruction" ? { ...subject.name, attribute: subject.kind === "attribute" } : null;
  list.items.push(subject);
}

/** `x..name` (ECMA-357 9.1.1.8, 9.2.1.8), in document order. */
export function getDescendants(subject: Subject, test: NameTest): XmlList {
  const list = new XmlList();
  const open: XmlNode[] = [];
  const pushChildren = (node: XmlNode): void => {
    for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index]!);
  };
  for (const root of subject instanceof XmlList ? subject.items : [subject]) {
    if (root.kind !== "element") continue;
    if (test.attribute) list.items.push(...matching(root, test));
    pushChildren(root);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (test.attribute) for (const attribute of matching(node, test)) list.items.push(attribute);
      else if (matchesChild(test, node)) list.items.push(node);
      pushChildren(node);
    }
  }
  return list;
}
