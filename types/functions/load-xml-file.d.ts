import type { DOMDocument } from "../dom/dom-document.d.ts";
import type { XML } from "../e4x/xml.d.ts";

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
