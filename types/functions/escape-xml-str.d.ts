/**
 * Escapes a text for XML output. The documented way is `NL.XML.escape` of the library `/nl/core/shared/xml.js`.
 * @param text what to escape
 * @unverified which characters it escapes
 */
export declare function escapeXmlStr(text: string): string;
