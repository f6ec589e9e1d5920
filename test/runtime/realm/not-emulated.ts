import { scriptMistake } from "../mistakes/script-mistake.ts";

/** Names that JavaScript itself looks up on any object: they must answer, not throw. */
const ASKED_BY_THE_LANGUAGE: ReadonlySet<string> = new Set([
  "then",
  "toJSON",
  "toString",
  "valueOf",
  "constructor",
  "hasOwnProperty",
  "propertyIsEnumerable",
  "isPrototypeOf",
  "toLocaleString",
  "__iterator__",
  "__steps__",
  "__proto__",
  "length",
  "nodeType",
  "tagName",
  "asymmetricMatch",
  "$$typeof",
]);

/**
 * The error for what the mock server does not have.
 * @param path as written in a script
 * @param near the member that is there and differs in upper and lower case only
 */
export function notEmulated(path: string, near?: string): Error {
  const [root, member] = path.split(".");
  if (near === undefined && (root === "instance" || root === "activity") && member !== undefined)
    return scriptMistake("field-not-emulated", { path, root, member });
  if (near === undefined && root === "NL") return scriptMistake("nl-not-emulated", { path });
  return scriptMistake("not-emulated", { path, near });
}

/** True for what is read from any object whether or not the server has it. */
export function isAskedByTheLanguage(key: string): boolean {
  return ASKED_BY_THE_LANGUAGE.has(key);
}

/** True for a member that is there, and for what is read from any object whether or not the server has it. */
function isAnswered(target: object, key: string): boolean {
  return key in target || ASKED_BY_THE_LANGUAGE.has(key);
}

function sameBesidesCase(name: string, members: object): string | undefined {
  return Object.keys(members).find((member) => member.toLowerCase() === name.toLowerCase());
}

/**
 * An object whose unknown members throw `not emulated: <path>.<member>` when they are read.
 * @param separator between the path and a member: `.`, or `#` for methods of entities
 */
export function strictObject<T extends object>(members: T, path: string, separator: "." | "#" = "."): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || isAnswered(target, key)) return Reflect.get(target, key, receiver) as unknown;
      const near = sameBesidesCase(key, target);
      throw notEmulated(`${path}${separator}${key}`, near === undefined ? undefined : `${path}${separator}${near}`);
    },
  });
}

/** A namespace of the server (`nms`): a schema that is not emulated is there as a name, and its methods throw with their whole path. */
export function strictNamespace<T extends object>(members: T, path: string): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || isAnswered(target, key)) return Reflect.get(target, key, receiver) as unknown;
      return strictObject({}, `${path}.${key}`);
    },
  });
}
