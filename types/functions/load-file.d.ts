/**
 * Reads a file of the server as text. Scripts reach the var, sftp and temporary folders alone.
 * @param filename full path of the file
 * @param codePage its encoding, for example `"utf-8"` or `"iso-8859-1"`. Default: that of the server
 * @returns the text of the file
 * @see Campaign reference, f-loadFile
 */
export declare function loadFile(filename: string, codePage?: string): string;
