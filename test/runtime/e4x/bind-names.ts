import { isName } from "./names.ts";
import { isElement, type NamespaceBinding, type NodeName, type XmlElement, type XmlNode } from "./node.ts";

/**
 * Splits a name as written. Its namespace stays open (`uri` is the empty string) until `bindNames` sees the declarations.
 * @throws SyntaxError for text that is no qualified name
 */
export function readName(raw: string): NodeName {
  const colon = raw.indexOf(":");
  const prefix = colon < 0 ? "" : raw.slice(0, colon);
  const local = colon < 0 ? raw : raw.slice(colon + 1);
  if (!isName(local) || (colon >= 0 && !isName(prefix))) throw new SyntaxError("invalid XML name");
  return { local, uri: "", prefix };
}

const NOTHING: ReadonlyMap<string, string> = new Map<string, string>();

/**
 * Gives meaning to the names of a fresh element and of what it adopted, by the declarations it carries: literals are built from
 * the inside out. Every open part is walked once per declaration that could close it.
 * @throws TypeError for two attributes of the same name
 */
export function bindNames(element: XmlElement, defaultUri: string): void {
  const declared = declarationsOf(element.namespaces);
  const hasDefault = declared.has("");
  const hasPrefixes = declared.size > (hasDefault ? 1 : 0);
  element.openDefault = false;
  element.unbound = false;
  bindOwn(element, declared, defaultUri);
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if ((child.openDefault && hasDefault) || (child.unbound && hasPrefixes)) bindInside(child, declared);
    element.openDefault ||= child.openDefault && !hasDefault;
    element.unbound ||= child.unbound;
  }
}

function declarationsOf(namespaces: readonly NamespaceBinding[]): ReadonlyMap<string, string> {
  if (namespaces.length === 0) return NOTHING;
  const declared = new Map<string, string>();
  for (const { prefix, uri } of namespaces) if (prefix !== undefined) declared.set(prefix, uri);
  return declared;
}

function bindOwn(element: XmlElement, declared: ReadonlyMap<string, string>, defaultUri: string): void {
  if (element.name!.prefix === "") {
    const uri = declared.get("");
    setUri(element, uri ?? defaultUri);
    if (uri === undefined) element.openDefault = true;
  } else {
    bindPrefix(element, element, declared);
  }
  for (const attribute of element.attributes) if (attribute.name!.prefix) bindPrefix(attribute, element, declared);
  checkAttributes(element);
}

function setUri(node: XmlNode, uri: string): void {
  const name = node.name!;
  if (name.uri !== uri) node.name = { local: name.local, uri, prefix: name.prefix };
}

function bindPrefix(node: XmlNode, owner: XmlElement, declared: ReadonlyMap<string, string>): void {
  const name = node.name!;
  const uri = name.prefix === "xml" ? "http://www.w3.org/XML/1998/namespace" : declared.get(name.prefix!);
  if (uri === undefined) owner.unbound = true;
  else setUri(node, uri);
}

/** Second visits, for declarations that came from further outside. Leaves what inner declarations already settled. */
function bindInside(root: XmlElement, outer: ReadonlyMap<string, string>): void {
  const order: { node: XmlElement; declared: ReadonlyMap<string, string> }[] = [{ node: root, declared: outer }];
  for (let index = 0; index < order.length; index++) {
    const { node, declared } = order[index]!;
    const visible = withoutShadowed(declared, node.namespaces);
    for (const child of node.children) if (isElement(child) && (child.openDefault || child.unbound)) order.push({ node: child, declared: visible });
    if (visible.has("") && node.name?.prefix === "" && node.openDefault) setUri(node, visible.get("")!);
  }
  for (const { node, declared } of order.reverse()) {
    const visible = withoutShadowed(declared, node.namespaces);
    node.unbound = false;
    for (const named of [node, ...node.attributes]) {
      const name = named.name!;
      if (!name.prefix || name.prefix === "xml" || name.uri !== "") continue;
      bindPrefix(named, node, visible);
    }
    checkAttributes(node);
    if (visible.has("")) node.openDefault = false;
    for (const child of node.children) node.unbound ||= child.unbound;
  }
}

function withoutShadowed(declared: ReadonlyMap<string, string>, own: readonly NamespaceBinding[]): ReadonlyMap<string, string> {
  if (!own.some(({ prefix }) => prefix !== undefined && declared.has(prefix))) return declared;
  const visible = new Map(declared);
  for (const { prefix } of own) if (prefix !== undefined) visible.delete(prefix);
  return visible;
}

/** Up to so many attributes, comparing each with each is faster than a set. */
const FEW = 8;

/** @throws TypeError for two attributes of the same name; while a namespace is open, its prefix counts */
function checkAttributes({ attributes }: XmlElement): void {
  if (attributes.length < 2) return;
  if (attributes.length > FEW) {
    checkMany(attributes);
    return;
  }
  for (let index = 1; index < attributes.length; index++) {
    const name = attributes[index]!.name!;
    for (let before = 0; before < index; before++) if (sameName(name, attributes[before]!.name!)) throw duplicate(name);
  }
}

function sameName(one: NodeName, other: NodeName): boolean {
  return one.local === other.local && one.uri === other.uri && (one.uri !== "" || one.prefix === other.prefix);
}

function checkMany(attributes: readonly XmlNode[]): void {
  const seen = new Set<string>();
  for (const { name } of attributes) {
    const key = name!.uri === "" ? `${name!.prefix}:${name!.local}` : `${name!.uri} ${name!.local}`;
    if (seen.has(key)) throw duplicate(name!);
    seen.add(key);
  }
}

function duplicate({ local }: NodeName): TypeError {
  return new TypeError(`duplicate XML attribute ${local}`);
}
