import type { Differences } from "./dialect.ts";
import { textNode, type XmlNode } from "./node.ts";
import { chomp } from "./print.ts";
import type { Settings } from "./settings.ts";

/** A piece of element content as the engine's scanner sees it. */
export type ContentToken = XmlNode | { text: string; /** White space written as such, without entities. */ isSpace: boolean };

/**
 * The children that pieces of content make: adjacent text is one node, white space alone goes, text beside other children is
 * trimmed (both under `ignoreWhitespace`). Whether a node has company is decided on the way, as the engine does.
 * @param trimsMixedText false: white space alone always goes, and nothing is trimmed
 */
export function assembleChildren(tokens: readonly ContentToken[], settings: Settings, { trimsMixedText }: Pick<Differences, "trimsMixedText">): XmlNode[] {
  const pieces = joinText(tokens);
  const children: XmlNode[] = [];
  let count = pieces.length;
  const drops = (): boolean => settings.ignoreWhitespace && (count > 1 || !trimsMixedText);
  const trims = (): boolean => settings.ignoreWhitespace && count > 1 && trimsMixedText;
  for (const piece of pieces) {
    if ("isSpace" in piece) {
      if (drops() && piece.isSpace) {
        count--;
        continue;
      }
      children.push(textNode(trims() ? chomp(piece.text) : piece.text));
    } else if (piece.ignored) {
      count--;
    } else {
      if (trims() && piece.kind === "text") piece.value = chomp(piece.value);
      children.push(piece);
    }
  }
  return children;
}

function joinText(tokens: readonly ContentToken[]): ContentToken[] {
  const pieces: ContentToken[] = [];
  for (const token of tokens) {
    const last = pieces.at(-1);
    if (!("isSpace" in token)) pieces.push(token);
    else if (token.text === "") continue;
    else if (last && "isSpace" in last) pieces[pieces.length - 1] = { text: last.text + token.text, isSpace: last.isSpace && token.isSpace };
    else pieces.push(token);
  }
  return pieces;
}

/** Hangs children into an element. */
export function adopt(element: XmlNode, children: readonly XmlNode[]): void {
  for (const child of children) {
    child.parent = element;
    element.children.push(child);
  }
}
