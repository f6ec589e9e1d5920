import { isName } from "./names.ts";
import { isElement, removeBinding, type NamespaceBinding, type NodeName, type XmlElement } from "./node.ts";

/**
 * Splits a name as written. Its namespace stays open (`uri` is the empty string) until `bindNames` sees the declarations.
 * @throws SyntaxError for text that is no qualified name
 */
export function readName(raw: string): NodeName {
  const colon = raw.indexOf(":");
  const prefix = colon < 0 ? "" : raw.slice(0, colon);
  const local = raw.slice(colon + 1);
  if (!isName(local) || (colon >= 0 && !isName(prefix))) throw new SyntaxError("invalid XML name");
  return { local, uri: "", prefix };
}

/**
 * Gives meaning to the names of a fresh element and of what it adopted, by the declarations it carries: literals are built from
 * the inside out. Every open part is walked once per declaration that could close it.
 * @throws TypeError for two attributes of the same name
 */
export function bindNames(element: XmlElement, defaultUri: string): void {
  if (element.namespaces.length > 0) dropKnown(element, defaultUri);
  const declared = element.namespaces.length === 0 ? undefined : declarationsOf(element.namespaces);
  const defaultDeclared = declared?.get("");
  const hasDefault = defaultDeclared !== undefined;
  const hasPrefixes = declared !== undefined && declared.size > (hasDefault ? 1 : 0);
  element.openDefault = false;
  element.unbound = false;
  if (!element.name.prefix) {
    element.name = inNamespace(element.name, defaultDeclared ?? defaultUri);
    element.openDefault = !hasDefault;
  } else {
    element.name = bindPrefix(element.name, element, declared);
  }
  for (let index = 0; index < element.attributeCount; index++) {
    const name = element.attributeName(index);
    if (name.prefix) element.setAttributeName(index, bindPrefix(name, element, declared));
  }
  checkAttributes(element);
  for (const child of element.nested) {
    if (!isElement(child)) continue;
    if (declared && ((child.openDefault && hasDefault) || (child.unbound && hasPrefixes))) bindInside(child, declared);
    element.openDefault ||= child.openDefault && !hasDefault;
    element.unbound ||= child.unbound;
  }
}

/** The default namespace that is in force where text is read is not declared again, not even inside another one, as in the engine. */
function dropKnown(element: XmlElement, defaultUri: string): void {
  const index = element.namespaces.findIndex(({ prefix, uri }) => prefix === "" && uri === defaultUri);
  if (index >= 0) removeBinding(element, index);
}

function declarationsOf(namespaces: readonly NamespaceBinding[]): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const { prefix, uri } of namespaces) if (prefix !== undefined) declared.set(prefix, uri);
  return declared;
}

function inNamespace(name: NodeName, uri: string): NodeName {
  if (name.uri === uri) return name;
  return { local: name.local, uri, prefix: name.prefix || (uri === "" ? "" : undefined) };
}

/** The name with what its prefix means; the element stays open when nothing says that. */
function bindPrefix(name: NodeName, owner: XmlElement, declared: ReadonlyMap<string, string> | undefined): NodeName {
  const uri = /^xml/i.test(name.prefix!) ? reservedNamespace(name.prefix!) : declared?.get(name.prefix!);
  if (uri !== undefined) return inNamespace(name, uri);
  owner.unbound = true;
  return name;
}

/** @throws TypeError for prefixes that start like `xml` and are not it */
function reservedNamespace(prefix: string): string {
  if (prefix.length > 3) throw new TypeError(`invalid XML namespace ${prefix}`);
  return "http://www.w3.org/XML/1998/namespace";
}

/** Second visits, for declarations that came from further outside. Leaves what inner declarations already settled. */
function bindInside(root: XmlElement, outer: ReadonlyMap<string, string>): void {
  const order: { node: XmlElement; declared: ReadonlyMap<string, string> }[] = [{ node: root, declared: outer }];
  for (let index = 0; index < order.length; index++) {
    const { node, declared } = order[index]!;
    const visible = withoutShadowed(declared, node.namespaces);
    for (const child of node.nested)
      if (isElement(child) && (child.openDefault || child.unbound)) order.push({ node: child, declared: visible });
    if (visible.has("") && !node.name.prefix && node.openDefault) node.name = inNamespace(node.name, visible.get("")!);
  }
  for (const { node, declared } of order.reverse()) {
    const visible = withoutShadowed(declared, node.namespaces);
    node.unbound = false;
    if (isOpen(node.name)) node.name = bindPrefix(node.name, node, visible);
    for (let index = 0; index < node.attributeCount; index++) {
      const name = node.attributeName(index);
      if (isOpen(name)) node.setAttributeName(index, bindPrefix(name, node, visible));
    }
    checkAttributes(node);
    if (visible.has("")) node.openDefault = false;
    for (const child of node.nested) node.unbound ||= child.unbound;
  }
}

function isOpen({ prefix, uri }: NodeName): boolean {
  return Boolean(prefix) && prefix !== "xml" && uri === "";
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
function checkAttributes(element: XmlElement): void {
  const count = element.attributeCount;
  if (count > FEW) checkMany(element);
  else for (let index = 1; index < count; index++) checkNew(element, index);
}

function checkNew(element: XmlElement, index: number): void {
  const name = element.attributeName(index);
  for (let before = 0; before < index; before++) if (sameName(name, element.attributeName(before))) throw duplicate(name);
}

function sameName(one: NodeName, other: NodeName): boolean {
  return one.local === other.local && one.uri === other.uri && (one.uri !== "" || one.prefix === other.prefix);
}

function checkMany(element: XmlElement): void {
  const seen = new Set<string>();
  for (let index = 0; index < element.attributeCount; index++) {
    const name = element.attributeName(index);
    const key = name.uri === "" ? `${name.prefix}:${name.local}` : `${name.uri} ${name.local}`;
    if (seen.has(key)) throw duplicate(name);
    seen.add(key);
  }
}

function duplicate({ local }: NodeName): TypeError {
  return new TypeError(`duplicate XML attribute ${local}`);
}
