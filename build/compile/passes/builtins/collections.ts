/**
 * Operations that give what is walked step by step. A script that has one of them has loops, spread and patterns that know of steps; all other
 * scripts do without.
 */
export const collections: ReadonlySet<string> = new Set([
  "builtinMap",
  "builtinSet",
  "builtinEntries",
  "builtinKeys",
  "builtinValues",
  "builtinMatchAll",
]);
