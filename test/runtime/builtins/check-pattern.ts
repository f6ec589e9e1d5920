/**
 * Refuses what newer engines read in a regular expression and this one does not: flags `u` `s` `d` `v`, groups with a name, looking behind.
 * @throws SyntaxError in the engine's words
 */
export function checkPattern(pattern: string, flags: string): void {
  const wrong = /[^gimy]/.exec(flags)?.[0] ?? /(.).*\1/.exec(flags)?.[1];
  if (wrong !== undefined) throw new SyntaxError(`invalid regular expression flag ${wrong}`);
  // Escapes and classes are passed over.
  for (const [part] of pattern.matchAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]?|\(\?[^]?/g))
    if (part.startsWith("(?") && !/^\(\?[:=!]$/.test(part)) throw new SyntaxError("invalid quantifier");
}
