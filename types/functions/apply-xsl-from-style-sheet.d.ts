/**
 * Transforms an XML document with a style sheet that the caller hands over, as the name suggests.
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function applyXslFromStyleSheet(...args: unknown[]): string;
