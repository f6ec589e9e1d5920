/**
 * The HTML tag of an image that Campaign stores.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function generateImgTag(...args: unknown[]): unknown;
