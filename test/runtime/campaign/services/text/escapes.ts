import { service, type Service } from "../../dispatch/service.ts";
import { textOfHtml } from "./html-text.ts";

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => MARKUP[character]!);
}

/** Escapes for markup and URLs. Which characters the server escapes besides `&`, `<`, `>` and `"` is not documented. */
export const escapes = [
  service("escapeXmlStr", ["text"], (_, text) => escapeMarkup(text)),
  service("escapeXmlString", ["text"], (_, text) => escapeMarkup(text)),
  service("encodeHtml", ["text"], (_, text) => escapeMarkup(text)),
  service("htmlToText", ["text"], (_, html) => textOfHtml(html)),
  service("nms.delivery.HtmlToText", ["text"], (_, html) => textOfHtml(html)),
  service("escapeUrl", ["text"], (_, text) => encodeURIComponent(text)),
] as const satisfies readonly Service[];
