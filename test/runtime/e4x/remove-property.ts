import { placeOf, removeChildAt } from "./change-children.ts";
import { matchesAttribute, matchesChild } from "./names.ts";
import { isElement, XmlList, type NameTest, type Subject, type XmlElement, type XmlNode } from "./node.ts";

/** `delete x.name` (ECMA-357 9.1.1.3, 9.2.1.3). */
export function removeNamed(subject: Subject, test: NameTest): void {
  for (const owner of subject instanceof XmlList ? subject.items : [subject]) {
    if (!isElement(owner)) continue;
    if (test.attribute) removeAttributes(owner, test);
    else removeChildren(owner, test);
  }
}

function removeAttributes(element: XmlElement, test: NameTest): void {
  for (let index = element.attributes.length - 1; index >= 0; index--) {
    const attribute = element.attributes[index]!;
    if (!matchesAttribute(test, attribute)) continue;
    attribute.parent = null;
    element.attributes.splice(index, 1);
  }
}

function removeChildren(element: XmlElement, test: NameTest): void {
  for (let index = element.children.length - 1; index >= 0; index--) {
    if (matchesChild(test, element.children[index]!)) removeChildAt(element, index);
  }
}

/** `delete list[i]`: the item leaves the list and its document. */
export function removeItem(list: XmlList, index: number): void {
  const item = list.at(index);
  if (item === undefined) return;
  takeOut(item);
  list.drop(index);
}

function takeOut(node: XmlNode): void {
  const { parent } = node;
  if (parent === null) return;
  if (node.kind === "attribute") {
    removeAttributes(parent, { ...node.name!, attribute: true });
    return;
  }
  const index = placeOf(parent, node);
  if (index >= 0) removeChildAt(parent, index);
}
