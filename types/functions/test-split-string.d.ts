/**
 * The server's tests of itself: splitting text.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testSplitString(...args: unknown[]): unknown;
