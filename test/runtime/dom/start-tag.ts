import type { Prefixes } from "./prefixes.ts";
import { localName, prefixOf, type TreeNode } from "./tree.ts";
import { declaredPrefix, XML_URI, XMLNS_URI } from "./xml-names.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** A start tag ready to be written. */
export interface StartTag {
  name: string;
  /** In order; declarations that the place needs come last. */
  attributes: [name: string, value: string][];
  /** The prefixes that it declares: to be unbound behind the end tag. */
  bound: string[];
}

/**
 * The start tag of an element, with declarations for names whose namespace is not in force (DOM Level 3 Core, appendix B.1).
 * @param prefixes what is in force around it; what it declares is bound
 */
export function startTag(element: TreeNode, prefixes: Prefixes): StartTag {
  const bound: string[] = [];
  const extra: [name: string, value: string][] = [];
  const bind = (prefix: string, uri: string): void => {
    prefixes.bind(prefix, uri);
    bound.push(prefix);
  };
  const declare = (prefix: string, uri: string): void => {
    bind(prefix, uri);
    extra.push([prefix === "" ? "xmlns" : `xmlns:${prefix}`, uri]);
  };
  const own = { prefix: prefixOf(element.name), uri: element.uri };
  const written: TreeNode[] = [];
  for (const attribute of element.attributes!.values()) {
    const prefix = declaredPrefix(attribute.name);
    if (prefix !== undefined) {
      checkDeclaration(prefix, attribute.value);
      // A declaration that contradicts the element's own name gives way, unless the script wrote it just so: then the name goes with it.
      const isOwn = prefix === own.prefix && own.uri !== null && own.uri !== attribute.value;
      if (isOwn && attribute.uri !== null) continue;
      if (isOwn) own.uri = null;
      bind(prefix, attribute.value);
    }
    written.push(attribute);
  }
  // A prefix without a namespace can't be declared: such a name is written as it is.
  if (own.uri !== null && prefixes.lookUp(own.prefix) !== own.uri && (own.prefix === "" || own.uri !== "")) declare(own.prefix, own.uri);

  const isPlain = (uri: string | null): boolean => uri === null || uri === "" || uri === XMLNS_URI;
  const stands = ({ name, uri }: TreeNode): boolean => isPlain(uri) || (name.includes(":") && prefixes.lookUp(prefixOf(name)) === uri);
  const taken = new Set([...bound, own.prefix, ...written.filter(stands).map(({ name }) => prefixOf(name))]);
  const nameOf = (attribute: TreeNode): string => {
    if (stands(attribute)) return attribute.name;
    const uri = attribute.uri!;
    let prefix = prefixOf(attribute.name) || "ns0";
    for (let count = 1; taken.has(prefix) && prefixes.lookUp(prefix) !== uri; count++) prefix = `ns${count}`;
    if (prefixes.lookUp(prefix) !== uri) declare(prefix, uri);
    taken.add(prefix);
    return `${prefix}:${localName(attribute.name)}`;
  };
  const attributes = written.map((attribute): [string, string] => [nameOf(attribute), attribute.value]);
  return { name: element.name, attributes: [...attributes, ...extra], bound };
}

/** @throws Error for what no document may declare (Namespaces in XML 1.0, 3 and 5) */
function checkDeclaration(prefix: string, uri: string): void {
  const isReserved = prefix === "xmlns" || uri === XMLNS_URI || (prefix === "xml") !== (uri === XML_URI);
  if (isReserved || (prefix !== "" && uri === ""))
    throw scriptMistake("dom-undeclarable-namespace", { declaration: `xmlns${prefix && ":"}${prefix}`, uri });
}
