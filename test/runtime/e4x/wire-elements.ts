import type { WireElement } from "../wire/wire.ts";
import { bindNames } from "./bind-names.ts";
import { startElement } from "./make-element.ts";
import { addChild, isElement, textNode, type NodeName, type XmlElement, type XmlNode } from "./node.ts";
import { checkBound } from "./read-markup.ts";
import { startTag, type Scope, type StartTag } from "./start-tag.ts";

/** An element from data; adjacent strings stay separate text nodes. Works with its own stack. */
export function fromWireElement(wire: WireElement): XmlNode {
  const root = startElement(wire.name, wire.attributes.flat());
  const order: [WireElement, XmlElement][] = [[wire, root]];
  for (let index = 0; index < order.length; index++) {
    const [from, to] = order[index]!;
    for (const child of from.children) {
      if (typeof child === "string") {
        addChild(to, textNode(child));
        continue;
      }
      const element = startElement(child.name, child.attributes.flat());
      addChild(to, element);
      order.push([child, element]);
    }
  }
  // Inner elements first: binding looks outwards.
  for (let index = order.length - 1; index >= 0; index--) bindNames(order[index]![1], "");
  checkBound(root);
  return root;
}

/** An element as data: names qualified and declared as they would be printed, comments and instructions left out. */
export function toWireElement(root: XmlElement): WireElement {
  const first = wireTag(root, []);
  const wire: WireElement = { name: first.name, attributes: first.attributes, children: [] };
  const open: [XmlElement, WireElement, Scope][] = [[root, wire, first.scope]];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [node, target, scope] = place;
    for (const child of node.children) {
      if (child.kind === "text" || child.kind === "attribute") {
        target.children.push(child.value);
      } else if (isElement(child)) {
        const tag = wireTag(child, scope);
        const element: WireElement = { name: tag.name, attributes: tag.attributes, children: [] };
        target.children.push(element);
        open.push([child, element, tag.scope]);
      }
    }
  }
  return wire;
}

/**
 * The start tag as a document may have it. What is printed lacks the declarations around a value taken from its place, and has two of a
 * prefix that the value declares again: its own comes first.
 */
function wireTag(element: XmlElement, outer: Scope): StartTag {
  const tag = startTag(element, outer);
  const scope = [...tag.scope];
  const names = tag.attributes.map(([name]) => name);
  tag.attributes = tag.attributes.filter(([name], index) => names.indexOf(name) === index);
  const { uri: own } = element.name;
  if (!tag.name.includes(":") && own !== "") {
    // Of a default namespace that is declared a second time further in, the engine writes the first declaration only.
    const written = tag.attributes.find(([name]) => name === "xmlns");
    const effective = written?.[1] ?? scope.findLast(({ prefix }) => prefix === "")?.uri;
    if (effective !== own) {
      if (written) written[1] = own;
      else tag.attributes.push(["xmlns", own]);
    }
    scope.push({ prefix: "", uri: own });
  }
  for (const { prefix, uri } of namesOf(element)) {
    if (!prefix || prefix === "xml" || scope.findLast((binding) => binding.prefix === prefix)?.uri === uri) continue;
    scope.push({ prefix, uri });
    tag.attributes.push([`xmlns:${prefix}`, uri]);
  }
  return scope.length > tag.scope.length ? { ...tag, scope } : tag;
}

function namesOf(element: XmlElement): NodeName[] {
  return [element.name, ...Array.from({ length: element.attributeCount }, (_, index) => element.attributeName(index))];
}
