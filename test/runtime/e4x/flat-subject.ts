import { inheritedBindings } from "./namespaces.ts";
import { XmlList, XmlNode, type NamespaceBinding, type NodeKind, type NodeName, type Subject } from "./node.ts";

/** A node as data, its attributes and children following it: depth costs no nesting. */
interface FlatNode {
  kind: NodeKind;
  name: NodeName | null;
  value: string;
  namespaces: NamespaceBinding[];
  attributes: number;
  children: number;
}

/** An XML value as plain data: nothing is lost but what is around it, and of that the namespaces are kept. */
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
  const roots = new Set(subject instanceof XmlList ? subject.items : [subject]);
  const open = [...(subject instanceof XmlList ? subject.items : [subject])].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { kind, name, value, namespaces, attributes, children } = node;
    const around = roots.has(node) ? inheritedBindings(node).filter(({ prefix }) => !namespaces.some((own) => own.prefix === prefix)) : [];
    nodes.push({ kind, name, value, namespaces: [...around, ...namespaces], attributes: attributes.length, children: children.length });
    for (let index = children.length - 1; index >= 0; index--) open.push(children[index]!);
    for (let index = attributes.length - 1; index >= 0; index--) open.push(attributes[index]!);
  }
  return { isList: subject instanceof XmlList, nodes };
}

/** The value again, without a parent. */
export function unflatten({ isList, nodes }: FlatSubject): Subject {
  const roots: XmlNode[] = [];
  const open: { node: XmlNode; attributes: number; children: number }[] = [];
  for (const { kind, name, value, namespaces, attributes, children } of nodes) {
    const node = new XmlNode(kind, name && { local: name.local, uri: name.uri, prefix: name.prefix }, value);
    for (const { prefix, uri } of namespaces) node.namespaces.push({ prefix, uri });
    const place = open.at(-1);
    if (place === undefined) {
      roots.push(node);
    } else {
      node.parent = place.node;
      const isAttribute = place.attributes > 0;
      (isAttribute ? place.node.attributes : place.node.children).push(node);
      if (isAttribute) place.attributes--;
      else place.children--;
    }
    if (attributes > 0 || children > 0) open.push({ node, attributes, children });
    for (let last = open.at(-1); last !== undefined && last.attributes === 0 && last.children === 0; last = open.at(-1)) open.pop();
  }
  return isList ? new XmlList(roots) : roots[0]!;
}
