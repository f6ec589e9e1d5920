/**
 * The members of an object as text, for debugging.
 * @param object the object
 * @param name what to call it
 * @returns a line per member: name and value
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function show_props(object: object, name: string): string;
