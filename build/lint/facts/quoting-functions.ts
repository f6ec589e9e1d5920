/**
 * Names of functions and methods that give what may stand in a text of SQL or XTK: those that escape, and those that give digits or a date.
 */
const QUOTING =
  /escape|quote|encode|literal|replace|^(?:to)?(?:sql|xtk)|^format|^num$|^Number$|^parse(?:Int|Float)$|^to(?:Fixed|ISOString)$|^(?:length|indexOf|lastIndexOf|getTime|abs|ceil|floor|max|min|round)$/i;

/**
 * Whether what a function gives may stand in such a text.
 * @param name of the function or method
 */
export function isQuotingFunction(name: string): boolean {
  // What a base gives as text may hold anything.
  return QUOTING.test(name) && !/^sql(?:Get(?:String|Memo)|Select)/.test(name);
}
