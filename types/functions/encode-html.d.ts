/**
 * Escapes a text for HTML output.
 * @param text what to escape
 * @unverified which characters it escapes
 */
export declare function encodeHtml(text: string): string;
