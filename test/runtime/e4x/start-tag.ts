import { inheritedBindings, lookUp, makePrefix, type Scope, type ScopeBinding } from "./namespaces.ts";
import type { NodeName, XmlElement } from "./node.ts";

/** A start tag ready to be written. */
export interface StartTag {
  /** Qualified name. */
  name: string;
  /** Attributes first, then the namespace declarations, as the engine prints them. */
  attributes: [name: string, value: string][];
  /** What is in force inside the element. */
  scope: Scope | null;
}

/**
 * True for an element that needs no declaration and no prefix that is not its own, wherever it stands below the root: then its names are
 * written as they are, see `writtenName`.
 */
export function isPlain(element: XmlElement): boolean {
  if (element.namespaces.length > 0 || element.name.uri !== "") return false;
  for (let index = 0; index < element.attributeCount; index++) if (element.attributeName(index).uri !== "") return false;
  return true;
}

/** The qualified name of what is in no namespace. */
export function writtenName({ local, prefix }: NodeName): string {
  return prefix ? `${prefix}:${local}` : local;
}

/**
 * The start tag of an element with the declarations that its place needs (ECMA-357 10.2.1, steps 10 to 17).
 * @param outer what is already declared around it in the output; `undefined` at the root, where inherited declarations are written too
 */
export function startTag(element: XmlElement, outer: Scope | null | undefined): StartTag {
  const around = outer ?? null;
  const bindings: ScopeBinding[] = [];
  const scope: Scope = { bindings, outer: around };
  const isTaken = (prefix: string): boolean => lookUp(scope, prefix) !== undefined || element.namespaces.some((own) => own.prefix === prefix);
  const ownName = element.name;
  if (outer === undefined) {
    for (const binding of inheritedBindings(element)) {
      const isHidden = element.namespaces.some(({ prefix }) => prefix === binding.prefix);
      const isWrongDefault = binding.prefix === "" && ownName.prefix === "" && ownName.uri !== binding.uri;
      if (isHidden || isWrongDefault) continue;
      if (binding.prefix === undefined) declare(binding.uri, bindings, isTaken);
      else bindings.push({ prefix: binding.prefix, uri: binding.uri, isMade: false });
    }
  }
  for (const { prefix, uri } of element.namespaces) {
    if (prefix === undefined) {
      if (madePrefix(scope, uri) === undefined) declare(uri, bindings, isTaken);
    } else if (prefix === "" && uri === "") {
      continue;
    } else if (lookUp(around, prefix) !== uri) {
      bindings.push({ prefix, uri, isMade: false });
    }
  }
  const name = qualify(ownName, scope) ?? ownName.local;
  if (name === ownName.local && ownName.uri !== "" && lookUp(scope, "") !== ownName.uri) bindings.push({ prefix: "", uri: ownName.uri, isMade: false });
  const attributes: [string, string][] = [];
  for (let index = 0; index < element.attributeCount; index++) {
    const name = element.attributeName(index);
    attributes.push([qualify(name, scope) ?? `${declare(name.uri, bindings, isTaken)}:${name.local}`, element.attributeValue(index)]);
  }
  for (const { prefix, uri } of bindings) attributes.push([prefix === "" ? "xmlns" : `xmlns:${prefix}`, uri]);
  return { name, attributes, scope: bindings.length > 0 ? scope : around };
}

/** The name as written, unless it needs a prefix that nobody gave it. */
function qualify(name: NodeName, scope: Scope): string | undefined {
  if (name.prefix || name.uri === "" || name.prefix === "") return writtenName(name);
  const made = madePrefix(scope, name.uri);
  return made === undefined ? undefined : `${made}:${name.local}`;
}

/** A made-up prefix in force for the namespace. A prefix that the author gave is not used for other names, as in the engine. */
function madePrefix(scope: Scope, uri: string): string | undefined {
  for (let place: Scope | null = scope; place !== null; place = place.outer) {
    for (const binding of place.bindings) if (binding.isMade && binding.uri === uri && lookUp(scope, binding.prefix) === uri) return binding.prefix;
  }
  return undefined;
}

function declare(uri: string, bindings: ScopeBinding[], isTaken: (prefix: string) => boolean): string {
  const prefix = makePrefix(uri, isTaken);
  bindings.push({ prefix, uri, isMade: true });
  return prefix;
}
