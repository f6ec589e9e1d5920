/** Values as text, to look at. */

/**
 * Source text that makes an equal value, for debugging: `uneval({ a: "b" })` gives `({a:"b"})`. Not in Node: works on the Campaign engine only.
 * @param value any value
 */
export declare function uneval(value: unknown): string;

/**
 * The members of an object as text, for debugging.
 * @param object the object
 * @param name what to call it
 * @returns a line per member: name and value
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function show_props(object: object, name: string): string;
