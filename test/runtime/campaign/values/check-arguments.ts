import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** What a value may be. */
export interface Kind {
  /** In words: "a text". */
  words: string;
  accepts(value: unknown): boolean;
  /** It may be left out. */
  isOptional?: boolean;
  /** Of an object with known names: what each may be. */
  parts?: Readonly<Record<string, Kind>>;
  /** Of a list, or of an object with names of the test's own: what each value may be. */
  each?: Kind;
}

export const text: Kind = { words: "a text", accepts: (value) => typeof value === "string" };
export const number: Kind = { words: "a number", accepts: (value) => typeof value === "number" && !Number.isNaN(value) };
export const flag: Kind = { words: "true or false", accepts: (value) => typeof value === "boolean" };
export const date: Kind = { words: "a valid Date", accepts: (value) => value instanceof Date && !Number.isNaN(value.getTime()) };
export const anyFunction: Kind = { words: "a function", accepts: (value) => typeof value === "function" };
export const anything: Kind = { words: "a value", accepts: () => true };

export const textOrPattern: Kind = {
  words: "a text or a regular expression",
  accepts: (value) => typeof value === "string" || value instanceof RegExp,
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date) && !(value instanceof RegExp);
}

/** The same, or nothing. */
export function optional(kind: Kind): Kind {
  return { ...kind, isOptional: true };
}

/** One of several. */
export function oneOf(...kinds: readonly Kind[]): Kind {
  return { words: kinds.map(({ words }) => words).join(" or "), accepts: (value) => kinds.some((kind) => kind.accepts(value)) };
}

/** One of these words. */
export function word(...words: readonly string[]): Kind {
  return { words: words.map((one) => JSON.stringify(one)).join(" or "), accepts: (value) => words.includes(value as string) };
}

/** An array. */
export function list(each: Kind): Kind {
  return { words: "an array", accepts: Array.isArray, each };
}

/** An object with names of the test's own. */
export function record(each: Kind): Kind {
  return { words: "an object", accepts: isObject, each };
}

/** An object of which every name is known; all may be left out. */
export function options<Type>(parts: { readonly [Name in keyof Required<Type>]: Kind }): Kind {
  return { words: "an object", accepts: isObject, parts };
}

/** What a value is, in words. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : "a Date";
  return typeof value === "function" ? "a function" : "an object";
}

function checkValue(call: string, place: string, value: unknown, { accepts, words, isOptional, parts, each }: Kind): void {
  if (value === undefined && isOptional) return;
  if (!accepts(value)) throw mistake("argument-kind", { call, place, wanted: words, given: shown(value) });
  if (typeof value !== "object" || value === null) return;
  const inner = place === "options" ? "" : `${place}.`;
  if (parts !== undefined) {
    for (const [name, part] of Object.entries(value)) {
      const kind = Object.hasOwn(parts, name) ? parts[name] : undefined;
      if (kind === undefined) {
        const known = Object.keys(parts);
        throw mistake("option-unknown", { call, option: inner + name, nearest: nearestName(name, known), known });
      }
      checkValue(call, inner + name, part, optional(kind));
    }
  } else if (each !== undefined) {
    for (const [name, item] of Object.entries(value))
      checkValue(call, Array.isArray(value) ? `${place}[${name}]` : `${place}[${JSON.stringify(name)}]`, item, each);
  }
}

/**
 * Holds the arguments of a function of tests against what it takes: what it would leave out without a word is refused.
 * @param call its name in messages
 * @param parameters by name, in order; the options are called `options`
 */
export function checkArguments(call: string, given: readonly unknown[], parameters: Readonly<Record<string, Kind>>): void {
  const kinds = Object.entries(parameters);
  if (given.length > kinds.length) throw mistake("argument-count", { call, most: kinds.length, given: given.length });
  for (const [index, [name, kind]] of kinds.entries()) checkValue(call, name, given[index], kind);
}

/** The names of the functions of an object. */
type FunctionNames<Type> = { [Name in keyof Type]: Type[Name] extends (...given: never[]) => unknown ? Name : never }[keyof Type];

/**
 * The same object, whose functions look at their arguments first.
 * @param name of the object in messages
 * @param parameters of every function
 */
export function checkingFunctions<Type extends object>(
  name: string,
  object: Type,
  parameters: { readonly [Name in FunctionNames<Type>]: Readonly<Record<string, Kind>> },
): Type {
  const checked = { ...object };
  for (const [key, kinds] of Object.entries<Readonly<Record<string, Kind>>>(parameters)) {
    const run = object[key as keyof Type] as (...given: unknown[]) => unknown;
    Object.assign(checked, {
      [key]: (...given: unknown[]) => {
        checkArguments(`${name}.${key}`, given, kinds);
        return run(...given);
      },
    });
  }
  return checked;
}
