import type { NamespaceBinding, XmlNode } from "./node.ts";

/**
 * Splits a name as written. Its namespace stays open (`uri` is the empty string) until `bindNames` sees the declarations.
 * @throws SyntaxError for text that is no qualified name
 */
export function splitName(raw: string, isName: (text: string) => boolean): { prefix: string; local: string } {
  const colon = raw.indexOf(":");
  const prefix = colon < 0 ? "" : raw.slice(0, colon);
  const local = raw.slice(colon + 1);
  if (!isName(local) || (colon >= 0 && !isName(prefix))) throw new SyntaxError("invalid XML name");
  return { prefix, local };
}

/**
 * Gives meaning to the names of a fresh element and of what it adopted, by the declarations it carries: literals are built from
 * the inside out. Every open part is walked once per declaration that could close it.
 * @throws TypeError for two attributes of the same name
 */
export function bindNames(element: XmlNode, defaultUri: string): void {
  const declared = new Map<string, string>();
  for (const { prefix, uri } of element.namespaces) if (prefix !== undefined) declared.set(prefix, uri);
  element.openDefault = false;
  element.unbound = false;
  bindOwn(element, declared, defaultUri);
  const hasPrefixes = declared.size > (declared.has("") ? 1 : 0);
  for (const child of element.children) {
    if ((child.openDefault && declared.has("")) || (child.unbound && hasPrefixes)) bindInside(child, declared);
    element.openDefault ||= child.openDefault && !declared.has("");
    element.unbound ||= child.unbound;
  }
}

function bindOwn(element: XmlNode, declared: ReadonlyMap<string, string>, defaultUri: string): void {
  const name = element.name!;
  if (name.prefix === "") {
    const uri = declared.get("");
    name.uri = uri ?? defaultUri;
    if (uri === undefined) element.openDefault = true;
  } else {
    bindPrefix(element, element, declared);
  }
  for (const attribute of element.attributes) if (attribute.name!.prefix) bindPrefix(attribute, element, declared);
  checkAttributes(element);
}

function bindPrefix(node: XmlNode, owner: XmlNode, declared: ReadonlyMap<string, string>): void {
  const name = node.name!;
  const uri = name.prefix === "xml" ? "http://www.w3.org/XML/1998/namespace" : declared.get(name.prefix!);
  if (uri === undefined) owner.unbound = true;
  else name.uri = uri;
}

/** Second visits, for declarations that came from further outside. Leaves what inner declarations already settled. */
function bindInside(root: XmlNode, outer: ReadonlyMap<string, string>): void {
  const order: { node: XmlNode; declared: ReadonlyMap<string, string> }[] = [{ node: root, declared: outer }];
  for (let index = 0; index < order.length; index++) {
    const { node, declared } = order[index]!;
    const visible = withoutShadowed(declared, node.namespaces);
    for (const child of node.children) if (child.openDefault || child.unbound) order.push({ node: child, declared: visible });
    if (visible.has("") && node.name?.prefix === "" && node.openDefault) node.name.uri = visible.get("")!;
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

function checkAttributes({ attributes }: XmlNode): void {
  if (attributes.length < 2) return;
  const seen = new Set<string>();
  for (const { name } of attributes) {
    const key = name!.uri === "" ? `${name!.prefix}:${name!.local}` : `${name!.uri} ${name!.local}`;
    if (seen.has(key)) throw new TypeError(`duplicate XML attribute ${name!.local}`);
    seen.add(key);
  }
}
