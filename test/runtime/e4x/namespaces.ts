import { isName } from "./names.ts";
import { addBinding, isElement, type NamespaceBinding, type XmlNode } from "./node.ts";

/** A declaration as written in a start tag. */
export interface ScopeBinding {
  prefix: string;
  uri: string;
  /** The prefix was made up while printing. */
  isMade: boolean;
}

/** Bindings in force at some place of a document: those of one element and, behind them, of the elements around it. */
export interface Scope {
  readonly bindings: readonly ScopeBinding[];
  readonly outer: Scope | null;
}

/** The namespace bound to a prefix, if any. */
export function lookUp(scope: Scope | null, prefix: string): string | undefined {
  for (let place = scope; place !== null; place = place.outer) {
    for (const binding of place.bindings) if (binding.prefix === prefix) return binding.uri;
  }
  return undefined;
}

/** What is in force around a node, the nearest binding of each prefix, outermost first. */
export function inheritedBindings(node: XmlNode): NamespaceBinding[] {
  const layers: NamespaceBinding[][] = [];
  const seen = new Set<string>();
  for (let place = node.parent; place !== null; place = place.parent) {
    if (place.namespaces.length === 0) continue;
    const layer = place.namespaces.filter(({ prefix }) => {
      if (prefix === undefined) return true;
      if (seen.has(prefix)) return false;
      seen.add(prefix);
      return true;
    });
    layers.push(layer);
  }
  return layers.reverse().flat();
}

/** Every binding in force in an element, its own first (ECMA-357 13.4.4.17). */
export function inScopeBindings(node: XmlNode): NamespaceBinding[] {
  const found: NamespaceBinding[] = [];
  const prefixes = new Set<string>();
  for (let place: XmlNode | null = node; place !== null; place = place.parent) {
    for (const binding of place.namespaces) {
      if (binding.prefix === undefined ? found.some(({ uri }) => uri === binding.uri) : prefixes.has(binding.prefix)) continue;
      if (binding.prefix !== undefined) prefixes.add(binding.prefix);
      found.push(binding);
    }
    const name = place.name;
    // An unprefixed name in a namespace that no declaration states (default xml namespace) counts as one.
    if (place.kind === "element" && name?.prefix === "" && name.uri !== "" && !prefixes.has("")) {
      prefixes.add("");
      found.push({ prefix: "", uri: name.uri });
    }
  }
  if (!prefixes.has("")) found.push({ prefix: "", uri: "" });
  return found;
}

/** Adds a declaration to an element (ECMA-357 9.1.1.13); a binding of the same prefix to something else loses its prefix. */
export function addInScope(element: XmlNode, binding: NamespaceBinding): void {
  if (!isElement(element)) return;
  const { namespaces } = element;
  if (binding.prefix === undefined) {
    if (!namespaces.some(({ uri }) => uri === binding.uri)) addBinding(element, binding);
    return;
  }
  if (binding.prefix === "" && element.name?.uri === "") return;
  const rival = namespaces.findIndex(({ prefix }) => prefix === binding.prefix);
  if (rival >= 0 && namespaces[rival]!.uri !== binding.uri) {
    const [loser] = namespaces.splice(rival, 1);
    addInScope(element, { prefix: undefined, uri: loser!.uri });
  }
  addBinding(element, binding);
}

/** A prefix for a namespace: the last part of its URI that is a name, numbered when taken. */
export function makePrefix(uri: string, isTaken: (prefix: string) => boolean): string {
  const parts = uri.split(/[.:/]/);
  let base = "a";
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    if (isName(part) && !part.toLowerCase().startsWith("xml")) {
      base = part;
      break;
    }
  }
  let prefix = base;
  for (let number = 1; isTaken(prefix); number++) prefix = `${base}-${number}`;
  return prefix;
}

/** Copies what is in force around a node into the node: done when it leaves its place, so that prefixes inside keep their meaning. */
export function keepNamespaces(node: XmlNode): void {
  if (node.parent === null || !isElement(node)) return;
  for (const binding of inheritedBindings(node)) {
    if (!node.namespaces.some(({ prefix }) => prefix === binding.prefix)) addBinding(node, binding);
  }
}
