import { escapeAttribute, escapeText } from "../../../e4x/print/escape.ts";
import { visibleMarkup } from "../../../e4x/print/print-string.ts";

const NAME_START =
  "A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd";
const NCNAME = `[${NAME_START}][${NAME_START}.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040-]*`;
// eslint-disable-next-line no-misleading-character-class -- ranges of XML 1.0, joiners among them
const QNAME = new RegExp(`^${NCNAME}(?::${NCNAME})?$`);

/** True for a name that may stand in a tag: XML 1.0 names with at most one prefix. */
export function isXmlName(name: string): boolean {
  return QNAME.test(name);
}

/** Characters that XML text cannot hold, not even as a reference, and the carriage return, which engines turn into a line feed. */
// eslint-disable-next-line no-control-regex -- these are the characters to look for
const NOT_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** True when `text` can be written in a literal; else it must be given as an expression. */
export function isXmlText(text: string): boolean {
  return !NOT_XML.test(text);
}

/** Text as the content of a literal: braces would start an expression. */
export function literalContent(text: string): string {
  return visibleMarkup(escapeText(text)).replace(/\{/g, "&#x7B;").replace(/\}/g, "&#x7D;");
}

/** Text as an attribute value of a literal, quotes included. */
export function literalAttribute(text: string): string {
  return `"${visibleMarkup(escapeAttribute(text))}"`;
}
