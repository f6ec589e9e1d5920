/**
 * The size of a file of the server. `new File(path).size` is documented.
 * @param path full path of the file
 * @returns bytes, one should think
 * @unverified its parameters and result: known by name only, from the list of globals of a v7 server
 */
export declare function fileSize(path: string): number;
