import { RESERVED_NAME, SERVER } from "../../../build/e4x/tree/reserved-name.ts";
import type { SourcePlace } from "./source-place.ts";

/** The engine's words for what V8 says, where they do not name the author's expression. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Reduce of empty array with no initial value$/, "reduce of empty array with no initial value"],
  [/^URI malformed$/, "malformed URI sequence"],
  [/^Invalid array length$/, "invalid array length"],
  [/^Cannot convert undefined or null to object$/, "can't convert null to object"],
  [/^Cannot use 'in' operator to search for '.*' in (.*)$/, "invalid 'in' operand \"$1\""],
  [/^Right-hand side of 'instanceof' is not (?:callable|an object)$/, "invalid 'instanceof' operand"],
  [/^Cannot assign to read only property '(.*)' of object '.*'$/, "$1 is read-only"],
  [/^Cannot delete property '(.*)' of .*$/, "property $1 is non-configurable and can't be deleted"],
  [/^Cannot add property (.*), object is not extensible$/, "$1 can't be added: the object is not extensible"],
  [/^Cannot convert object to primitive value$/, "can't convert object to primitive type"],
  [/^(?:number|boolean|object|symbol) (\S.*?) is not iterable.*$/, "$1 is not iterable"],
  [/^(?:object|\{.*\}) is not iterable.*$/, "[object Object] is not iterable"],
  [/^(.*) is not iterable.*$/, "$1 is not iterable"],
  [/^Cannot destructure property 'Symbol\(Symbol\.iterator\)' of .* as it is (undefined|null)\.$/, "$1 is not iterable"],
  [
    new RegExp(`^Cannot destructure (?:property '.*' of )?'(?!undefined'|null'|${RESERVED_NAME})([\\w$]+)' as it is (undefined|null)\\.$`),
    "$1 is $2",
  ],
  [/^Cannot destructure .* as it is (undefined|null)\.$/, "$1 has no properties"],
];

/** Reading or setting a property of nothing. */
const OF_NOTHING = /^Cannot (?:read|set) properties of (undefined|null) \((?:reading|setting) '(.*)'\)$/;

/**
 * The message of an error that V8 made, in the words of the engine where they are known.
 * @param place of the author's expression whose property was wanted
 */
export function engineMessage(given: string, place?: SourcePlace): string {
  const message = withoutOperations(given, place);
  const [, nothing, name] = OF_NOTHING.exec(message) ?? [];
  if (nothing !== undefined) {
    // What was compiled may stand elsewhere than what was written: then the expression is another one.
    const isThere = place?.owner !== undefined && (place.property === undefined || place.property === name);
    return isThere && place.owner !== nothing ? `${place.owner} is ${nothing}` : `${nothing} has no properties`;
  }
  for (const [pattern, words] of WORDS) if (pattern.test(message)) return message.replace(pattern, words);
  return message;
}

/** Names of compiled code that V8 quotes: the names of the server in modules, and operations, which stand for what the author wrote. */
function withoutOperations(message: string, place: SourcePlace | undefined): string {
  const text = message.replaceAll(`${SERVER}.`, "");
  if (!text.includes(`${RESERVED_NAME}.`)) return text;
  const [, property, kind] = NOT_CALLABLE.exec(text) ?? [];
  if (kind !== undefined && place?.owner !== undefined && place.property === property) return `${place.owner}.${property} is not a ${kind}`;
  return text.replace(OPERATION_CALL, "(...)");
}

const NOT_CALLABLE = /\.([\w$]+) is not a (function|constructor)$/;
const OPERATION_CALL = new RegExp(`${RESERVED_NAME}\\.\\w+\\(\\.\\.\\.\\)`, "g");

/** True for what V8 says where the engine says `InternalError: too much recursion`. */
export function isTooDeep(name: string, message: string): boolean {
  return name === "RangeError" && message === "Maximum call stack size exceeded";
}
