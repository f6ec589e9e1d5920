/** Quotes of books, of other languages and of web pages, and white space and the commonest tags of these; what stands before a line of a mail. */
const SIGNS =
  /[‘’‚‛“”„‟«»‹›「」『』＇＂"`´]|&(?:apos|quot|[lr]squo|sbquo|[lr]dquo|bdquo|[lr]aquo|nbsp|#0{0,4}(?:3[49]|160|171|187|82(?:1[678]|2[012]))|#x0{0,4}(?:2[27]|a0|ab|bb|201[89acd]));|<\/?(?:t[dhr]|br|p|pre|code|span|div|li|b|i|a)\b[^<>]{0,200}>|^[ \t]{0,8}(?:[>|][ \t]?){1,9}/gim;

const SPACE = /^(?:&(?:nbsp|#0{0,4}160|#x0{0,4}a0);|<.*|[ \t>|]+)$/i;

/**
 * A text in which all quotes are `'`, where nothing has another place: what is longer than a character is filled up with spaces. Names of scripts are
 * found in it, whatever a journal was pasted through.
 */
export function straightQuotes(text: string): string {
  return text.replace(SIGNS, (sign) => (SPACE.test(sign) ? " " : "'").padEnd(sign.length));
}
