import { prefixOf } from "./tree.ts";
import { isQualifiedName, XML_URI, XMLNS_URI } from "./xml-names.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/**
 * The name of an element, attribute or instruction, checked.
 * @param uri the namespace it is to be in, where one is given
 * @throws Error for what is no XML name or does not go with the namespace (DOM Level 3 Core, createElementNS)
 */
export function checkName(value: unknown, where: string, uri?: string): string {
  const name = String(value);
  if (!isQualifiedName(name)) throw scriptMistake("dom-invalid-name", { where, name });
  if (uri === undefined) return name;
  const prefix = prefixOf(name);
  const isDeclaration = prefix === "xmlns" || name === "xmlns";
  if ((prefix !== "" && uri === "") || (prefix === "xml" && uri !== XML_URI) || isDeclaration !== (uri === XMLNS_URI))
    throw scriptMistake("dom-wrong-namespace", { where, name, uri });
  return name;
}
