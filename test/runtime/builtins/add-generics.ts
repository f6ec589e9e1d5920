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
export function addGenerics(): void {
  addTo(Array, Array.prototype, ARRAY_METHODS);
  addTo(String, String.prototype, STRING_METHODS);
}

function addTo(home: object, prototype: object, names: readonly string[]): void {
  for (const name of names) {
    const method = (prototype as Record<string, unknown>)[name] as Method;
    defineBuiltin(home, name, (value: unknown, ...args: unknown[]) => Reflect.apply(method, value, args));
  }
}
