/**
 * Transforms an XML file with a style sheet that is stored in the database.
 * @param styleSheet name of the style sheet
 * @param filename full path of the XML file
 * @returns the result as text
 * @see Campaign reference, f-applyXslFromFile
 */
export declare function applyXslFromFile(styleSheet: string, filename: string): string;
