/**
 * The server's tests of itself: reading dates with time.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function testParseTimeStamp(...args: unknown[]): unknown;
