import { adopt, assembleChildren, type ContentToken } from "./assemble-children.ts";
import { bindNames, splitName } from "./bind-names.ts";
import type { Differences } from "./dialect.ts";
import { isName } from "./names.ts";
import { XmlNode } from "./node.ts";
import type { Settings } from "./settings.ts";

/** Attributes as written: qualified name and decoded value. */
export type WrittenAttribute = readonly [name: string, value: string];

/**
 * An element from its written parts (ECMA-357 10.3.2.1). Prefixes that only an outer element may declare stay open: see `bindNames`.
 * @throws SyntaxError, TypeError for what the engine refuses
 */
export function makeElement(rawName: string, written: readonly WrittenAttribute[], contents: readonly ContentToken[], settings: Settings, defaultUri: string, differences: Differences): XmlNode {
  const element = startElement(rawName, written);
  adopt(element, assembleChildren(contents, settings, differences));
  bindNames(element, defaultUri);
  return element;
}

/** The element without content, its names still open. */
export function startElement(rawName: string, written: readonly WrittenAttribute[]): XmlNode {
  const { prefix, local } = splitName(rawName, isName);
  const element = new XmlNode("element", { local, uri: "", prefix }, "");
  for (const [raw, value] of written) {
    const { prefix, local } = splitName(raw, isName);
    if (prefix === "" && local === "xmlns") declare(element, "", value);
    else if (prefix === "xmlns") declare(element, local, value);
    else addAttribute(element, { local, uri: "", prefix }, value);
  }
  return element;
}

function declare(element: XmlNode, prefix: string, uri: string): void {
  if (element.namespaces.some((binding) => binding.prefix === prefix)) throw new TypeError(`duplicate XML attribute ${prefix || "xmlns"}`);
  if (prefix !== "" && uri === "") throw new TypeError(`invalid XML namespace ${prefix}`);
  element.namespaces.push({ prefix, uri });
}

/** Appends an attribute, unchecked. */
export function addAttribute(element: XmlNode, name: XmlNode["name"], value: string): XmlNode {
  const attribute = new XmlNode("attribute", name, value);
  attribute.parent = element;
  element.attributes.push(attribute);
  return attribute;
}

/** A comment node, marked when the settings ignore comments: then it is empty text by itself and nothing inside a literal. */
export function makeComment(value: string, settings: Settings): XmlNode {
  return settings.ignoreComments ? ignoredNode() : new XmlNode("comment", null, value);
}

/** A processing instruction, marked when ignored like a comment. */
export function makeInstruction(target: string, data: string, settings: Settings): XmlNode {
  return settings.ignoreProcessingInstructions ? ignoredNode() : new XmlNode("processing-instruction", { local: target, uri: "", prefix: "" }, data);
}

function ignoredNode(): XmlNode {
  const node = new XmlNode("text", null, "");
  node.ignored = true;
  return node;
}
