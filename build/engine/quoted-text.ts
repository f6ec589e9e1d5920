/**
 * Text in the quotes of XTK: the twin of `textLiteral` in `lib/xtk/literal.ts`, for texts that are known when a script is built. A `$` would begin a variable of
 * the server, so it is spelled by its code.
 */
export function quotedText(value: string): string {
  return `'${value.replace(/[\\']/g, "\\$&").replace(/\$/g, "' + Char('36') + '")}'`;
}
