import type { E4X } from "../e4x/create-e4x.ts";
import { putMember } from "../wire/put-member.ts";
import type { VariableBag } from "../wire/wire.ts";

/**
 * A bag of workflow variables, such as `vars`: what is put in becomes text, number or Date at once, the types that Adobe's page "JavaScript
 * scripts and templates" allows. Booleans and arrays arrive as text, XML as its text, null and undefined as empty text.
 * @param toDate what scripts have for a date
 */
export function makeVariableBag(initial: VariableBag, e4x: E4X, toDate: (date: Date) => Date): VariableBag {
  const bag: VariableBag = {};
  const add = (name: string, value: string | number | Date): void =>
    putMember(bag, name, value instanceof Date ? toDate(new Date(value.getTime())) : value);
  for (const [name, value] of Object.entries(initial)) add(name, value);
  return new Proxy(bag, {
    set(_, name, value) {
      if (typeof name === "symbol") return false;
      add(name, convert(value, e4x));
      return true;
    },
    defineProperty(_, name, descriptor) {
      if (typeof name === "symbol" || !("value" in descriptor)) return false;
      add(name, convert(descriptor.value, e4x));
      return true;
    },
    setPrototypeOf: () => false,
  });
}

/** The variables of a bag, as a plain copy. */
export function readVariableBag(bag: VariableBag): VariableBag {
  const copy: VariableBag = {};
  for (const name of Object.keys(bag)) putMember(copy, name, copyOf(bag[name]!));
  return copy;
}

function copyOf(value: string | number | Date): string | number | Date {
  return value instanceof Date ? new Date(value.getTime()) : value;
}

function convert(value: unknown, e4x: E4X): string | number | Date {
  if (typeof value === "string" || typeof value === "number") return value;
  if (value === undefined || value === null) return "";
  if (value instanceof Date) return value;
  return e4x.operations.isXml(value) ? e4x.operations.text(value) : String(value);
}
