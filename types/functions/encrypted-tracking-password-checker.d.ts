/**
 * Checks the encrypted password of a tracking server.
 * @unverified what it does, its parameters and its result: known by name only, from the list of globals of a v7 server
 */
export declare function encryptedTrackingPasswordChecker(...args: unknown[]): unknown;
