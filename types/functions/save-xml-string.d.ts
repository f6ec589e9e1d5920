/**
 * Writes an XML document to a file of the server; named like the deprecated `saveString`.
 * @deprecated Use saveXmlFile.
 * @unverified its parameters, and that it is deprecated: known by name only, from the list of globals of a v7 server
 */
export declare function saveXmlString(...args: unknown[]): void;
