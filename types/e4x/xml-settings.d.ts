/**
 * The settings of E4X, as `XML.settings()` gives them.
 * @see ECMA-357 13.4.3
 * @globalType
 */
export interface XMLSettings {
  /** Drop comments while parsing. */
  ignoreComments: boolean;
  /** Drop processing instructions while parsing. */
  ignoreProcessingInstructions: boolean;
  /** Drop text that is white space alone while parsing. */
  ignoreWhitespace: boolean;
  /** Put each element on a line of its own in `toXMLString()`. */
  prettyPrinting: boolean;
  /** Spaces per level when pretty printing. */
  prettyIndent: number;
}
