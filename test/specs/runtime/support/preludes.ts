/** What a script may do to its builtins before it works: a name, and the statements. */
export type Prelude = readonly [name: string, source: string];

const THROW = 'function () { throw new Error("own"); }';

/** Each method throws. */
function throwing(object: string, methods: string): Prelude {
  const list = JSON.stringify(methods.split(" "));
  return [`${object}: ${methods}`, `var own = ${list}; for (var i = 0; i < own.length; i++) ${object}[own[i]] = ${THROW};`];
}

/** A member that all objects have from then on. */
function shared(name: string, value: string): Prelude {
  return [`Object.prototype.${name} = ${value}`, `Object.prototype[${JSON.stringify(name)}] = ${value};`];
}

/** A setter that throws, where somebody assigns to a member of his own object. */
function setter(name: string): Prelude {
  const accessors = `{ set: ${THROW}, get: function () {}, configurable: true }`;
  return [`a setter of ${name}`, `Object.defineProperty(Object.prototype, ${JSON.stringify(name)}, ${accessors});`];
}

const MEMBERS =
  "ok error $ array object xml xmlList instance document entity id fields kind parts name message stack code suggestion advice optional return next done then toJSON has ownKeys deleteProperty getPrototypeOf";
const ASSIGNED = "name fileName lineNumber stack ok error code length proto threw next done state text parent settings";

/** They change nothing that the server does. */
export const preludes: readonly Prelude[] = [
  throwing("Array.prototype", "push pop slice splice map filter some every shift unshift concat reverse forEach indexOf reduce sort"),
  throwing("Array.prototype", "find includes at fill entries keys values flat flatMap findIndex findLast copyWithin"),
  throwing("String.prototype", "replace split indexOf lastIndexOf charAt charCodeAt slice substring substr trim match search toLowerCase"),
  throwing("String.prototype", "startsWith endsWith includes padStart padEnd repeat at replaceAll matchAll normalize codePointAt"),
  throwing(
    "Object",
    "keys create defineProperty defineProperties freeze seal isFrozen getOwnPropertyNames getPrototypeOf getOwnPropertyDescriptor",
  ),
  throwing("Object", "assign entries values fromEntries is setPrototypeOf hasOwn"),
  throwing(
    "Object.prototype",
    "hasOwnProperty isPrototypeOf propertyIsEnumerable toString toLocaleString watch unwatch __defineGetter__ toSource",
  ),
  throwing("Function.prototype", "call apply bind toString"),
  throwing("RegExp.prototype", "exec test toString compile"),
  throwing("Number.prototype", "toString toFixed valueOf toPrecision"),
  throwing("Boolean.prototype", "toString valueOf toJSON"),
  throwing("Date.prototype", "toISOString getUTCMonth getUTCDate toString toJSON getFullYear getHours getTimezoneOffset"),
  throwing("Date", "now parse UTC"),
  throwing("Math", "min max floor abs pow random"),
  throwing("JSON", "parse stringify"),
  [
    "fields of patterns",
    `var f = ["global", "source", "flags"]; for (var i = 0; i < f.length; i++) Object.defineProperty(RegExp.prototype, f[i], { get: ${THROW}, configurable: true });`,
  ],
  ["constructors that are gone", "Object = Array = String = RegExp = Error = TypeError = Date = undefined;"],
  ["errors that are others", "Error = TypeError = RangeError = SyntaxError = ReferenceError = InternalError = function () { throw 1; };"],
  [
    "errors' prototypes",
    "var E = [Error, TypeError, InternalError]; for (var i = 0; i < E.length; i++) { E[i].prototype.toString = function () { throw 1; }; E[i].prototype.name = 'Mine'; }",
  ],
  ["newer names", "Map = Set = Symbol = Reflect = WeakMap = WeakSet = Proxy = Promise = Intl = globalThis = undefined;"],
  [
    "numbers and texts",
    `parseInt = parseFloat = isNaN = isFinite = Number = Boolean = encodeURIComponent = decodeURIComponent = escape = unescape = ${THROW};`,
  ],
  ["names of the engine", "StopIteration = Iterator = InternalError = uneval = XMLList = Namespace = QName = isXMLName = undefined;"],
  ["functions of the server", "logWarning = logVerbose = sqlExec = getUUID = undefined;"],
  ["how stacks are written", "Error.prepareStackTrace = function () { return 5; };"],
  ["stacks that throw", "Error.prepareStackTrace = function () { throw 1; };"],
  ["stacks of another Error", "Error = { prepareStackTrace: function () { throw 1; } };"],
  ["no stacks", "Error.stackTraceLimit = 0;"],
  ["frozen objects", "Object.freeze(Object.prototype);"],
  ["frozen lists", "Object.freeze(Array.prototype);"],
  [
    "all frozen",
    "var all = [Object, Array, String, Number, Boolean, Date, RegExp, Error, TypeError, Function]; for (var i = 0; i < all.length; i++) { Object.freeze(all[i].prototype); Object.freeze(all[i]); } Object.freeze(JSON); Object.freeze(Math);",
  ],
  ["items that all lists have", "Array.prototype[0] = 'own'; Array.prototype[1] = 'own';"],
  ["items that all objects have", "Object.prototype[0] = 'own'; Object.prototype[1] = 'own';"],
  ["no constructors", "Object.prototype.constructor = Array.prototype.constructor = RegExp.prototype.constructor = undefined;"],
  ["another __proto__", `Object.defineProperty(Object.prototype, "__proto__", { get: ${THROW}, set: ${THROW}, configurable: true });`],
  ["no __proto__", "delete Object.prototype.__proto__;"],
  ["lists that are no objects", "Array.prototype.__proto__ = null;"],
  ["functions that are no objects", "Function.prototype.__proto__ = null;"],
  ["errors that are no objects", "Error.prototype.__proto__ = null;"],
  ...MEMBERS.split(" ").map((name) => shared(name, "'own'")),
  ...["then", "toJSON", "next", "has", "ownKeys", "defineProperty", "return"].map((name) => shared(name, THROW)),
  ...ASSIGNED.split(" ").map(setter),
];

/** They would end the process, or change each list of the mock: the script is told so. */
export const refused: readonly Prelude[] = [
  ...["get", "set", "value", "writable", "enumerable", "configurable"].flatMap((name) => [
    shared(name, "1"),
    shared(name, THROW),
    setter(name),
    [`Object.prototype.${name}, by name`, `Object.prototype.${name} = true;`] as const,
    [`an alias, ${name}`, `var all = ({}).__proto__; all.${name} = 1;`] as const,
  ]),
  ["+=", "Object.prototype.value += 1;"],
  ["++", "Object.prototype.get++;"],
  ["for in", "for (Object.prototype.get in { a: 1 }) ;"],
  ["for each", "for each (Object.prototype.get in [1]) ;"],
  ["a pattern", "[Object.prototype.get] = [1];"],
  ["a pattern of names", "({ a: Object.prototype.get }) = { a: 1 };"],
  ["a getter, the old way", "Object.prototype.__defineGetter__('value', function () {});"],
  ["several", "Object.defineProperties(Object.prototype, { a: { value: 1 }, get: { value: 1 } });"],
  ["watch", "Object.prototype.watch('get', function () {});"],
  ["an item of all lists with a setter", `Object.defineProperty(Array.prototype, "0", { set: ${THROW} });`],
  ["an item of all lists with a getter", `Array.prototype.__defineGetter__(1, ${THROW});`],
  ["an item of all objects with a setter", `Object.defineProperty(Object.prototype, 2, { set: ${THROW} });`],
];
