/** Texts, templates, comments: what stands in them is no code. Regular expressions are taken where only one can begin. */
const LITERAL =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?|`(?:[^`\\]|\\[^])*`?|(?<=[=(,:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/g;

/**
 * A program's text with blanks in place of what its literals and comments say; offsets and lines stay.
 * @param source TypeScript or JavaScript, which need not be right
 */
export function maskLiterals(source: string): string {
  return source.replace(LITERAL, (literal) => literal.replace(/[^\n]/g, (sign, at: number) => (at === 0 ? sign : " ")));
}
