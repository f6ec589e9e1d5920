/**
 * A new unique identifier.
 * @returns 36 characters, upper case, with hyphens
 * @see Campaign reference, f-getUUID
 */
export declare function getUUID(): string;
