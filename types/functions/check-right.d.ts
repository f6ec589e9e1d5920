/**
 * Whether the operator has a named right, for example `"sql"` or `"createProcess"`.
 * @param right name of the right
 * @unverified its parameters, and whether it throws instead of giving false: known by name only
 */
export declare function checkRight(right: string): boolean;
