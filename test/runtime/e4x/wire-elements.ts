import type { WireElement } from "../wire/wire.ts";
import { bindNames } from "./bind-names.ts";
import { startElement } from "./make-element.ts";
import { makePrefix } from "./namespaces.ts";
import { addChild, isElement, textNode, type XmlElement, type XmlNode } from "./node.ts";
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
 * The start tag as a document may have it. What is printed lacks the declarations around a value taken from its place, has two of a
 * prefix that the value declares again (its own comes first), and one prefix for names in two namespaces.
 */
function wireTag(element: XmlElement, outer: Scope): StartTag {
  const tag = startTag(element, outer);
  const count = element.attributeCount;
  const declared = distinct(tag.attributes.slice(count));
  const scope = [...outer, ...declared.map(([name, uri]) => ({ prefix: name.slice("xmlns:".length), uri }))];
  const inForce = (prefix: string): string | undefined => scope.findLast((binding) => binding.prefix === prefix)?.uri;
  const { uri: own } = element.name;
  if (!tag.name.includes(":") && own !== "" && inForce("") !== own) {
    // Of a default namespace that is declared a second time further in, the engine writes the first declaration only.
    const written = declared.find(([name]) => name === "xmlns");
    if (written) written[1] = own;
    else declared.push(["xmlns", own]);
    scope.push({ prefix: "", uri: own });
  }
  const used = new Set<string>();
  const bound = (written: string, uri: string): string => {
    const colon = written.indexOf(":");
    let prefix = written.slice(0, Math.max(colon, 0));
    if (prefix === "" || prefix === "xml") return written;
    if (inForce(prefix) !== uri) {
      if (used.has(prefix) || declared.some(([name]) => name === `xmlns:${prefix}`)) prefix = makePrefix(uri, scope);
      declared.push([`xmlns:${prefix}`, uri]);
      scope.push({ prefix, uri });
    }
    used.add(prefix);
    return `${prefix}:${written.slice(colon + 1)}`;
  };
  const name = bound(tag.name, own);
  const attributes = tag.attributes
    .slice(0, count)
    .map(([written, value], index): [string, string] => [bound(written, element.attributeName(index).uri), value]);
  return { name, attributes: [...distinct(attributes), ...declared], scope };
}

/** The first of each name. */
function distinct(attributes: readonly [name: string, value: string][]): [name: string, value: string][] {
  const names = attributes.map(([name]) => name);
  return attributes.filter(([name], index) => names.indexOf(name) === index);
}
