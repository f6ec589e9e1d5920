/**
 * Reads a file of the server as text.
 * @param filename full path of the file
 * @param codePage its encoding, for example `"utf-8"`. Default: that of the server
 * @returns the text of the file
 * @deprecated Use loadFile.
 * @see Campaign reference, f-loadString
 */
export declare function loadString(filename: string, codePage?: string): string;
