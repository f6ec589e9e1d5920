import { escapeAttribute, escapeText } from "../../../../build/e4x/print/escape.ts";
import type { WireElement } from "../../wire/wire.ts";

/** ToXMLString with the default settings: pretty printing, indent 2 (ECMA-357 10.2.1). */
export function xmlText(node: WireElement | string, indent = ""): string {
  if (typeof node === "string") return indent + escapeText(node.trim());
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const start = `${indent}<${node.name}${attributes}`;
  const { children } = node;
  if (children.length === 0) return `${start}/>`;
  if (children.length === 1 && typeof children[0] === "string") return `${start}>${escapeText(children[0].trim())}</${node.name}>`;
  const lines = children.map((child) => xmlText(child, `${indent}  `));
  return `${start}>\n${lines.join("\n")}\n${indent}</${node.name}>`;
}
