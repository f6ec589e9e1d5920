/** Methods of XML that give XML (ECMA-357 13.4.4). */
export const xmlMethods: ReadonlySet<string> = new Set([
  "child",
  "children",
  "elements",
  "descendants",
  "attribute",
  "attributes",
  "copy",
  "text",
  "comments",
  "processingInstructions",
]);
