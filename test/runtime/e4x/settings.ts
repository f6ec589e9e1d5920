/** The XML settings of ECMA-357 13.4.3, as the script left them. */
export interface Settings {
  ignoreComments: boolean;
  ignoreProcessingInstructions: boolean;
  ignoreWhitespace: boolean;
  prettyPrinting: boolean;
  prettyIndent: number;
}

/** The settings a script starts with. */
export function defaultSettings(): Settings {
  return { ignoreComments: true, ignoreProcessingInstructions: true, ignoreWhitespace: true, prettyPrinting: true, prettyIndent: 2 };
}
