import type { WireElement } from "../../wire.ts";

const attributeEscapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", '"': "&quot;", "\n": "&#xA;", "\r": "&#xD;", "\t": "&#x9;" };
const textEscapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (char) => textEscapes[char]!);
}

/** EscapeAttributeValue, ECMA-357 10.2.1.2. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<"\n\r\t]/g, (char) => attributeEscapes[char]!);
}

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
