import { compare } from "../compare.ts";
import { toCondition } from "../condition.ts";
import type { Value } from "../value.ts";
import { numberOf, textFunction, textOf, type XtkFunction } from "./xtk-function.ts";

function isEmpty(value: Value | undefined): boolean {
  return value === null || value === undefined || value === "";
}

/** Two whole numbers as sets of bits; flags above the 31st work too. */
function bits(name: string, result: "integer" | "boolean", run: (value: bigint, flag: bigint) => Value): XtkFunction {
  return {
    name,
    arity: [2, 2],
    result,
    run: ([value, flag]) => {
      const [left, right] = [numberOf(value), numberOf(flag)];
      return left === null || right === null ? null : run(BigInt(Math.trunc(left)), BigInt(Math.trunc(right)));
    },
  };
}

/** "Other" in the list of functions. `Case`, `Iif` and the aggregates are forms of their own. */
export const otherFunctions: readonly XtkFunction[] = [
  bits("ClearBit", "integer", (value, flag) => Number(value & ~flag)),
  bits("IsBitSet", "boolean", (value, flag) => (value & flag) !== 0n),
  bits("SetBit", "integer", (value, flag) => Number(value | flag)),
  {
    name: "Coalesce",
    arity: [1, Infinity],
    result: "argument",
    run: (args) => args.find((value) => !isEmpty(value)) ?? args.at(-1) ?? null,
  },
  {
    // Decode(value, found, result, found, result, …, otherwise?)
    name: "Decode",
    arity: [3, Infinity],
    result: "text",
    run: ([value, ...rest]) => {
      for (let i = 0; i + 1 < rest.length; i += 2) if (compare(value!, rest[i]!) === 0) return rest[i + 1]!;
      return rest.length % 2 === 1 ? rest.at(-1)! : null;
    },
  },
  textFunction("GetEmailDomain", "text", (text) => text.slice(text.lastIndexOf("@") + 1 || text.length)),
  {
    name: "IsEmptyString",
    arity: [1, 3],
    result: "boolean",
    run: ([text, ...values]) => (values.length === 0 ? isEmpty(text) : (values[isEmpty(text) ? 0 : 1] ?? null)),
  },
  { name: "newuuid", arity: [0, 0], result: "text", run: (_, { uuid }) => uuid?.() ?? "" },
  { name: "NoNull", arity: [1, 1], result: "argument", run: ([value]) => (textOf(value) === null ? "" : value!) },
  { name: "ToBoolean", arity: [1, 1], result: "boolean", run: ([value]) => toCondition(value ?? null) },
];
