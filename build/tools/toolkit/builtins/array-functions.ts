/** Methods of arrays, and static functions of `Array`. */
export const arrayFunctions = {
  // 23.1.3.12.1 FindViaPredicate: the index and the item.
  builtinSearch: String.raw`function #{builtinSearch}(list, test, self, index, step) {
  [].some(test);
  for (var count = list.length, item; index >= 0 && index < count; index += step) {
    item = list[index];
    if (test.call(self, item, index, list)) return [index, item];
  }
  return [-1];
}`,
  // 23.1.3.9
  builtinFind: String.raw`function #{builtinFind}(value, test, self) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "find", arguments);
  return #{builtinSearch}(value, test, self, 0, 1)[1];
}`,
  // 23.1.3.10
  builtinFindIndex: String.raw`function #{builtinFindIndex}(value, test, self) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "findIndex", arguments);
  return #{builtinSearch}(value, test, self, 0, 1)[0];
}`,
  // 23.1.3.11
  builtinFindLast: String.raw`function #{builtinFindLast}(value, test, self) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "findLast", arguments);
  return #{builtinSearch}(value, test, self, value.length - 1, -1)[1];
}`,
  // 23.1.3.12
  builtinFindLastIndex: String.raw`function #{builtinFindLastIndex}(value, test, self) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "findLastIndex", arguments);
  return #{builtinSearch}(value, test, self, value.length - 1, -1)[0];
}`,
  // 23.1.3.7
  builtinFill: String.raw`function #{builtinFill}(value, item, start, end) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "fill", arguments);
  var count = value.length;
  var first = #{builtinPosition}(start, count, 0);
  var last = #{builtinPosition}(end, count, count);
  for (var i = first; i < last; i++) value[i] = item;
  return value;
}`,
  // 23.1.3.4; places without an item are copied as such.
  builtinCopyWithin: String.raw`function #{builtinCopyWithin}(value, target, start, end) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "copyWithin", arguments);
  var count = value.length;
  var to = #{builtinPosition}(target, count, 0);
  var part = value.slice(#{builtinPosition}(start, count, 0), #{builtinPosition}(end, count, count));
  for (var i = 0; i < part.length && to + i < count; i++) {
    if (i in part) value[to + i] = part[i];
    else delete value[to + i];
  }
  return value;
}`,
  // 23.1.3.13.1 FlattenIntoArray
  builtinFlatten: String.raw`function #{builtinFlatten}(list, depth, items) {
  list.forEach(function (item) {
    if (depth > 0 && Array.isArray(item)) #{builtinFlatten}(item, depth - 1, items);
    else items.push(item);
  });
  return items;
}`,
  // 23.1.3.13
  builtinFlat: String.raw`function #{builtinFlat}(value, depth) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "flat", arguments);
  return #{builtinFlatten}(value, depth === undefined ? 1 : #{builtinInteger}(depth), []);
}`,
  // 23.1.3.14
  builtinFlatMap: String.raw`function #{builtinFlatMap}(value, map, self) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "flatMap", arguments);
  return #{builtinFlatten}(value.map(map, self), 1, []);
}`,
  // Places without an item become items.
  builtinCopy: String.raw`function #{builtinCopy}(list) {
  var items = [];
  for (var i = 0; i < list.length; i++) items.push(list[i]);
  return items;
}`,
  // 23.1.3.33
  builtinToReversed: String.raw`function #{builtinToReversed}(value) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "toReversed", arguments);
  return #{builtinCopy}(value).reverse();
}`,
  // 23.1.3.34
  builtinToSorted: String.raw`function #{builtinToSorted}(value, compare) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "toSorted", arguments);
  if (compare === undefined) return #{builtinCopy}(value).sort();
  [].some(compare);
  return #{builtinCopy}(value).sort(compare);
}`,
  // 23.1.3.35
  builtinToSpliced: String.raw`function #{builtinToSpliced}(value, start, count) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "toSpliced", arguments);
  var items = #{builtinCopy}(value);
  var given = [].slice.call(arguments, 1);
  if (given.length === 1) given.push(items.length);
  if (given.length > 0) items.splice.apply(items, given);
  return items;
}`,
  // 23.1.3.39
  builtinWith: String.raw`function #{builtinWith}(value, index, item) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "with", arguments);
  var position = #{builtinInteger}(index);
  if (position < 0) position += value.length;
  if (position < 0 || position >= value.length) throw new RangeError("Invalid index : " + index);
  var items = #{builtinCopy}(value);
  items[position] = item;
  return items;
}`,
  // 23.1.3.19
  builtinKeys: String.raw`function #{builtinKeys}(value) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "keys", arguments);
  return #{builtinListSteps}(value, function (item, index) {
    return index;
  });
}`,
  // 23.1.3.38
  builtinValues: String.raw`function #{builtinValues}(value) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "values", arguments);
  return #{builtinListSteps}(value);
}`,
  // 23.1.3.5
  builtinEntries: String.raw`function #{builtinEntries}(value) {
  if (#{builtinKindOf}(value) !== "Array") return #{builtinCallOwn}(value, "entries", arguments);
  return #{builtinListSteps}(value, function (item, index) {
    return [index, item];
  });
}`,
  // 23.1.2.1
  builtinArrayFrom: String.raw`function #{builtinArrayFrom}(source, map, self) {
  if (map !== undefined) [].some(map);
  var object = #{builtinObject}(source);
  var isWalked =
    typeof source == "xml" ||
    /^(Array|String|Arguments)$/.test(#{builtinKindOf}(source)) ||
    typeof object.__steps__ == "function" ||
    typeof object.__iterator__ == "function";
  var list = isWalked ? #{builtinItems}(source) : source;
  var count = Math.min(Math.max(#{builtinInteger}(list.length), 0), 9007199254740991);
  var items = [];
  for (var i = 0; i < (isWalked ? list.length : count); i++) {
    items.push(map === undefined ? list[i] : map.call(self, list[i], i));
  }
  return items;
}`,
  // 23.1.2.3
  builtinArrayOf: String.raw`function #{builtinArrayOf}() {
  return [].slice.call(arguments);
}`,
} as const;
