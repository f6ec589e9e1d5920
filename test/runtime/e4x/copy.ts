import { keepNamespaces } from "./namespaces.ts";
import { XmlNode } from "./node.ts";

/** A deep copy without a parent (ECMA-357 9.1.1.7), prefixes in force around the original kept. */
export function deepCopy(root: XmlNode): XmlNode {
  const copy = shallowCopy(root);
  copy.parent = root.parent;
  keepNamespaces(copy);
  copy.parent = null;
  const open: [from: XmlNode, to: XmlNode][] = [[root, copy]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [from, to] = pair;
    for (const child of from.children) {
      const childCopy = shallowCopy(child);
      childCopy.parent = to;
      to.children.push(childCopy);
      if (child.children.length > 0) open.push([child, childCopy]);
    }
  }
  return copy;
}

function shallowCopy(node: XmlNode): XmlNode {
  const copy = new XmlNode(node.kind, node.name && { local: node.name.local, uri: node.name.uri, prefix: node.name.prefix }, node.value);
  for (const attribute of node.attributes) {
    const attributeCopy = shallowCopy(attribute);
    attributeCopy.parent = copy;
    copy.attributes.push(attributeCopy);
  }
  for (const binding of node.namespaces) copy.namespaces.push({ prefix: binding.prefix, uri: binding.uri });
  return copy;
}
