/**
 * A name for a temporary file that no file has yet.
 * @param directory folder of the file
 * @param prefix start of the name, 4 characters at most. Default `"tmp"`
 * @param extension end of the name
 * @returns full path
 * @see Campaign reference, f-fileGetTempName
 * @unverified the default of `directory` and `extension`
 */
export declare function fileGetTempName(directory?: string, prefix?: string, extension?: string): string;
