import { diagnostic } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** What an option may be, in words that a message ends with. */
export type OptionType = "a text" | "a number" | "true or false" | "a function" | "an object" | "an array of texts" | "a list";

/** The type of each option; the compiler holds that none is forgotten. */
export type OptionTypes<Options> = { readonly [Name in keyof Required<Options>]: OptionType };

const ACCEPTS: Readonly<Record<OptionType, (value: unknown) => boolean>> = {
  "a text": (value) => typeof value === "string",
  "a number": (value) => typeof value === "number",
  "true or false": (value) => typeof value === "boolean",
  "a function": (value) => typeof value === "function",
  "an object": (value) => typeof value === "object" && value !== null,
  "an array of texts": (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
  "a list": Array.isArray,
};

/**
 * What is wrong with the options of a public function: names that nobody reads, values of another type. Undefined counts as left out.
 * @param call the function's name
 */
export function optionFaults(call: string, given: object, types: Readonly<Record<string, OptionType>>): Diagnostic[] {
  return Object.entries(given).flatMap(([option, value]) => {
    const wanted = Object.hasOwn(types, option) ? types[option] : undefined;
    if (wanted === undefined) return [diagnostic("XTK5034", { call, option, known: Object.keys(types).join(", ") })];
    return value === undefined || ACCEPTS[wanted](value) ? [] : [diagnostic("XTK5035", { call, option, wanted })];
  });
}

/** What a public function got beyond the arguments that it reads. */
export function refuseMore(call: string, most: number, more: readonly unknown[]): void {
  if (more.length > 0)
    refuse(diagnostic("XTK5045", { call, most: most === 1 ? "one argument" : `${most} arguments`, given: String(most + more.length) }));
}

/** The same for functions that give no diagnostics. */
export function refuseOptions(call: string, given: object, types: Readonly<Record<string, OptionType>>): void {
  const [fault] = optionFaults(call, given, types);
  if (fault !== undefined) refuse(fault);
}

function refuse({ code, name, message, suggestion }: Diagnostic): never {
  throw Object.assign(new TypeError(message), { code, codeName: name, suggestion });
}
