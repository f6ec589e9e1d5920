/** Names that JavaScript itself looks up on any object: they must answer, not throw. */
const ASKED_BY_THE_LANGUAGE: ReadonlySet<string> = new Set(["then", "toJSON", "toString", "valueOf", "constructor", "hasOwnProperty", "propertyIsEnumerable", "isPrototypeOf", "toLocaleString", "__proto__", "length", "nodeType", "tagName", "asymmetricMatch", "$$typeof"]);

/** The error for what the mock server does not have. `path` is written as in a script. */
export function notEmulated(path: string): Error {
  return new Error(`not emulated: ${path}. Put a function in its place in the test: campaign.replace(${JSON.stringify(path)}, (…args) => …).`);
}

/**
 * An object whose unknown members throw `not emulated: <path>.<member>` when they are read.
 * @param separator between the path and a member: `.`, or `#` for methods of entities
 */
export function strictObject<T extends object>(members: T, path: string, separator: "." | "#" = "."): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || key in target || ASKED_BY_THE_LANGUAGE.has(key)) return Reflect.get(target, key, receiver) as unknown;
      throw notEmulated(`${path}${separator}${key}`);
    },
  });
}
