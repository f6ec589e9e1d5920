import { readXml, type XmlElement } from "../../../../build/schema/read-xml.ts";
import { diagnosed } from "../../mistakes/diagnosed.ts";
import type { WireElement } from "../../wire/wire.ts";

function convert(element: XmlElement): WireElement {
  return {
    name: element.name,
    attributes: [...element.attributes],
    children: element.children.map((child) => (typeof child === "string" ? child : convert(child))),
  };
}

/**
 * An XML 1.0 text as wire data. White space between elements is left out, as E4X does by default.
 * @throws Error when the text is not well-formed
 */
export function wireFromXml(text: string): WireElement {
  const { value, diagnostics } = readXml(text, { file: "text" });
  if (!value) throw diagnosed(diagnostics, ({ message, line, column }) => `${message} (line ${line}, column ${column})`);
  return withoutBlanks(convert(value));
}

function withoutBlanks(element: WireElement): WireElement {
  const children = element.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  return { ...element, children: children.map((child) => (typeof child === "string" ? child : withoutBlanks(child))) };
}
