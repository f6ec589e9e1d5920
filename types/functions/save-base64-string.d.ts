/**
 * Writes what base64 text stands for to a file of the server; the older name, it seems, of `saveFileFromBase64`.
 * @param base64 the encoded bytes
 * @param filename full path of the file
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function saveBase64String(base64: string, filename: string): void;
