import type { WireElement, WireValue } from "../../wire/wire.ts";
import { xmlText } from "./xml-text.ts";

function isSimple(node: WireElement | string): boolean {
  return typeof node === "string" || node.children.every((child) => typeof child === "string");
}

function simpleText(node: WireElement | string): string {
  return typeof node === "string" ? node : node.children.join("");
}

/**
 * String(value), as `logInfo` and text parameters see it. XML with simple content is its text, so `<a b="1"/>` is "";
 * anything else is its markup (ToString, ECMA-357 10.1).
 */
export function wireToText(value: WireValue): string {
  if (typeof value !== "object" || value === null || value instanceof Date) return String(value);
  if ("xml" in value) return isSimple(value.xml) ? simpleText(value.xml) : xmlText(value.xml);
  if ("xmlList" in value)
    return value.xmlList.every(isSimple) ? value.xmlList.map(simpleText).join("") : value.xmlList.map((node) => xmlText(node)).join("\n");
  if ("entity" in value) return xmlText(value.entity.document);
  if ("document" in value) return xmlText(value.document);
  if ("instance" in value) return `[object ${value.instance.className}]`;
  if ("array" in value) return value.array.map((item) => (item === null || item === undefined ? "" : wireToText(item))).join(",");
  return "[object Object]";
}
