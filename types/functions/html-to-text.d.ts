/**
 * The text of an HTML document without its markup.
 * @param html an HTML document or a part of one
 * @unverified how it treats links, lists and line breaks
 */
export declare function htmlToText(html: string): string;
