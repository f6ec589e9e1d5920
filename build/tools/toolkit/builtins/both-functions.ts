/** Methods that texts and arrays both have. */
export const bothFunctions = {
  // 22.1.3.8, 23.1.3.16: NaN is found, unlike by indexOf.
  builtinIncludes: String.raw`function #{builtinIncludes}(value, item, from) {
  var kind = #{builtinKindOf}(value), list, i;
  if (kind === "String") return #{builtinNoPattern}(item), value.indexOf(item, from) >= 0;
  if (kind !== "Array") return #{builtinCallOwn}(value, "includes", arguments);
  for (i = 0, list = value.slice(from); i < list.length; i++) if (list[i] === item || (item !== item && list[i] !== list[i])) return true;
  return false;
}`,
  // 22.1.3.1, 23.1.3.1
  builtinAt: String.raw`function #{builtinAt}(value, index) {
  var kind = #{builtinKindOf}(value);
  if (kind !== "Array" && kind !== "String") return #{builtinCallOwn}(value, "at", arguments);
  var position = #{builtinInteger}(index);
  if (position < 0) position += value.length;
  if (position < 0 || position >= value.length) return undefined;
  return kind === "String" ? value.charAt(position) : value[position];
}`,
} as const;
