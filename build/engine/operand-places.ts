/** Texts, paths in brackets and dates of an XTK expression that are whole; a path may have a filter in brackets of its own. */
const WHOLE = /'(?:\\[^]|[^'\\])*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[^#]*#/g;
const OPEN = /['"[\]#]|\$[A-Za-z]*\([^()]*$/;

/** An XTK expression's text, with an empty text for each text, path in brackets and date that is whole in it. */
function bareText(text: string): string {
  return text.replace(WHOLE, "''");
}

/** The sign that is open at the end of an expression's text: what follows would become part of what it holds. */
export function openSign(text: string): string | undefined {
  return OPEN.exec(bareText(text).replaceAll("''", ""))?.[0].charAt(0);
}

/**
 * Whether each value of an expression is an operand of its own, as `expr` of `lib/xtk` wants it: not inside of anything, nor against a word or
 * another value.
 * @param texts what stands before, between and behind the values
 */
export function standAlone(texts: readonly string[]): boolean {
  if (texts.some((text) => openSign(text) !== undefined)) return false;
  const bare = texts.map(bareText);
  return bare.slice(1).every((after, index) => {
    const before = bare[index]!;
    return !/[\w'@.$\u0080-\uffff]$/.test(before) && !/^[\w'@.$(\u0080-\uffff]/.test(after) && (index === 0 || before !== "");
  });
}
