import { type Token, tokTypes as tt } from "acorn";
import type { ParseOptions } from "../../e4x/index.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { markupTokens } from "./markup-tokens.ts";
import { scriptToken, type ScriptToken } from "./script-token.ts";
import { templateTokens } from "./template-tokens.ts";

/** What ESLint wants to know of a text besides its tree. */
export interface Collected {
  /** What the parser fills while it reads. */
  listeners: Required<Pick<ParseOptions, "tokens" | "comments">>;
  /** Every token of the parsed text, in order. */
  tokens(program: AnyNode): ScriptToken[];
}

/** Listens to a parser. */
export function collectTokens(source: string): Collected {
  const found: Token[] = [];
  return {
    listeners: { tokens: found, comments: [] },
    tokens(program) {
      const markup = markupTokens(program, source);
      const templates = templateTokens(program, source);
      // The parser gives a literal as one token, which starts where the literal's first piece does, and the signs of a template apart.
      const taken = new Set(markup.map(({ start }) => start));
      for (const { start, end } of templates)
        for (const place of [start, start + 1, end - 2, end - 1]) if (place >= start) taken.add(place);
      const ordinary = found.filter(({ type, start }) => type !== tt.eof && !taken.has(start)).map((token) => scriptToken(token, source));
      return [...ordinary, ...markup, ...templates].sort((a, b) => a.start - b.start);
    },
  };
}
