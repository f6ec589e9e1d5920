import { isElement, XmlLeaf, type XmlElement, type XmlNode } from "./node.ts";

/** A deep copy without a parent (ECMA-357 9.1.1.7). */
export function deepCopy(root: XmlNode): XmlNode {
  if (!isElement(root)) return copyLeaf(root, null);
  const copy = copyElement(root, null);
  const open = [copy];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    // The originals are still in the places of their copies.
    const { children } = element;
    for (let index = 0; index < children.length; index++) {
      const child = children[index]!;
      if (!isElement(child)) {
        children[index] = copyLeaf(child, element);
        continue;
      }
      const childCopy = copyElement(child, element);
      children[index] = childCopy;
      if (childCopy.nested.length > 0) open.push(childCopy);
    }
  }
  return copy;
}

function copyLeaf(leaf: XmlNode, parent: XmlElement | null): XmlNode {
  const copy = new XmlLeaf(leaf.kind, leaf.name, leaf.value);
  copy.parent = parent;
  return copy;
}

function copyElement(element: XmlElement, parent: XmlElement | null): XmlElement {
  const copy = element.shallowCopy();
  copy.parent = parent;
  return copy;
}
