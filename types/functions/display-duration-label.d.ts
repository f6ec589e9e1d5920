/**
 * A span of time as text for people.
 * @param value the span
 * @param sg the texts: a StringGroup. Default: those of the page
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function displayDurationLabel(value: unknown, sg?: unknown): string;
