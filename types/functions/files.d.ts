/** Files of the server: read and written whole, named and renamed. `File`, `FileIterator` and `ZipFile` are classes of their own. */

import type { DOMDocument } from "../dom/dom-document.d.ts";
import type { XML } from "../e4x/xml.d.ts";

/**
 * Reads a file of the server as text. Scripts reach the var, sftp and temporary folders alone.
 * @param filename full path of the file
 * @param codePage its encoding, for example `"utf-8"` or `"iso-8859-1"`. Default: that of the server
 * @returns the text of the file
 * @see Campaign reference, f-loadFile
 */
export declare function loadFile(filename: string, codePage?: string): string;

/**
 * Writes a text to a file of the server. Scripts reach the var, sftp and temporary folders alone.
 * @param text what to write
 * @param filename full path of the file
 * @param codePage encoding of the file, for example `"utf-8"` or `"iso-8859-1"`. Default: that of the server
 * @see Campaign reference, f-saveFile
 */
export declare function saveFile(text: string, filename: string, codePage?: string): void;

/**
 * Writes what base64 text stands for to a file of the server: the way to write bytes.
 * @param base64 the encoded bytes
 * @param filename full path of the file
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function saveFileFromBase64(base64: string, filename: string): void;

/**
 * Reads a file of the server as an XML document; the byte order mark and the XML prolog tell its encoding. Scripts reach the var, sftp and
 * temporary folders alone.
 * @param filename full path of the file
 * @param noError accept an empty file. Default false
 * @deprecated Use DOMDocument.load.
 * @see Campaign reference, f-loadXmlFile
 * @unverified whether the document is E4X or DOM
 */
export declare function loadXmlFile(filename: string, noError?: boolean): XML | DOMDocument;

/**
 * Writes an XML document to a file of the server, with an XML prolog that names the encoding when the text has none. Scripts reach the var, sftp
 * and temporary folders alone.
 * @param xmlText the document as text: `document.toXMLString()` of E4X or DOM
 * @param filename full path of the file
 * @param codePage encoding of the file, for example `"utf-8"`. Default: that of the server
 * @see Campaign reference, f-saveXmlFile
 */
export declare function saveXmlFile(xmlText: string, filename: string, codePage?: string): void;

/**
 * The size of a file of the server. `new File(path).size` is documented.
 * @param path full path of the file
 * @returns bytes, one should think
 * @unverified its parameters and result: known by name only, from the list of globals of a v7 server
 */
export declare function fileSize(path: string): number;

/**
 * Renames or moves a file of the server.
 * @param oldName full path of the file
 * @param newName full path that it gets
 * @see Campaign reference, f-fileRename
 */
export declare function fileRename(oldName: string, newName: string): void;

/**
 * Whether a path is relative.
 * @param path path of a file
 * @unverified its parameters and result: known by name only, from the list of globals of a v7 server
 */
export declare function fileIsRelative(path: string): boolean;

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

/**
 * Reads a file of the server as text.
 * @param filename full path of the file
 * @param codePage its encoding, for example `"utf-8"`. Default: that of the server
 * @returns the text of the file
 * @deprecated Use loadFile.
 * @see Campaign reference, f-loadString
 */
export declare function loadString(filename: string, codePage?: string): string;

/**
 * Writes a text to a file of the server.
 * @param text what to write
 * @param filename full path of the file
 * @param codePage encoding of the file, for example `"utf-8"`. Default: that of the server
 * @deprecated Use saveFile.
 * @see Campaign reference, f-saveString
 */
export declare function saveString(text: string, filename: string, codePage?: string): void;

/**
 * Writes what base64 text stands for to a file of the server; the older name, it seems, of `saveFileFromBase64`.
 * @param base64 the encoded bytes
 * @param filename full path of the file
 * @unverified its parameters: known by name only, from the list of globals of a v7 server
 */
export declare function saveBase64String(base64: string, filename: string): void;
