import {
  addAttribute,
  addBinding,
  addChild,
  isElement,
  XmlElement,
  XmlLeaf,
  XmlList,
  type NamespaceBinding,
  type NodeKind,
  type NodeName,
  type Subject,
  type XmlNode,
} from "./node.ts";

/** A node as data, its attributes and children following it: depth costs no nesting. */
interface FlatNode {
  kind: NodeKind;
  name: NodeName | null;
  value: string;
  namespaces: NamespaceBinding[];
  attributes: number;
  children: number;
}

/** An XML value as plain data: nothing is lost but what is around it. */
export interface FlatSubject {
  isList: boolean;
  /** In document order, attributes before children. */
  nodes: FlatNode[];
}

/** The property under which XML values of any runtime hand out their data. */
export const FLAT = Symbol.for("xtkit.e4x.flat");

/** Data of a value. */
export function flatten(subject: Subject): FlatSubject {
  const nodes: FlatNode[] = [];
  const open = [...(subject instanceof XmlList ? subject.items : [subject])].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { kind, name, value, namespaces, attributes, children } = node;
    nodes.push({ kind, name, value, namespaces: [...namespaces], attributes: attributes.length, children: children.length });
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index]!);
    for (let index = attributes.length - 1; index >= 0; index--) open.push(attributes[index]!);
  }
  return { isList: subject instanceof XmlList, nodes };
}

/** The value again, without a parent. */
export function unflatten({ isList, nodes }: FlatSubject): Subject {
  const roots: XmlNode[] = [];
  const open: { element: XmlElement; attributes: number; children: number }[] = [];
  for (const { kind, name, value, namespaces, attributes, children } of nodes) {
    // What comes from another realm must not stay connected with it.
    const ownName = name && { local: name.local, uri: name.uri, prefix: name.prefix };
    const place = open.at(-1);
    if (place && place.attributes > 0) {
      addAttribute(place.element, ownName, value);
      place.attributes--;
    } else {
      const node = kind === "element" ? new XmlElement(ownName!) : new XmlLeaf(kind, ownName, value);
      if (place) {
        addChild(place.element, node);
        place.children--;
      } else {
        roots.push(node);
      }
      if (isElement(node)) {
        for (const { prefix, uri, declared } of namespaces) addBinding(node, { prefix, uri, declared });
        if (attributes > 0 || children > 0) open.push({ element: node, attributes, children });
      }
    }
    for (let last = open.at(-1); last !== undefined && last.attributes === 0 && last.children === 0; last = open.at(-1)) open.pop();
  }
  return isList ? new XmlList(roots) : roots[0]!;
}
