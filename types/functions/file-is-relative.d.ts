/**
 * Whether a path is relative.
 * @param path path of a file
 * @unverified its parameters and result: known by name only, from the list of globals of a v7 server
 */
export declare function fileIsRelative(path: string): boolean;
