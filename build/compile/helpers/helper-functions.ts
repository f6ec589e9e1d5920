import { usedGlobals } from "../used-globals.ts";
import { type BuiltinFunction, builtinFunctions } from "./builtin-functions.ts";
import { type HelperFunction, operationsIn } from "./helper-function.ts";
import { type LanguageFunction, languageFunctions } from "./language-functions.ts";
import { type XmlFunction, xmlFunctions } from "./xml-functions.ts";
import { type XtkFunction, xtkFunctions } from "./xtk-functions.ts";

/** Operations that exist in emitted scripts as small functions of their own. */
export type HelperOperation = XmlFunction | XtkFunction | BuiltinFunction | LanguageFunction;

/** One entry per operation that stays a function in emitted scripts. */
const helperFunctions: ReadonlyMap<string, HelperFunction> = new Map<string, HelperFunction>([
  ...Object.entries(xmlFunctions),
  ...Object.entries(xtkFunctions).map(([name, text]): [string, HelperFunction] => [name, { name, text }]),
  ...Object.entries(builtinFunctions),
  ...Object.entries(languageFunctions),
]);

/** Every operation that has a function. */
export const helperOperations: readonly string[] = [...helperFunctions.keys()];

/** The function of an operation; undefined for an operation that is E4X syntax, or a plain idiom. */
export function helperFunction(operation: string): HelperFunction | undefined {
  return helperFunctions.get(operation);
}

/** The name that a helper's function has: none that stands before a global which helpers read themselves. */
export function functionName(operation: string): string {
  const { name } = helperFunctions.get(operation)!;
  return usedGlobals.has(name) ? `_${name}` : name;
}

/** The helpers that `wanted` need, each before those that use it, in the table's order otherwise. */
export function withDependencies(wanted: ReadonlySet<string>): string[] {
  const all = new Set<string>();
  const seen = new Set<string>();
  const add = (operation: string): void => {
    if (seen.has(operation)) return;
    seen.add(operation);
    operationsIn(helperFunctions.get(operation)!.text).forEach(add);
    all.add(operation);
  };
  for (const operation of helperFunctions.keys()) if (wanted.has(operation)) add(operation);
  return [...all];
}
