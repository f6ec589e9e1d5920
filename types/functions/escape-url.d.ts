/**
 * Escapes a text for use as a parameter of a URL, with percent signs. Templates of deliveries use it; `encodeURIComponent` of the language does
 * much the same.
 * @param text the parameter's value, not a whole URL
 * @returns the escaped text
 */
export declare function escapeUrl(text: string): string;
