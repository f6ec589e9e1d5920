import type { XmlElement } from "../../../build/schema/read-xml.ts";

/** Line and column, both 1-based. */
interface Place {
  line: number;
  column: number;
}

/** From here on the script stands elsewhere in the document than its own lines and columns say. */
interface Turn {
  script: Place;
  document: Place;
}

/** A script with the lines of its document. */
export interface PlacedText {
  /** The script, behind so many empty lines and blanks that its places are those of the document. */
  source: string;
  /** Where a place of `source` is in the document: entities, CDATA and comments take more room there. Absent where it is the same place. */
  placeOf?: (place: Place) => Place;
}

/** What stands in a document and is not, or shorter, in the text of an element. */
const MARKUP = /<!\[CDATA\[|\]\]>|<!--[^]*?-->|<\?[^]*?\?>|&[^;\s]{1,12};|\n/g;

/**
 * A script moved to the place where it stands in its document, so that stacks name that.
 * @param source the script: the element's text
 * @param element where it stands
 * @param text the document
 */
export function placeText(source: string, { name, position }: XmlElement, text: string): PlacedText {
  let start = 0;
  for (let line = 1; line < position.line; line++) start = text.indexOf("\n", start) + 1;
  const content = endOfTag(text, start + position.column + name.length);
  const opening = "<![CDATA[";
  const first = text.startsWith(opening, content) ? content + opening.length : content;
  const before = text.slice(0, first).split("\n");
  const begin = { line: before.length, column: before.at(-1)!.length + 1 };
  const turns = turnsOf(text.slice(first, text.indexOf(`</${name}`, first)), begin, first > content);
  return {
    source: "\n".repeat(begin.line - 1) + " ".repeat(begin.column - 1) + source,
    ...(turns.length > 0 && { placeOf: (place) => placeBy(turns, place) }),
  };
}

/** The offset behind the `>` of a start tag. */
function endOfTag(text: string, from: number): number {
  let quote = "";
  for (let index = from; index < text.length; index++) {
    const character = text[index]!;
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return index + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return text.length;
}

function turnsOf(raw: string, begin: Place, inCdata: boolean): Turn[] {
  const turns: Turn[] = [];
  const document = { ...begin };
  const script = { ...begin };
  let isText = !inCdata;
  let last = 0;
  const advance = (place: Place, passed: string): void => {
    const lines = passed.split("\n");
    place.column = lines.length > 1 ? lines.at(-1)!.length + 1 : place.column + passed.length;
    place.line += lines.length - 1;
  };
  for (const { 0: markup, index } of raw.matchAll(MARKUP)) {
    // In CDATA everything is text but its end, and outside only there is an end that is text.
    if (markup !== "\n" && isText === (markup === "]]>")) continue;
    const plain = raw.slice(last, index);
    advance(document, plain);
    advance(script, plain);
    last = index + markup.length;
    advance(document, markup);
    if (markup === "\n") advance(script, markup);
    else {
      if (markup.startsWith("&")) script.column += 1;
      if (markup === "<![CDATA[") isText = false;
      if (markup === "]]>") isText = true;
      turns.push({ script: { ...script }, document: { ...document } });
    }
  }
  return turns;
}

function placeBy(turns: readonly Turn[], { line, column }: Place): Place {
  const turn = turns.findLast(({ script }) => script.line < line || (script.line === line && script.column <= column));
  if (turn === undefined) return { line, column };
  return turn.script.line === line
    ? { line: turn.document.line, column: turn.document.column + column - turn.script.column }
    : { line: turn.document.line + line - turn.script.line, column };
}
