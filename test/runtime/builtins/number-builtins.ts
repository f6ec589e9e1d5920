import type { BuiltinHomes } from "./builtin-homes.ts";
import { defineBuiltin, defineBuiltins } from "./define-builtin.ts";
import { toNumber } from "./to-number.ts";
import { isNumberSpace, trimText } from "./trim-text.ts";

/** Puts the engine's numbers in place: `Number`, `parseInt`, `isNaN`, `isFinite` and how numbers become text. */
export function installNumbers(homes: BuiltinHomes): void {
  const native = Number;
  const global = homes.of(globalThis);
  const prototype = homes.of(native.prototype);
  const EngineNumber = function (this: unknown, ...args: unknown[]): unknown {
    const number = args.length === 0 ? 0 : toNumber(args[0]);
    return new.target ? Reflect.construct(native, [number], new.target) : number;
  };
  Object.defineProperty(EngineNumber, "length", { value: 1, configurable: true });
  Object.defineProperty(EngineNumber, "prototype", { value: native.prototype, writable: false });
  for (const name of ["MAX_VALUE", "MIN_VALUE", "NaN", "NEGATIVE_INFINITY", "POSITIVE_INFINITY"] as const)
    Object.defineProperty(EngineNumber, name, { value: native[name] });
  Object.defineProperty(prototype, "constructor", { value: EngineNumber, writable: true, configurable: true });
  defineBuiltin(global, "Number", EngineNumber);
  defineBuiltins(global, {
    isNaN: (value: unknown) => Number.isNaN(toNumber(value)),
    isFinite: (value: unknown) => Number.isFinite(toNumber(value)),
    parseInt: parseInteger,
    parseFloat: (value: unknown) => parseFloat(numberText(value)),
  });
  const { toFixed, toPrecision, toExponential, toString } = native.prototype;
  const inRange = (method: (digits?: number) => string) =>
    function (this: unknown, digits?: unknown): unknown {
      try {
        return Reflect.apply(method, this, digits === undefined ? [] : [digits]);
      } catch (error) {
        if (error instanceof RangeError) throw rangeError(digits);
        throw error;
      }
    };
  defineBuiltin(prototype, "toFixed", inRange(toFixed));
  defineBuiltin(prototype, "toPrecision", inRange(toPrecision as (digits?: number) => string));
  defineBuiltin(prototype, "toExponential", inRange(toExponential));
  const textOfNumber = function (this: unknown, radix?: unknown): string {
    const base = radix === undefined ? 10 : Math.trunc(toNumber(radix));
    if (!(base >= 2 && base <= 36)) throw new Error(`illegal radix ${base}`);
    return Reflect.apply(toString, this, [base]);
  };
  defineBuiltin(prototype, "toString", textOfNumber);
  // The "C" locale, as the server's processes run in unless they are told otherwise, groups no digits.
  defineBuiltin(prototype, "toLocaleString", function (this: unknown) {
    return Reflect.apply(toString, this, [10]);
  });
  defineBuiltin(prototype, "toJSON", function (this: unknown) {
    return Reflect.apply(native.prototype.valueOf, this, []);
  });
}

function rangeError(digits: unknown): RangeError {
  return new RangeError(`precision ${String(digits)} out of range`);
}

/** The text that a number is read from; nothing is one after white space that is none there. */
function numberText(value: unknown): string {
  const text = trimText(String(value), "both", isNumberSpace);
  return text.trim() === text ? text : "";
}

/** `parseInt`: without a radix, a text that begins with 0 is octal. What is a number already and needs no cutting stays as it is. */
function parseInteger(value: unknown, radix?: unknown): number {
  if (typeof value === "number" && (radix === undefined || radix === 10) && Math.abs(value) >= 1e21) return Math.trunc(value);
  const text = numberText(value);
  const base = radix === undefined ? 0 : toNumber(radix) | 0;
  const start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
  const second = text.charAt(start + 1);
  if (base !== 0 || text.charAt(start) !== "0" || second < "0" || second > "9") return parseInt(text, base);
  const digits = parseInt(text, 8);
  return Number.isNaN(digits) ? 0 : digits;
}
