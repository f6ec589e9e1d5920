import { type Parser, type Token, tokTypes as tt } from "acorn";
import type { AnyNode } from "../tree/nodes.ts";
import { E4XSyntaxError } from "./syntax-error.ts";

const CLOSING = new Map([
  [tt.parenL, "`)`"],
  [tt.bracketL, "`]`"],
  [tt.braceL, "`}`"],
  [tt.dollarBraceL, "`}`"],
]);
const OPENING: ReadonlyMap<unknown, string> = new Map([
  [tt.parenL, "`(`"],
  [tt.bracketL, "`[`"],
  [tt.braceL, "`{`"],
  [tt.dollarBraceL, "`${`"],
]);
const CLOSERS = new Set([tt.parenR, tt.bracketR, tt.braceR]);

/**
 * Why the end of a file came too soon: the innermost bracket that nothing closes. The text is read once more, for its tokens.
 * @param error what the parser said; only at the end of the text is it about a bracket
 * @returns undefined where all brackets are closed
 */
export function unclosedBracket(
  error: E4XSyntaxError,
  source: string,
  Language: typeof Parser,
  options: object,
): E4XSyntaxError | undefined {
  if (error.code !== "XTK3001" || source.slice(error.pos).trim() !== "") return undefined;
  const open: Token[] = [];
  const onToken = (token: Token): void => {
    if (CLOSING.has(token.type)) open.push(token);
    else if (CLOSERS.has(token.type)) open.pop();
  };
  try {
    Language.parse(source, { ...options, onToken } as never);
  } catch {
    const token = open.pop();
    if (token === undefined) return undefined;
    return new E4XSyntaxError(
      "XTK3031",
      { opening: OPENING.get(token.type) as string, closing: CLOSING.get(token.type) as string },
      token.start,
      (token as unknown as AnyNode).loc.start,
      error.sourceFile,
    );
  }
  return undefined;
}
