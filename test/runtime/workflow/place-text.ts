import type { XmlElement } from "../../../build/schema/read-xml.ts";

/**
 * A script moved to the lines where it stands in its document, so that stacks name those. Columns are right where no entity comes before.
 * @param source the script: the element's text
 * @param element where it stands
 * @param text the document
 */
export function placeText(source: string, { name, position }: XmlElement, text: string): string {
  const lines = text.split("\n");
  let line = position.line;
  let column = position.column - 1 + 1 + name.length;
  let quote = "";
  for (; line <= lines.length; line++, column = 0) {
    const found = endOfTag(lines[line - 1]!, column, quote);
    if (typeof found === "number") {
      column = found;
      break;
    }
    quote = found;
  }
  const opening = "<![CDATA[";
  if (lines[line - 1]?.startsWith(opening, column)) column += opening.length;
  return "\n".repeat(line - 1) + " ".repeat(column) + source;
}

/** The column behind the `>` of a start tag, or the quote that is open at the end of the line. */
function endOfTag(line: string, from: number, quote: string): number | string {
  for (let index = from; index < line.length; index++) {
    const character = line[index]!;
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return index + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return quote;
}
