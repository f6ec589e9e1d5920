/**
 * The server's tests of itself: finding a node of a document and releasing it.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testXmlFindAndReleaseNode(...args: unknown[]): unknown;
