/** Static functions of `Object`. */
export const objectFunctions = {
  // 20.1.2.1; what a frozen target does not take is left out in silence, as by any assignment of a script.
  builtinAssign: String.raw`function #{builtinAssign}(target) {
  var object = (target.valueOf, Object(target)), source, i;
  function copy(key) {
    object[key] = source[key];
  }
  for (i = 1; i < arguments.length; i++) {
    source = Object(arguments[i]);
    Object.keys(source).forEach(copy);
  }
  return object;
}`,
  // 20.1.2.5
  builtinObjectEntries: String.raw`function #{builtinObjectEntries}(value) {
  var object = #{builtinObject}(value);
  return Object.keys(object).map(function (key) {
    return [key, object[key]];
  });
}`,
  // 20.1.2.23
  builtinObjectValues: String.raw`function #{builtinObjectValues}(value) {
  var object = #{builtinObject}(value);
  return Object.keys(object).map(function (key) {
    return object[key];
  });
}`,
  // 20.1.2.7; a name that all objects have, such as __proto__, becomes a property like the others.
  builtinFromEntries: String.raw`function #{builtinFromEntries}(entries) {
  var object = {};
  for (var i = 0, list = #{builtinItems}(entries); i < list.length; i++) {
    var entry = list[i];
    if (Object(entry) !== entry) throw new TypeError(String(entry) + " is no entry: [key, value]");
    var key = String(entry[0]);
    if (key in object) {
      Object.defineProperty(object, key, { value: entry[1], configurable: true, enumerable: true, writable: true });
    } else {
      object[key] = entry[1];
    }
  }
  return object;
}`,
  // 20.1.2.14
  builtinHasOwn: String.raw`function #{builtinHasOwn}(value, key) {
  return Object.prototype.hasOwnProperty.call(#{builtinObject}(value), key);
}`,
  // 20.1.2.15
  builtinIs: String.raw`function #{builtinIs}(a, b) {
  if (a === b) return a !== 0 || 1 / a === 1 / b;
  return typeof a == "number" && typeof b == "number" && a !== a && b !== b;
}`,
} as const;
