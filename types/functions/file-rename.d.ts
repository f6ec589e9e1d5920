/**
 * Renames or moves a file of the server.
 * @param oldName full path of the file
 * @param newName full path that it gets
 * @see Campaign reference, f-fileRename
 */
export declare function fileRename(oldName: string, newName: string): void;
