/**
 * Writes what base64 text stands for to a file of the server: the way to write bytes.
 * @param base64 the encoded bytes
 * @param filename full path of the file
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function saveFileFromBase64(base64: string, filename: string): void;
