/** Names of functions and methods that give text which may stand between quotes: those that escape, and those that give digits or a date. */
const QUOTING =
  /escape|quote|encode|literal|replace|^(?:to)?(?:sql|xtk)|^format|^num$|^Number$|^parse(?:Int|Float)$|^to(?:Fixed|ISOString)$/i;

/**
 * Whether what a function gives may stand in quotes.
 * @param name of the function or method
 */
export function isQuotingFunction(name: string): boolean {
  return QUOTING.test(name);
}
