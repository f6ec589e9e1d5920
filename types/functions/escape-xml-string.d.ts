/**
 * Escapes a text for XML output in a page; `<%= value %>` of a JSSP page escapes as well.
 * @param text what to escape
 * @context web
 * @unverified which characters it escapes, and how it differs from `escapeXmlStr`
 */
export declare function escapeXmlString(text: string): string;
