import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { childNodes } from "../../e4x/tree/walk.ts";
import type { ScriptToken } from "./script-token.ts";

/**
 * The tokens of template literals, one for each piece of text with the signs around it, as ESLint's rules know them. The pieces in the
 * tree get the same bounds.
 */
export function templateTokens(program: AnyNode, source: string): ScriptToken[] {
  const tokens: ScriptToken[] = [];
  const stack = [program];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const child of childNodes(node)) stack.push(child);
    if (node.type !== "TemplateElement") continue;
    const start = node.start - 1;
    const end = node.end + (node.tail ? 1 : 2);
    const loc = {
      start: { line: node.loc.start.line, column: node.loc.start.column - 1 },
      end: { line: node.loc.end.line, column: node.loc.end.column + end - node.end },
    };
    Object.assign(node, { start, end, range: [start, end], loc });
    tokens.push({ type: "Template", value: source.slice(start, end), start, end, range: [start, end], loc });
  }
  return tokens;
}
