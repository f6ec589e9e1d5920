/**
 * Writes an XML document to a file of the server, with an XML prolog that names the encoding when the text has none. Scripts reach the var, sftp
 * and temporary folders alone.
 * @param xmlText the document as text: `document.toXMLString()` of E4X or DOM
 * @param filename full path of the file
 * @param codePage encoding of the file, for example `"utf-8"`. Default: that of the server
 * @see Campaign reference, f-saveXmlFile
 */
export declare function saveXmlFile(xmlText: string, filename: string, codePage?: string): void;
