/**
 * Reads a date. Prefer `parseTimeStamp`, whose forms of text are documented.
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function parseDate(...args: unknown[]): Date;
