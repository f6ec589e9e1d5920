import type { BuiltinHomes } from "./builtin-homes.ts";
import { defineBuiltins } from "./define-builtin.ts";
import { keyOrder } from "../e4x/key-order.ts";
import { refuseShared } from "../e4x/refuse-shared.ts";
import { ownKeys } from "./own-keys.ts";
import { quoteText } from "./quote-text.ts";

type Statics = Record<string, (...args: unknown[]) => unknown>;

/** Functions of `Object` that want an object: the engine takes no primitive value for one. */
const WANT_OBJECT = [
  ...["freeze", "getOwnPropertyDescriptor", "getPrototypeOf", "isExtensible", "isFrozen", "isSealed"],
  ...["preventExtensions", "seal"],
];

/** What functions have of their own, beyond what is put on them. */
const OF_FUNCTIONS = ["arguments", "arity", "caller", "length", "name"];

/** Puts the engine's functions of `Object` in place. */
export function installObjects(homes: BuiltinHomes): void {
  const native = Object as unknown as Statics;
  const home = homes.of(Object);
  for (const name of WANT_OBJECT) {
    const method = native[name]!;
    defineBuiltins(home, {
      [name]: (...args: unknown[]) => Reflect.apply(method, Object, [wanted(args[0]), ...args.slice(1)]),
    });
  }
  const { defineProperty, defineProperties } = native as { defineProperty: Statics[string]; defineProperties: Statics[string] };
  defineBuiltins(home, {
    defineProperty(object: unknown, name: unknown, ...descriptors: unknown[]) {
      const key = typeof name === "symbol" ? name : String(name);
      if (typeof key === "string") refuseShared(object, key, false);
      return Reflect.apply(defineProperty, Object, [wanted(object), key, ...descriptors]);
    },
    defineProperties(object: unknown, ...descriptors: unknown[]) {
      for (const name of isObject(descriptors[0]) ? Object.keys(descriptors[0]) : []) refuseShared(object, name, false);
      return Reflect.apply(defineProperties, Object, [wanted(object), ...descriptors]);
    },
  });
  const create = native["create"]!;
  defineBuiltins(home, {
    create(prototype: unknown, ...descriptors: unknown[]) {
      if (!isObject(prototype) && prototype !== null) throw new TypeError(`${shown(prototype)} is not an object or null`);
      return Reflect.apply(create, Object, [prototype, ...descriptors]);
    },
    keys: (value: unknown) => {
      const object = wanted(value);
      return ownKeys(object).filter((key) => keyOrder.isEnumerable(object, key));
    },
    getOwnPropertyNames: (value: unknown) => {
      const object = wanted(value);
      const names = ownKeys(object);
      return typeof object === "function" ? [...new Set([...names, ...OF_FUNCTIONS])] : names;
    },
  });
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function wanted(value: unknown): object {
  if (isObject(value)) return value;
  throw new TypeError(`${shown(value)} is not an object`);
}

/** A primitive value as a message shows it. */
function shown(value: unknown): string {
  return typeof value === "string" ? quoteText(value) : String(value);
}
