import { fillElement, joinText, type ContentToken } from "./assemble-children.ts";
import { bindNames, readName } from "./bind-names.ts";
import type { Differences } from "./dialect.ts";
import { addBinding, IgnoredLeaf, XmlElement, XmlLeaf, type NodeName, type XmlNode } from "./node.ts";
import type { Settings } from "./settings.ts";

/**
 * An element from its written parts (ECMA-357 10.3.2.1). Prefixes that only an outer element may declare stay open: see `bindNames`.
 * @param written attributes: qualified name and decoded value in turns
 * @param contents is used up
 * @throws SyntaxError, TypeError for what the engine refuses
 */
export function makeElement(
  rawName: string,
  written: readonly string[],
  contents: ContentToken[],
  settings: Settings,
  defaultUri: string,
  differences: Differences,
): XmlElement {
  const element = startElement(rawName, written);
  fillElement(element, joinText(contents), settings, differences);
  bindNames(element, defaultUri);
  return element;
}

/**
 * The element without content, its names still open.
 * @param written attributes: qualified name and decoded value in turns, the first `length` of them
 */
export function startElement(
  rawName: string,
  written: readonly string[],
  length: number = written.length,
  nameOf: (raw: string) => NodeName = readName,
): XmlElement {
  const element = new XmlElement(nameOf(rawName));
  if (length === 0) return element;
  const attributes = new Array<NodeName | string>(length);
  let count = 0;
  for (let index = 0; index < length; index += 2) {
    const name = nameOf(written[index]!);
    const value = written[index + 1]!;
    if (name.prefix === "" && name.local === "xmlns") {
      declare(element, "", value);
    } else if (name.prefix === "xmlns") {
      declare(element, name.local, value);
    } else {
      attributes[count++] = name;
      attributes[count++] = value;
    }
  }
  if (count > 0) element.writeAttributes(count < length ? attributes.slice(0, count) : attributes);
  return element;
}

function declare(element: XmlElement, prefix: string, uri: string): void {
  if (element.namespaces.some((binding) => binding.prefix === prefix)) throw new TypeError(`duplicate XML attribute ${prefix || "xmlns"}`);
  addBinding(element, { prefix, uri, declared: true });
}

/** A comment node, or what stands for one when the settings ignore comments. */
export function makeComment(value: string, settings: Settings): XmlNode {
  return settings.ignoreComments ? new IgnoredLeaf() : new XmlLeaf("comment", null, value);
}

/** A processing instruction, or what stands for one when the settings ignore them. */
export function makeInstruction(target: string, data: string, settings: Settings): XmlNode {
  return settings.ignoreProcessingInstructions
    ? new IgnoredLeaf(target)
    : new XmlLeaf("processing-instruction", { local: target, uri: "", prefix: "" }, data);
}
