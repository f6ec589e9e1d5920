import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { aggregates } from "./aggregates.ts";
import { currencyFunctions } from "./functions/currency-functions.ts";
import { dateFunctions } from "./functions/date-functions.ts";
import { numberFunctions } from "./functions/number-functions.ts";
import { otherFunctions } from "./functions/other-functions.ts";
import { textFunctions } from "./functions/text-functions.ts";
import type { XtkFunction } from "./functions/xtk-function.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Every function that computes a value from its arguments ("List of functions" of the query reference). */
export const xtkFunctions: readonly XtkFunction[] = [
  ...textFunctions,
  ...dateFunctions,
  ...numberFunctions,
  ...currencyFunctions,
  ...otherFunctions,
];

/** Names that are forms with rules of their own. */
export const formNames = ["Case", "When", "Else", "Iif", "RowNum", "PartitionBy", "OrderBy", "Desc", "RowId"] as const;

/** What the list has and the emulated server cannot know, with the reason. */
const beyond: Readonly<Record<string, string>> = {
  CounterValue: "counters are data of the instance",
  DefaultFolder: "the default folder depends on the instance and the operator",
  FormatCurrency: "the format is a setting of the instance",
  GetMirrorURL: "there is no mirror page server",
  hasNamedRight: "there are no named rights",
  HasPackage: "the packages of the instance are unknown",
};

const byName: ReadonlyMap<string, XtkFunction> = new Map(xtkFunctions.map((entry) => [entry.name.toLowerCase(), entry]));

/** The function of that name, in whatever case. */
export function findFunction(name: string): XtkFunction | undefined {
  return byName.get(name.toLowerCase());
}

/** What is wrong with a name that is no function here: not emulated, or unknown, with the nearest known one. */
export function unknownFunction(name: string): Error {
  const missing = Object.keys(beyond).find((known) => known.toLowerCase() === name.toLowerCase());
  if (missing) return mistake("expression-function-not-emulated", { name: missing, reason: beyond[missing]! });
  const nearest = nearestName(name, [
    ...xtkFunctions.map((entry) => entry.name),
    ...aggregates.map((entry) => entry.name),
    ...formNames,
    ...Object.keys(beyond),
  ]);
  return mistake("expression-unknown-function", { name, nearest });
}
