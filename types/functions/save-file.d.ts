/**
 * Writes a text to a file of the server. Scripts reach the var, sftp and temporary folders alone.
 * @param text what to write
 * @param filename full path of the file
 * @param codePage encoding of the file, for example `"utf-8"` or `"iso-8859-1"`. Default: that of the server
 * @see Campaign reference, f-saveFile
 */
export declare function saveFile(text: string, filename: string, codePage?: string): void;
