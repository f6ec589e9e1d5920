import { bindingsAround } from "./bindings-around.ts";
import { isName } from "./names.ts";
import { addBinding, isElement, removeBinding, type NamespaceBinding, type NodeName, type XmlElement, type XmlNode } from "./node.ts";

/** What a name is in: a prefix, `undefined` for one still to be made up, and a namespace. */
type Bound = Pick<NamespaceBinding, "prefix" | "uri">;

/** True for the same prefix of the same namespace. */
export function sameBinding(one: Bound, other: Bound): boolean {
  return one.prefix === other.prefix && one.uri === other.uri;
}

/** The binding that a name is written with, if there is one (ECMA-357 13.3.5.4): no prefix at all is as good as the empty one. */
export function bindingOf<T extends Bound>(name: Bound, bindings: readonly T[]): T | undefined {
  return bindings.find(({ prefix, uri }) => uri === name.uri && (prefix ?? "") === (name.prefix ?? ""));
}

/**
 * Gives children what is in force around them. The engine does so when `x.name` selects them: what is found by an index or with `..` and
 * taken elsewhere leaves the declarations behind.
 * @param nodes children of the element, from `start` on
 */
export function passOnBindings(element: XmlElement, nodes: readonly XmlNode[], start: number): void {
  const around = bindingsAround(element);
  if (around.length === 0) return;
  const areDistinct = around.every((binding, index) => !around.slice(0, index).some((other) => sameBinding(other, binding)));
  for (let index = start; index < nodes.length; index++) {
    const child = nodes[index]!;
    if (!isElement(child)) continue;
    // A child may be in another document by now, where these are not in force.
    if (areDistinct && child.namespaces.length === 0 && child.parent === element) child.inheritNamespaces(around.slice());
    else for (const binding of around) if (!child.namespaces.some((own) => sameBinding(own, binding))) addBinding(child, binding);
  }
}

/** The default namespace that text is read in stands, undeclared, at every root. */
const ROOT_DEFAULT: NamespaceBinding = Object.freeze({ prefix: "", uri: "", declared: false });

/** Every binding in force around a node, its own first (ECMA-357 13.4.4.17). */
export function inScopeBindings(node: XmlNode): NamespaceBinding[] {
  const found: NamespaceBinding[] = [];
  const isNew = ({ prefix, uri }: Bound): boolean =>
    !found.some((other) => (prefix === undefined || other.prefix === undefined ? other.uri === uri : other.prefix === prefix));
  for (let place: XmlNode | null = node; place !== null; place = place.parent) {
    for (const binding of place.namespaces) if (isNew(binding)) found.push(binding);
    if (place.parent !== null || !isElement(place)) continue;
    // Names in the default xml namespace have it for their root.
    const { prefix, uri } = place.name;
    const root =
      prefix === undefined && !found.some((binding) => binding.uri === uri) ? { prefix: "", uri, declared: false } : ROOT_DEFAULT;
    if (isNew(root)) found.push(root);
  }
  return found;
}

/** Adds a binding to an element (ECMA-357 9.1.1.13); one of the same prefix to something else loses its prefix. */
export function addInScope(element: XmlNode, binding: NamespaceBinding): void {
  if (!isElement(element)) return;
  const { namespaces } = element;
  if (binding.prefix === undefined) {
    if (!namespaces.some(({ uri }) => uri === binding.uri)) addBinding(element, binding);
    return;
  }
  if (binding.prefix === "" && element.name.uri === "") return;
  const rival = namespaces.findIndex(({ prefix }) => prefix === binding.prefix);
  if (rival >= 0 && namespaces[rival]!.uri !== binding.uri) {
    const loser = removeBinding(element, rival);
    loser.prefix = undefined;
    addInScope(element, loser);
  }
  addBinding(element, binding);
}

/**
 * Adds what a new name needs without declaring it: its prefix is written all the same. An unprefixed attribute takes the prefix away from
 * a default namespace.
 */
export function addForName(element: XmlElement, { prefix, uri }: NodeName): void {
  if (uri === "" && !element.namespaces.some((own) => own.prefix === "" && own.uri !== "")) return;
  addInScope(element, { prefix: uri === "" ? "" : prefix || undefined, uri, declared: false });
}

/** A prefix for a namespace: the last part of its URI that is a name, numbered when taken; `a` when nothing is declared around. */
export function makePrefix(uri: string, around: readonly Bound[]): string {
  if (around.length === 0) return "a";
  const parts = uri.split(/[.:/]/);
  const part = parts.findLast((candidate) => isName(candidate) && !candidate.toLowerCase().startsWith("xml"));
  const base = part ?? "a".repeat(parts[0]!.length + 2);
  let prefix = base;
  for (let number = 1; around.some((other) => other.prefix === prefix); number++) prefix = `${base}-${number}`;
  return prefix;
}
