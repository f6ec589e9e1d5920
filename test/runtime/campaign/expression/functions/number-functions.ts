import { compare } from "../compare.ts";
import type { Value } from "../value.ts";
import { numberFunction, type XtkFunction } from "./xtk-function.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** Half away from zero, on the decimal digits: 1.005 to two decimals is 1.01. */
function roundTo(number: number, decimals: number, round: (value: number) => number): number {
  const [digits = "0", exponent = "0"] = String(Math.abs(number)).split("e");
  const scaled = round(Number(`${digits}e${Number(exponent) + decimals}`));
  const [back = "0", backExponent = "0"] = String(scaled).split("e");
  return (Math.sign(number) || 1) * Number(`${back}e${Number(backExponent) - decimals}`) + 0;
}

/** The greatest or least of the values that are not null. */
function extreme(name: string, sign: 1 | -1): XtkFunction {
  return {
    name,
    arity: [2, Infinity],
    result: "argument",
    run: (args) =>
      args.reduce<Value>(
        (best, value) => (value !== null && (best === null || (compare(value, best) ?? 0) * sign > 0) ? value : best),
        null,
      ),
  };
}

/** The number at the start of a text; 0 when there is none. */
function leadingNumber(value: Value | undefined): number | null {
  if (value === null || value === undefined) return null;
  return Number.parseFloat(typeof value === "string" ? value : String(Number(value))) || 0;
}

function conversion(
  name: string,
  result: "integer" | "decimal" | "bigInteger",
  convert: (number: number, value: Value) => Value,
): XtkFunction {
  return {
    name,
    arity: [1, 1],
    result,
    run: ([value]) => {
      const number = leadingNumber(value);
      return number === null ? null : convert(number, value!);
    },
  };
}

/** "Numerical" in the list of functions. */
export const numberFunctions: readonly XtkFunction[] = [
  numberFunction("Abs", [1, 1], "decimal", Math.abs),
  numberFunction("Ceil", [1, 1], "integer", (number) => Math.ceil(number) + 0),
  numberFunction("Floor", [1, 1], "integer", Math.floor),
  extreme("Greatest", 1),
  extreme("Least", -1),
  numberFunction("Mod", [2, 2], "integer", (number, divisor) => {
    if (divisor === 0) throw mistake("expression-division-by-zero");
    return (number! % divisor!) + 0;
  }),
  // Of nothing there is no part: null.
  numberFunction("Percent", [2, 2], "decimal", (part, whole) => (whole === 0 ? null : (part! * 100) / whole!)),
  { name: "Random", arity: [0, 0], result: "decimal", run: (_, { random }) => (random ? random() : 0) },
  numberFunction("Round", [1, 2], "decimal", (number, decimals = 0) => roundTo(number!, decimals, Math.round)),
  numberFunction("Sign", [1, 1], "integer", Math.sign),
  conversion("ToDouble", "decimal", (number) => number),
  // A 64-bit integer travels as text: no number holds it.
  conversion("ToInt64", "bigInteger", (number, value) =>
    typeof value === "string" ? (/^\s*([+-]?\d+)/.exec(value)?.[1] ?? "0") : String(BigInt(Math.trunc(number))),
  ),
  conversion("ToInteger", "integer", (number) => Math.trunc(number) + 0),
  numberFunction("Trunc", [1, 2], "decimal", (number, decimals = 0) => roundTo(number!, decimals, Math.floor)),
];
