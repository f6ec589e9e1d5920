import type { BuiltinHomes } from "./builtin-homes.ts";
import { defineBuiltin } from "./define-builtin.ts";

type Method = (...args: unknown[]) => unknown;

/** Methods of arrays that are functions of `Array` too: `Array.forEach(list, f)`. */
const ARRAY_METHODS = [
  ...["concat", "every", "filter", "forEach", "indexOf", "join", "lastIndexOf", "map", "pop", "push", "reduce", "reduceRight", "reverse"],
  ...["shift", "slice", "some", "sort", "splice", "unshift"],
];

/** Methods of texts that are functions of `String` too: `String.trim(text)`. */
const STRING_METHODS = [
  ...["charAt", "charCodeAt", "concat", "indexOf", "lastIndexOf", "localeCompare", "match", "quote", "replace", "search", "slice", "split"],
  ...["substr", "substring", "toLocaleLowerCase", "toLocaleUpperCase", "toLowerCase", "toUpperCase", "trim", "trimLeft", "trimRight"],
];

/** Gives `Array` and `String` the methods of their values as functions whose first argument is the value. */
export function addGenerics(homes: BuiltinHomes): void {
  addTo(homes.of(Array), methodsOf(Array.prototype, homes), ARRAY_METHODS);
  addTo(homes.of(String), methodsOf(String.prototype, homes), STRING_METHODS);
}

/** What is put in place stands before what is there. */
function methodsOf(prototype: object, homes: BuiltinHomes): (name: string) => Method {
  const home = homes.of(prototype) as Record<string, Method | undefined>;
  return (name) => home[name] ?? (prototype as Record<string, Method>)[name]!;
}

function addTo(home: object, methodOf: (name: string) => Method, names: readonly string[]): void {
  for (const name of names) {
    const method = methodOf(name);
    defineBuiltin(home, name, (value: unknown, ...args: unknown[]) => Reflect.apply(method, value, args));
  }
}
