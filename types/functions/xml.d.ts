/** XML documents: style sheets, and values in nodes. `DOMDocument` and E4X's `XML` are classes of their own. */

import type { XML } from "../e4x/xml.d.ts";

/**
 * Transforms an XML document with a style sheet that is stored in the database.
 * @param styleSheet name of the style sheet
 * @param xml the document, or its text
 * @returns the result as text
 * @see Campaign reference, f-applyXsl
 */
export declare function applyXsl(styleSheet: string, xml: string | XML): string;

/**
 * Transforms an XML file with a style sheet that is stored in the database.
 * @param styleSheet name of the style sheet
 * @param filename full path of the XML file
 * @returns the result as text
 * @see Campaign reference, f-applyXslFromFile
 */
export declare function applyXslFromFile(styleSheet: string, filename: string): string;

/**
 * The value at an XPath of a node.
 * @param node the node
 * @param xpath where the value is
 * @context web
 * @unverified a library of web pages defines it: told from its name, the names of its parameters and the beginning of its text on a v7 server
 */
export declare function getValue(node: unknown, xpath: string): unknown;
