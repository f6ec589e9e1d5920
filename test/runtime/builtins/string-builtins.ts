import type { BuiltinHomes } from "./builtin-homes.ts";
import { defineBuiltin, defineBuiltins } from "./define-builtin.ts";
import { quoteText } from "./quote-text.ts";
import type { RegExpBuiltins } from "./regexp-builtins.ts";
import { trimText } from "./trim-text.ts";

type Replacement = (...args: unknown[]) => unknown;

/** Puts the engine's methods of texts in place. */
export function installStrings(homes: BuiltinHomes, regExps: RegExpBuiltins): void {
  const prototype = homes.of(String.prototype);
  const { replace, split, match, toLowerCase, toUpperCase } = String.prototype as unknown as Record<string, Replacement>;
  const { isRegExp, twin } = regExps;
  const textOf = (value: unknown, method: string): string => {
    if (value === undefined || value === null) throw new TypeError(`String.prototype.${method} called on ${String(value)}`);
    return String(value);
  };
  const patternOf = (value: unknown, isGiven: boolean): RegExp => (isRegExp(value) ? value : regExps.RegExp(isGiven ? String(value) : ""));

  defineBuiltins(prototype, {
    replace(this: unknown, pattern?: unknown, replacement?: unknown, flags?: unknown) {
      const text = textOf(this, "replace");
      const given = isRegExp(pattern) ? pattern : flags === undefined ? String(pattern) : regExps.RegExp(escaped(String(pattern)), flags);
      const isPattern = typeof given !== "string";
      const value =
        typeof replacement === "function"
          ? (...args: unknown[]) => {
              if (isPattern) regExps.remember();
              return String((replacement as Replacement)(...args.map((item) => (item === undefined ? "" : item))));
            }
          : String(replacement);
      const result = Reflect.apply(replace!, text, [isPattern ? twin(given) : given, value]) as string;
      if (isPattern && result !== text && typeof value === "string") regExps.remember();
      if (isPattern && given.global) given.lastIndex = 0;
      return result;
    },
    split(this: unknown, ...[separator, limit]: unknown[]) {
      const text = textOf(this, "split");
      const rest = limit === undefined ? [] : [limit];
      if (!isRegExp(separator)) return Reflect.apply(split!, text, separator === undefined ? [] : [String(separator), ...rest]);
      const parts = Reflect.apply(split!, text, [twin(separator), ...rest]) as (string | undefined)[];
      return parts.map((part) => part ?? "");
    },
    match(this: unknown, ...args: unknown[]) {
      const text = textOf(this, "match");
      const pattern = patternOf(args[0], args.length > 0);
      if (!pattern.global) {
        const found = regExps.exec(pattern, text);
        return found && Object.assign(Array.from(found), { index: found.index, input: found.input });
      }
      pattern.lastIndex = 0;
      const found = Reflect.apply(match!, text, [twin(pattern)]);
      if (found !== null) regExps.remember();
      return found;
    },
    search(this: unknown, ...args: unknown[]) {
      const text = textOf(this, "search");
      const pattern = patternOf(args[0], args.length > 0);
      const found = twin(pattern).exec(text) as RegExpExecArray | null;
      return found ? found.index : -1;
    },
    trim(this: unknown) {
      return trimText(textOf(this, "trim"));
    },
    trimLeft(this: unknown) {
      return trimText(textOf(this, "trimLeft"), "left");
    },
    trimRight(this: unknown) {
      return trimText(textOf(this, "trimRight"), "right");
    },
    quote(this: unknown) {
      return quoteText(textOf(this, "quote"));
    },
    toJSON(this: unknown) {
      return String.prototype.valueOf.call(this);
    },
    // The "C" locale compares codes.
    localeCompare(this: unknown, other?: unknown) {
      return compareCodes(textOf(this, "localeCompare"), String(other));
    },
  });
  for (const name of ["toLowerCase", "toLocaleLowerCase"])
    defineBuiltin(prototype, name, function (this: unknown) {
      return characterwise(textOf(this, name), toLowerCase!);
    });
  for (const name of ["toUpperCase", "toLocaleUpperCase"])
    defineBuiltin(prototype, name, function (this: unknown) {
      return characterwise(textOf(this, name), toUpperCase!);
    });
  for (const [name, tag, attribute] of TAGS)
    defineBuiltin(prototype, name, function (this: unknown, value?: unknown) {
      return `<${tag}${attribute === undefined ? "" : ` ${attribute}="${String(value)}"`}>${textOf(this, name)}</${tag}>`;
    });
}

const TAGS: readonly (readonly [name: string, tag: string, attribute?: string])[] = [
  ["anchor", "a", "name"],
  ["fontcolor", "font", "color"],
  ["fontsize", "font", "size"],
  ["link", "a", "href"],
];

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function compareCodes(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index++) {
    const difference = one.charCodeAt(index) - other.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** The engine changes each character by itself, and only to one character. */
function characterwise(text: string, change: Replacement): string {
  const whole = Reflect.apply(change, text, []) as string;
  if (isAscii(text)) return whole;
  let changed = "";
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const other = Reflect.apply(change, character, []) as string;
    changed += other.length === 1 ? other : (SINGLE.get(character) ?? character);
  }
  return changed;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

const SINGLE: ReadonlyMap<string, string> = new Map([["\u0130", "i"]]);
