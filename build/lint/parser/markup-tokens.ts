import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { childNodes } from "../../e4x/tree/walk.ts";
import { lineIndex } from "./line-index.ts";
import type { ScriptToken } from "./script-token.ts";

const TEXT = new Set(["XMLAttribute", "XMLText", "XMLCdata", "XMLComment", "XMLProcessingInstruction"]);
const TAGS = new Set(["XMLElement", "XMLList", "XMLStartTag", "XMLPointTag", "XMLEndTag", "XMLName"]);
const SIGN = /<\/?>?|\/?>|=/g;

/** A piece of markup before its place in lines is known. */
type Piece = [type: "Punctuator" | "XMLText", start: number, end: number];

/**
 * The tokens of the markup in a tree, in no order: what is not in braces. A token never reaches over the bounds of a node, so that
 * every node has a first and a last token.
 */
export function markupTokens(program: AnyNode, source: string): ScriptToken[] {
  const placeOf = lineIndex(source);
  const tokens: ScriptToken[] = [];
  const stack = [program];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const children = childNodes(node);
    for (const child of children) stack.push(child);
    for (const [type, start, end] of pieces(node, children, source)) {
      tokens.push({
        type,
        value: source.slice(start, end),
        start,
        end,
        range: [start, end],
        loc: { start: placeOf(start), end: placeOf(end) },
      });
    }
  }
  return tokens;
}

function pieces({ type, start, end }: AnyNode, children: AnyNode[], source: string): Piece[] {
  if (TEXT.has(type) || (type === "XMLName" && children.length === 0)) return [["XMLText", start, end]];
  if (type === "XMLEscape")
    return [
      ["Punctuator", start, start + 1],
      ["Punctuator", end - 1, end],
    ];
  if (!TAGS.has(type)) return [];
  const signs: Piece[] = [];
  let from = start;
  for (const next of [...children, { start: end, end }]) {
    for (const { 0: sign, index } of source.slice(from, next.start).matchAll(SIGN))
      signs.push(["Punctuator", from + index, from + index + sign.length]);
    from = next.end;
  }
  return signs;
}
