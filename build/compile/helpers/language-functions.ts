import type { HelperFunction } from "./helper-function.ts";

/** What the way down to ECMAScript 5 needs at run time. The functions that Babel brings are made for engines with symbols, and long. */
export type LanguageFunction =
  | "createClass"
  | "inherits"
  | "wrapNativeSuper"
  | "defineProperty"
  | "toPropertyKey"
  | "extends"
  | "objectWithoutPropertiesLoose";

/** The function of each, by the name that Babel's plugins ask for. */
export const languageFunctions: Readonly<Record<LanguageFunction, HelperFunction>> = {
  // 15.7.14: methods are not enumerated, and a class keeps its prototype.
  createClass: {
    name: "createClass",
    text: `function #{createClass}(constructor, members, statics) {
  function define(target, list) {
    for (var i = 0; list && i < list.length; i++) {
      list[i].configurable = true;
      if ("value" in list[i]) list[i].writable = true;
      Object.defineProperty(target, list[i].key, list[i]);
    }
  }
  define(constructor.prototype, members);
  define(constructor, statics);
  return Object.defineProperty(constructor, "prototype", { writable: false });
}`,
  },
  inherits: {
    name: "inherits",
    text: `function #{inherits}(constructor, base) {
  if (base !== null && typeof base != "function") throw new TypeError("Class extends value " + String(base) + " is not a constructor or null");
  constructor.prototype = Object.create(base && base.prototype, {
    constructor: { value: constructor, configurable: true, writable: true }
  });
  if (base) constructor.__proto__ = base;
}`,
  },
  // Builtins make an object of their own whatever \`this\` is: it gets the prototype of the class.
  wrapNativeSuper: {
    name: "extendable",
    text: `function #{wrapNativeSuper}(builtin) {
  function Base() {
    var made = new (Function.prototype.bind.apply(builtin, [null].concat(Array.prototype.slice.call(arguments))))();
    made.__proto__ = Object.getPrototypeOf(this);
    return made;
  }
  #{inherits}(Base, builtin);
  return Base;
}`,
  },
  // A name that all objects have, such as __proto__, becomes a property like the others, and so does that of an accessor.
  defineProperty: {
    name: "defineProperty",
    text: `function #{defineProperty}(object, name, value) {
  var key = String(name);
  if (key in object) Object.defineProperty(object, key, { value: value, configurable: true, enumerable: true, writable: true });
  else object[key] = value;
  return object;
}`,
  },
  // 7.1.19; there are no symbols.
  toPropertyKey: {
    name: "propertyKey",
    text: `function #{toPropertyKey}(value) {
  return String(value);
}`,
  },
  // 7.3.26
  extends: {
    name: "copyProperties",
    text: `function #{extends}(target) {
  for (var i = 1; i < arguments.length; i++) {
    var source = arguments[i];
    for (var key in source) {
      if (Object.prototype.hasOwnProperty.call(source, key)) #{defineProperty}(target, key, source[key]);
    }
  }
  return target;
}`,
  },
  // 14.3.3.3, the rest of an object.
  objectWithoutPropertiesLoose: {
    name: "otherProperties",
    text: `function #{objectWithoutPropertiesLoose}(object, names) {
  var others = {};
  for (var key in object) {
    if (Object.prototype.hasOwnProperty.call(object, key) && names.indexOf(key) < 0) others[key] = object[key];
  }
  return others;
}`,
  },
};
