/**
 * Globals that the translation reads: its helper functions, what it makes of templates, readers, patterns and queries, and Babel's helpers. A
 * variable of the author that has such a name gets another one.
 */
export const usedGlobals: ReadonlySet<string> = new Set(
  `undefined Infinity isFinite isNaN parseFloat parseInt Object Function Array String Number Boolean Date Math RegExp Error TypeError RangeError ReferenceError Symbol Reflect WeakMap WeakSet XML XMLList QName
  Namespace xtk`.split(/\s+/),
);
