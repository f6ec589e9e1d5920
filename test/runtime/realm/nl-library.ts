import type { E4X } from "../e4x/create-e4x.ts";
import { strictObject } from "./not-emulated.ts";

const XML_ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = { ...XML_ESCAPES, '"': "&quot;", "\n": "&#xA;", "\t": "&#x9;", "\r": "&#xD;" };
const JS_ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "'": "\\'", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function classOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

/** The first of the values that is neither null nor undefined. */
function firstGiven(...values: unknown[]): unknown {
  return values.find((value) => !isMissing(value));
}

function textOf(value: unknown): string {
  return isMissing(value) ? "" : String(value);
}

/** A value as an XTK expression has it: text in single quotes, dates between `#`, numbers and booleans as they are. */
function toXtkString(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  if (classOf(value) === "Date") return `#${(value as Date).toISOString().replace(/\.\d+Z$/, "Z")}#`;
  return `'${textOf(value).replace(/[\\']/g, "\\$&")}'`;
}

/**
 * The functions of the library `NL` that scripts in public use, as `loadLibrary("xtk:shared/nl.js")` makes them. Anything
 * else of it throws `not emulated: NL.foo`. What differs between `nvl` and `coalesce` is not documented.
 * @param load `loadLibrary` of the script
 */
export function createNl(e4x: E4X, globals: Record<string, unknown>, load: (name: string) => void): object {
  const isXml = (value: unknown): boolean => e4x.operations.isXml(value);
  const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !isXml(value);
  const isPlainObject = (value: unknown): boolean => isObject(value) && classOf(value) === "Object";
  const members = {
    require(path: unknown) {
      load(String(path));
      return nl;
    },
    ns(name: unknown) {
      let place = globals;
      for (const part of String(name).split(".")) {
        place[part] ??= {};
        place = place[part] as Record<string, unknown>;
      }
      return place;
    },
    isEmpty: (value: unknown) =>
      isMissing(value) ||
      value === "" ||
      (Array.isArray(value) && value.length === 0) ||
      (isPlainObject(value) && Object.keys(value as object).length === 0),
    nvl: firstGiven,
    coalesce: firstGiven,
    isNundef: isMissing,
    isDate: (value: unknown) => classOf(value) === "Date",
    isBoolean: (value: unknown) => classOf(value) === "Boolean",
    isString: (value: unknown) => classOf(value) === "String",
    isNumber: (value: unknown) => classOf(value) === "Number",
    isFinite: (value: unknown) => typeof value === "number" && Number.isFinite(value),
    isNaN: (value: unknown) => typeof value === "number" && Number.isNaN(value),
    isFunction: (value: unknown) => typeof value === "function" && !isXml(value),
    isXML: isXml,
    isArray: (value: unknown) => Array.isArray(value),
    isObject,
    isPlainObject,
    is: (value: unknown, type: unknown) => classOf(value).toLowerCase() === String(type).toLowerCase(),
    isDevDebug: () => false,
    _loaded: true,
    init: () => undefined,
    toDebugString: (value: unknown) =>
      isXml(value) ? e4x.operations.text(value) : isObject(value) ? JSON.stringify(value) : String(value),
    assert(value: unknown, message: unknown) {
      if (!value) throw new Error(String(message));
    },
    XML: strictObject(
      {
        escape: (text: unknown) => textOf(text).replace(/[&<>]/g, (found) => XML_ESCAPES[found]!),
        escapeAttribute: (text: unknown) => textOf(text).replace(/[&<>"\n\t\r]/g, (found) => ATTRIBUTE_ESCAPES[found]!),
      },
      "NL.XML",
    ),
    SQL: strictObject({ escape: (text: unknown) => textOf(text).replace(/'/g, "''") }, "NL.SQL"),
    JS: strictObject({ escape: (text: unknown) => textOf(text).replace(/[\\'"\n\r\t]/g, (found) => JS_ESCAPES[found]!) }, "NL.JS"),
    XTK: strictObject({ toXTKString: toXtkString, parseNumber: (value: unknown) => Number(textOf(value)) || 0 }, "NL.XTK"),
  };
  const nl = strictObject(members, "NL");
  return nl;
}
