import { bindingOf, makePrefix, sameBinding } from "./namespaces.ts";
import { isName } from "./names.ts";
import type { NodeName, XmlElement } from "./node.ts";

/** A declaration as written in a start tag. The prefix is `undefined` until it is made up, at the latest when it is written. */
interface WrittenBinding {
  prefix: string | undefined;
  readonly uri: string;
}

/** What is declared around a place of the output. */
export type Scope = readonly WrittenBinding[];

/** A start tag ready to be written. */
export interface StartTag {
  /** Qualified name. */
  name: string;
  /** Attributes first, then the namespace declarations, as the engine prints them. */
  attributes: [name: string, value: string][];
  /** What is in force inside the element. */
  scope: Scope;
}

/** True for an element that needs no declaration and no prefix that is not its own: then its names are written as they are, see `writtenName`. */
export function isPlain(element: XmlElement): boolean {
  if (element.namespaces.length > 0 || element.name.uri !== "") return false;
  for (let index = 0; index < element.attributeCount; index++) if (element.attributeName(index).uri !== "") return false;
  return true;
}

/** A qualified name. */
export function writtenName({ local, prefix }: Pick<NodeName, "local" | "prefix">): string {
  return prefix ? `${prefix}:${local}` : local;
}

/**
 * The start tag of an element with the declarations that the engine writes there (ECMA-357 10.2.1, steps 10 to 17): those of the element
 * and those of names without a prefix. A prefix that came with a name is written whether or not it is declared.
 */
export function startTag(element: XmlElement, outer: Scope): StartTag {
  const declared: WrittenBinding[] = [];
  for (const binding of element.namespaces) {
    if (binding.declared && !outer.some((other) => sameBinding(other, binding)))
      declared.push({ prefix: binding.prefix, uri: binding.uri });
  }
  const scope = [...outer, ...declared];
  const declare = (binding: WrittenBinding): void => {
    scope.push(binding);
    declared.push(binding);
  };
  const name = writtenName({ local: element.name.local, prefix: elementPrefix(element.name, scope, declared, declare) });
  const attributes: [string, string][] = [];
  for (let index = 0; index < element.attributeCount; index++) {
    const attribute = element.attributeName(index);
    attributes.push([
      writtenName({ local: attribute.local, prefix: attributePrefix(attribute, scope, declare) }),
      element.attributeValue(index),
    ]);
  }
  for (const binding of declared) {
    binding.prefix ??= makePrefix(binding.uri, scope);
    attributes.push([binding.prefix === "" ? "xmlns" : `xmlns:${binding.prefix}`, binding.uri]);
  }
  return { name, attributes, scope: declared.length > 0 ? scope : outer };
}

/** Step 12. A name that never had a prefix declares its namespace as the default one, in the place of another default. */
function elementPrefix(name: NodeName, scope: Scope, declared: WrittenBinding[], declare: (binding: WrittenBinding) => void): string {
  const prefix = prefixIn(name, scope);
  if (prefix !== undefined) return prefix;
  const made = name.prefix === undefined ? "" : makePrefix(name.uri, scope);
  const rival = made === "" ? declared.findIndex((binding) => binding.prefix === "") : -1;
  if (rival >= 0) declared.splice(rival, 1);
  declare({ prefix: made, uri: name.uri });
  return made;
}

function attributePrefix(name: NodeName, scope: Scope, declare: (binding: WrittenBinding) => void): string {
  const prefix = prefixIn(name, scope);
  if (prefix !== undefined) return prefix;
  const made = makePrefix(name.uri, scope);
  declare({ prefix: made, uri: name.uri });
  return made;
}

/** The prefix of the binding in force or, without one, the name's own; `undefined` when there is none yet. */
function prefixIn(name: NodeName, scope: Scope): string | undefined {
  const bound = bindingOf(name, scope);
  if (bound) return bound.prefix;
  if (name.uri === "") return "";
  return name.prefix !== undefined && isName(name.prefix) ? name.prefix : undefined;
}
