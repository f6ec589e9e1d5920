/** Text: what is escaped for HTML, XML and URLs, and HTML without its markup. */

/**
 * Escapes a text for HTML output.
 * @param text what to escape
 * @unverified which characters it escapes
 */
export declare function encodeHtml(text: string): string;

/**
 * The text of an HTML document without its markup.
 * @param html an HTML document or a part of one
 * @unverified how it treats links, lists and line breaks
 */
export declare function htmlToText(html: string): string;

/**
 * Escapes a text for use as a parameter of a URL, with percent signs. Templates of deliveries use it; `encodeURIComponent` of the language does
 * much the same.
 * @param text the parameter's value, not a whole URL
 * @returns the escaped text
 */
export declare function escapeUrl(text: string): string;

/**
 * Escapes a text for XML output. The documented way is `NL.XML.escape` of the library `/nl/core/shared/xml.js`.
 * @param text what to escape
 * @unverified which characters it escapes
 */
export declare function escapeXmlStr(text: string): string;

/**
 * Escapes a text for XML output in a page; `<%= value %>` of a JSSP page escapes as well.
 * @param text what to escape
 * @context web
 * @unverified which characters it escapes, and how it differs from `escapeXmlStr`
 */
export declare function escapeXmlString(text: string): string;
