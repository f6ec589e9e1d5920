import type { XML } from "../e4x/xml.d.ts";

/**
 * Transforms an XML document with a style sheet that is stored in the database.
 * @param styleSheet name of the style sheet
 * @param xml the document, or its text
 * @returns the result as text
 * @see Campaign reference, f-applyXsl
 */
export declare function applyXsl(styleSheet: string, xml: string | XML): string;
