/**
 * Seen among the globals of a v7 server. In a browser this name shows a message; what it does on the server, where nobody is shown anything, is not
 * known: write `logInfo`.
 * @unverified its parameters and its effect
 */
export declare function alert(...args: unknown[]): void;
