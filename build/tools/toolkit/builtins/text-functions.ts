/** Methods of texts, and static functions of `String`. Methods that arrays have too are in `both-functions.ts`. */
export const textFunctions = {
  builtinNoPattern: String.raw`function #{builtinNoPattern}(search) {
  if (#{builtinKindOf}(search) === "RegExp") throw new TypeError("a RegExp is no text");
}`,
  // 22.1.3.24
  builtinStartsWith: String.raw`function #{builtinStartsWith}(value, search, from) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "startsWith", arguments);
  #{builtinNoPattern}(search);
  var text = String(value);
  var start = Math.min(Math.max(#{builtinInteger}(from), 0), text.length);
  var wanted = String(search);
  return text.substring(start, start + wanted.length) === wanted;
}`,
  // 22.1.3.7
  builtinEndsWith: String.raw`function #{builtinEndsWith}(value, search, to) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "endsWith", arguments);
  #{builtinNoPattern}(search);
  var text = String(value);
  var wanted = String(search);
  var end = to === undefined ? text.length : Math.min(Math.max(#{builtinInteger}(to), 0), text.length);
  return end >= wanted.length && text.substring(end - wanted.length, end) === wanted;
}`,
  builtinRepeated: String.raw`function #{builtinRepeated}(text, count) {
  var result = "";
  for (var part = text; count > 0 && text !== ""; count = Math.floor(count / 2)) {
    if (count % 2 === 1) result += part;
    if (count > 1) part += part;
  }
  return result;
}`,
  // 22.1.3.18
  builtinRepeat: String.raw`function #{builtinRepeat}(value, count) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "repeat", arguments);
  var times = #{builtinInteger}(count);
  if (times < 0 || times === Infinity) throw new RangeError("Invalid count value: " + count);
  return #{builtinRepeated}(String(value), times);
}`,
  // 22.1.3.17.1 StringPaddingBuiltinsImpl
  builtinPadding: String.raw`function #{builtinPadding}(text, length, filler) {
  var missing = #{builtinInteger}(length) - text.length;
  var pad = filler === undefined ? " " : String(filler);
  if (missing <= 0 || pad === "") return "";
  return #{builtinRepeated}(pad, Math.ceil(missing / pad.length)).substring(0, missing);
}`,
  // 22.1.3.17
  builtinPadStart: String.raw`function #{builtinPadStart}(value, length, filler) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "padStart", arguments);
  return #{builtinPadding}(String(value), length, filler) + value;
}`,
  // 22.1.3.16
  builtinPadEnd: String.raw`function #{builtinPadEnd}(value, length, filler) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "padEnd", arguments);
  return value + #{builtinPadding}(String(value), length, filler);
}`,
  // 22.1.3.34
  builtinTrimStart: String.raw`function #{builtinTrimStart}(value) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "trimStart", arguments);
  return value.trimLeft();
}`,
  // 22.1.3.33
  builtinTrimEnd: String.raw`function #{builtinTrimEnd}(value) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "trimEnd", arguments);
  return value.trimRight();
}`,
  // 22.1.3.4
  builtinCodePointAt: String.raw`function #{builtinCodePointAt}(value, position) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "codePointAt", arguments);
  var at = #{builtinInteger}(position);
  var first = value.charCodeAt(at);
  if (first !== first) return undefined;
  var second = value.charCodeAt(at + 1);
  var isPair = first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
  return isPair ? (first - 0xd800) * 0x400 + second - 0xdc00 + 0x10000 : first;
}`,
  // 22.1.3.20: a text as a pattern of its own, so that the signs of the replacement mean what they mean in replace.
  builtinReplaceAll: String.raw`function #{builtinReplaceAll}(value, search, replacement) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "replaceAll", arguments);
  var pattern = search;
  if (#{builtinKindOf}(search) !== "RegExp") {
    pattern = new RegExp(String(search).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "g");
  } else if (!search.global) {
    throw new TypeError("replaceAll must be called with a global RegExp");
  }
  return String(value).replace(pattern, typeof replacement == "function" ? replacement : String(replacement));
}`,
  // 22.1.3.14
  builtinMatchAll: String.raw`function #{builtinMatchAll}(value, pattern) {
  if (#{builtinKindOf}(value) !== "String") return #{builtinCallOwn}(value, "matchAll", arguments);
  var text = String(value);
  var isPattern = #{builtinKindOf}(pattern) === "RegExp";
  if (isPattern && !pattern.global) throw new TypeError("matchAll must be called with a global RegExp");
  var copy = isPattern
    ? new RegExp(pattern.source, "g" + (pattern.ignoreCase ? "i" : "") + (pattern.multiline ? "m" : "") + (pattern.sticky ? "y" : ""))
    : new RegExp(pattern === undefined ? "" : String(pattern), "g");
  if (isPattern) copy.lastIndex = pattern.lastIndex;
  return new #{builtinSteps}(function () {
    var match = copy && copy.exec(text);
    if (!match) copy = null;
    else if (match[0] === "") copy.lastIndex++;
    return { value: match || undefined, done: !match };
  });
}`,
  // 22.1.2.2
  builtinFromCodePoint: String.raw`function #{builtinFromCodePoint}() {
  var text = "";
  for (var i = 0; i < arguments.length; i++) {
    var code = Number(arguments[i]);
    if (!(code >= 0 && code <= 0x10ffff && Math.floor(code) === code))
      throw new RangeError("Invalid code point " + arguments[i]);
    text += code < 0x10000
      ? String.fromCharCode(code)
      : String.fromCharCode(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff));
  }
  return text;
}`,
} as const;
