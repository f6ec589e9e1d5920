/**
 * Source text that makes an equal value, for debugging: `uneval({ a: "b" })` gives `({a:"b"})`. Not in Node: works on the Campaign engine only.
 * @param value any value
 */
export declare function uneval(value: unknown): string;
