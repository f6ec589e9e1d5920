import { service, type Service } from "../../dispatch/service.ts";

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => MARKUP[character]!);
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** The text of an HTML page: no tags, scripts and styles; a line for each block. */
function textOfHtml(html: string): string {
  const blocks = html
    .replace(/<(script|style|head)\b[^]*?<\/\1\s*>/gi, "")
    .replace(/<!--[^]*?-->/g, "")
    .replace(/\s+/g, " ");
  const lines = blocks.replace(/<br\s*\/?>|<\/(?:p|div|h[1-6]|li|tr|table|ul|ol)\s*>/gi, "\n").replace(/<[^>]*>/g, "");
  return lines
    .replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, decodeEntity)
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
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
