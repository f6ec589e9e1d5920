import type { Token } from "acorn";

/** The tokens of a script in their order, those in the braces of markup left out: a literal is one token. */
export function outerTokens(tokens: readonly Token[]): Token[] {
  const outer: Token[] = [];
  const inOrder = tokens.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const token of inOrder) if (token.start >= (outer.at(-1)?.end ?? 0)) outer.push(token);
  return outer;
}
