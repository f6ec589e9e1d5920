/**
 * Writes a text to a file of the server.
 * @param text what to write
 * @param filename full path of the file
 * @param codePage encoding of the file, for example `"utf-8"`. Default: that of the server
 * @deprecated Use saveFile.
 * @see Campaign reference, f-saveString
 */
export declare function saveString(text: string, filename: string, codePage?: string): void;
