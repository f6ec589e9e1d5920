/** What the helpers for builtins of newer JavaScript have in common; the clauses are those of ECMA-262. */
export const sharedFunctions = {
  // "Array", "String", "RegExp".
  builtinKindOf: String.raw`function #{builtinKindOf}(value) {
  return {}.toString.call(value).slice(8, -1);
}`,
  // A method is called as it is written: XML finds its methods in calls alone.
  builtinCallOwn: String.raw`function #{builtinCallOwn}(value, name, given) {
  var method = Object(value)[name];
  if (typeof value == "xml") return value[name](given[1], given[2]);
  if (typeof method == "function") return method.apply(value, [].slice.call(given, 1));
  throw new TypeError(name + " is no function of " + value);
}`,
  // A method that is asked for before it is called, `v.find?.(f)`: nothing where the value has none, and is none of the kinds that should.
  builtinMethodOf: String.raw`function #{builtinMethodOf}(value, name, kinds, stand) {
  if (value === undefined || value === null) throw new TypeError(name + " is no function of " + value);
  var isOwn = typeof value == "xml" || typeof value[name] == "function";
  if (!isOwn && kinds.indexOf(#{builtinKindOf}(value)) < 0) return value[name];
  return function () {
    var given = [value].concat([].slice.call(arguments));
    return isOwn ? #{builtinCallOwn}(value, name, given) : stand.apply(this, given);
  };
}`,
  // 7.1.5 ToIntegerOrInfinity
  builtinInteger: String.raw`function #{builtinInteger}(value) {
  var number = Number(value) || 0;
  return number < 0 ? Math.ceil(number) : Math.floor(number);
}`,
  // A position that may be counted from the end, within a length.
  builtinPosition: String.raw`function #{builtinPosition}(value, length, otherwise) {
  var position = value === undefined ? otherwise : #{builtinInteger}(value);
  return position < 0 ? Math.max(length + position, 0) : Math.min(position, length);
}`,
  // 7.1.18 ToObject: reading a member of nothing throws, in the engine's own words.
  builtinObject: String.raw`function #{builtinObject}(value) {
  value.valueOf;
  return Object(value);
}`,
} as const;
