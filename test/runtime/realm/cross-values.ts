import type { Dom } from "../dom/create-dom.ts";
import { FLAT_DOM, type FlatTree } from "../dom/flat-tree.ts";
import type { E4X } from "../e4x/create-e4x.ts";
import type { FlatSubject } from "../e4x/flat-subject.ts";
import { stackOf } from "../mistakes/stack-of.ts";
import { withoutStack } from "../mistakes/capture-stack.ts";
import { fieldsOf, type MistakeFields, withFields } from "../mistakes/mistake-fields.ts";
import { putMember } from "../wire/put-member.ts";

type Encoded = null | boolean | number | string | { $: string; value?: unknown };

interface EncodedError {
  name: string;
  message: string;
  stack: string;
  /** Further properties. */
  own: [string, Encoded][];
  /** Of an error of the mock. */
  mistake?: MistakeFields;
}

/** Functions cross as numbers. */
export interface FunctionTable {
  /** The number of a function that goes out; none when functions stay where they are. */
  give?(callable: (...args: unknown[]) => unknown): number;
  /** What stands for a function that came in. */
  take?(id: number): unknown;
}

/** What the other side's values are made with, besides E4X. */
export interface CrossOptions extends FunctionTable {
  /** DOM values that come in; they go out without it. */
  dom?: Dom;
  /** Makes a regular expression that came in one of this side's. */
  regExp?(native: RegExp): RegExp;
}

type AnyFunction = (...args: unknown[]) => unknown;

/**
 * Text of a value for another realm: plain data, dates, errors and XML, made anew over there. What has no equivalent there, such as a function, becomes its text.
 * @param e4x the runtime of this realm
 */
export function encodeCross(value: unknown, e4x: E4X, functions: CrossOptions = {}): string {
  return JSON.stringify(encode(value, e4x, functions, new Set()));
}

/** The value again, of this realm's objects. */
export function decodeCross(text: string, e4x: E4X, functions: CrossOptions = {}): unknown {
  return decode(JSON.parse(text) as Encoded, e4x, functions);
}

function encode(value: unknown, e4x: E4X, functions: CrossOptions, around: Set<unknown>): Encoded {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: "number", value: Object.is(value, -0) ? "-0" : String(value) };
  if (value === undefined) return { $: "undefined" };
  const flat = e4x.toFlat(value);
  if (flat) return { $: "xml", value: flat };
  if (typeof value === "function" && functions.give) return { $: "function", value: functions.give(value as AnyFunction) };
  if (typeof value !== "object") return String(value);
  const hand = (value as Record<symbol, unknown>)[FLAT_DOM];
  if (typeof hand === "function") return { $: "dom", value: (hand as () => FlatTree)() };
  if (around.has(value)) return "[Circular]";
  around.add(value);
  const encoded = encodeObject(value, e4x, functions, around);
  around.delete(value);
  return encoded;
}

function encodeObject(value: object, e4x: E4X, functions: CrossOptions, around: Set<unknown>): Encoded {
  const inner = (member: unknown): Encoded => encode(member, e4x, functions, around);
  const members = (): [string, Encoded][] => Object.entries(value).map(([key, member]) => [key, inner(member)]);
  if (Array.isArray(value)) return { $: "array", value: Array.from(value as unknown[], inner) };
  if (value instanceof e4x.QName) return { $: "qname", value: { uri: value.uri, localName: value.localName } };
  if (value instanceof e4x.Namespace) return { $: "namespace", value: { prefix: value.prefix, uri: value.uri } };
  switch (Object.prototype.toString.call(value)) {
    case "[object Date]":
      return { $: "date", value: (value as Date).getTime() };
    case "[object RegExp]":
      return { $: "regexp", value: [(value as RegExp).source, flagsOf(value as RegExp)] };
    case "[object String]":
    case "[object Number]":
    case "[object Boolean]":
      return { $: "boxed", value: inner((value as { valueOf(): unknown }).valueOf()) };
    case "[object Error]": {
      const { name, message, stack } = value as Error;
      const own = members().filter(([key]) => !OF_ERRORS.has(key));
      const error: EncodedError = { name: String(name), message: String(message), stack: String(stack), own };
      const mistake = fieldsOf(value);
      return { $: "error", value: mistake ? { ...error, mistake } : error };
    }
    default:
      return { $: "object", value: members() };
  }
}

/** The fields that every error of the engine has. */
const OF_ERRORS: ReadonlySet<string> = new Set(["message", "fileName", "lineNumber", "stack"]);

/** Those of scripts have no `flags`. */
function flagsOf(value: RegExp): string {
  const { global, ignoreCase, multiline, sticky } = value;
  const flags = (value.flags as string | undefined) ?? "";
  return flags || `${global ? "g" : ""}${ignoreCase ? "i" : ""}${multiline ? "m" : ""}${sticky ? "y" : ""}`;
}

const ERRORS: Record<string, new (message: string) => Error> = {
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

function decode(encoded: Encoded, e4x: E4X, functions: CrossOptions): unknown {
  if (encoded === null || typeof encoded !== "object") return encoded;
  const inner = (member: Encoded): unknown => decode(member, e4x, functions);
  const { $: tag, value } = encoded;
  switch (tag) {
    case "undefined":
      return undefined;
    case "number":
      return Number(value);
    case "xml":
      return e4x.fromFlat(value as FlatSubject);
    case "dom":
      if (!functions.dom) throw new Error("a DOM value can't come in here");
      return functions.dom.fromFlat(value as FlatTree);
    case "function":
      return functions.take?.(value as number);
    case "array":
      return (value as Encoded[]).map(inner);
    case "qname": {
      const { uri, localName } = value as { uri: string | null; localName: string };
      return new e4x.QName(uri, localName);
    }
    case "namespace": {
      const { prefix, uri } = value as { prefix?: string; uri: string };
      return new e4x.Namespace(prefix, uri);
    }
    case "date":
      return new Date(value === null ? NaN : (value as number));
    case "regexp": {
      const native = new RegExp(...(value as [string, string]));
      return functions.regExp?.(native) ?? native;
    }
    case "boxed":
      return Object(inner(value as Encoded)) as unknown;
    case "error":
      return decodeError(value as EncodedError, inner);
    case "object":
      return withMembers({}, value as [string, Encoded][], inner);
    default:
      throw new Error(`unknown tag ${tag}`);
  }
}

function decodeError({ name, message, stack, own, mistake }: EncodedError, inner: (member: Encoded) => unknown): Error {
  const error = withoutStack(() => new (Object.hasOwn(ERRORS, name) ? ERRORS[name]! : Error)(message));
  if (error.name !== name) Object.defineProperty(error, "name", { value: name, writable: true, configurable: true });
  // V8 writes what there is before it takes another one.
  stackOf(error);
  Object.defineProperty(error, "stack", { value: stack, writable: true, configurable: true });
  return withMembers(mistake ? withFields(error, mistake) : error, own, inner);
}

function withMembers<T extends object>(object: T, members: readonly [string, Encoded][], inner: (member: Encoded) => unknown): T {
  for (const [key, member] of members) putMember(object, key, inner(member));
  return object;
}
