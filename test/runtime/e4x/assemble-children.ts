import type { Differences } from "./dialect.ts";
import { IgnoredLeaf, textNode, type XmlElement, type XmlNode } from "./node.ts";
import { chomp, isWhiteSpace } from "./print.ts";
import type { Settings } from "./settings.ts";

/** Text that had references in it, resolved: white space that comes from them is not dropped like written white space. */
export class ResolvedText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A piece of element content as the engine's scanner sees it: markup, text as written, text with references. */
export type ContentToken = XmlNode | string | ResolvedText;

/**
 * The children that pieces of content make: adjacent text is one node, white space alone goes, text beside other children is
 * trimmed (both under `ignoreWhitespace`). Whether a node has company is decided on the way, as the engine does.
 * @param tokens without text beside text, see `joinText`; are used up, from `start` on
 * @param trimsMixedText false: white space alone always goes, and nothing is trimmed
 */
export function assembleChildren(
  tokens: ContentToken[],
  settings: Settings,
  { trimsMixedText }: Pick<Differences, "trimsMixedText">,
  start = 0,
): XmlNode[] {
  const end = tokens.length;
  const { ignoreWhitespace } = settings;
  let count = end - start;
  let kept = start;
  for (let index = start; index < end; index++) {
    const piece = tokens[index]!;
    const trims = ignoreWhitespace && count > 1 && trimsMixedText;
    if (typeof piece === "string") {
      if (ignoreWhitespace && (count > 1 || !trimsMixedText) && isWhiteSpace(piece)) count--;
      else tokens[kept++] = textNode(trims ? chomp(piece) : piece);
    } else if (piece instanceof ResolvedText) {
      tokens[kept++] = textNode(trims ? chomp(piece.text) : piece.text);
    } else if (piece instanceof IgnoredLeaf) {
      count--;
    } else {
      if (trims && piece.kind === "text") piece.value = chomp(piece.value);
      tokens[kept++] = piece;
    }
  }
  return tokens.slice(start, kept) as XmlNode[];
}

/** Makes one token of adjacent text, and none of empty text. */
export function joinText(tokens: ContentToken[]): ContentToken[] {
  let kept = 0;
  for (const token of tokens) {
    const last = kept > 0 ? tokens[kept - 1]! : undefined;
    if (!isText(token)) tokens[kept++] = token;
    else if (textOf(token) === "") continue;
    else if (last === undefined || !isText(last)) tokens[kept++] = token;
    else
      tokens[kept - 1] =
        typeof last === "string" && typeof token === "string" ? last + token : new ResolvedText(textOf(last) + textOf(token));
  }
  truncate(tokens, kept);
  return tokens;
}

/** Shortens a list. Setting its length would give up the room that it has. */
export function truncate(list: unknown[], length: number): void {
  while (list.length > length) list.pop();
}

function isText(token: ContentToken): token is string | ResolvedText {
  return typeof token === "string" || token instanceof ResolvedText;
}

function textOf(token: string | ResolvedText): string {
  return typeof token === "string" ? token : token.text;
}

/**
 * Makes pieces of content the content of a fresh element.
 * @param tokens as above
 */
export function fillElement(element: XmlElement, tokens: ContentToken[], settings: Settings, differences: Differences, start = 0): void {
  const only = tokens.length === start + 1 ? tokens[start] : undefined;
  // Text without company stays as it is, see above.
  if (only instanceof ResolvedText || (typeof only === "string" && (differences.trimsMixedText || !isWhiteSpace(only)))) {
    element.text = textOf(only);
    return;
  }
  const children = assembleChildren(tokens, settings, differences, start);
  if (children.length === 0) return;
  for (const child of children) child.parent = element;
  element.children = children;
}
