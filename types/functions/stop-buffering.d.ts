/**
 * Ends what `startBuffering` began; it may give the text that was held back.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function stopBuffering(...args: unknown[]): unknown;
