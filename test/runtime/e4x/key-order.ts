import type { KeyOperations, LiteralKeys } from "../../../build/e4x/calls/operations.ts";
import { refuseShared } from "./refuse-shared.ts";

// Scripts may change these, or not see them.
const { hasOwn, getOwnPropertyNames, getOwnPropertyDescriptor, getOwnPropertySymbols } = Object;
const { propertyIsEnumerable } = Object.prototype;
const { isArray } = Array;
const ProxyClass = Proxy;
const classOf = Object.prototype.toString;

/** Objects with more keys than these are not looked through at each new key, but at every so many. */
const FEW_KEYS = 64;
/** One look for each time that an object has grown by this part, as a shift: a quarter. */
const GROWTH = 2;

/** What an object whose order Node.js does not keep is known to have. */
class Order {
  readonly names = new Set<string>();
  /** How many keys may still come before names that were added unseen are looked for. */
  due = 0;
}

/** Keys that scripts see and Node.js does not. */
interface Shown {
  readonly keys: readonly string[];
  readonly inherited: readonly string[];
}

/**
 * The order of keys as the engine keeps it: that of their insertion, where Node.js puts those that look like integers first. It is kept
 * for objects that get such a key, and for arrays that get a key of another kind; all others pass untouched. Compiled code tells of each
 * computed key that it assigns or deletes; names that are assigned as `o.name` are seen in the object itself.
 */
class KeyOrder implements KeyOperations {
  held: unknown;
  readonly #orders = new WeakMap<object, Order>();
  readonly #shown = new WeakMap<object, Shown>();
  #isUsed = false;
  /** Some of them are arrays. */
  #hasArrays = false;

  hold<T>(object: T): T {
    this.held = object;
    return object;
  }

  key(object: unknown, key: unknown): PropertyKey {
    if (typeof key === "number" && !this.#hasArrays && isArray(object)) return key;
    if (typeof key === "symbol") return key;
    const name = typeof key === "string" ? key : `${key as string}`;
    refuseShared(object, name);
    if (isObject(object)) this.note(object, name);
    return typeof key === "number" ? key : name;
  }

  /** Before a key is put into an object. */
  note(object: object, name: string): void {
    const order = this.#isUsed ? this.#orders.get(object) : undefined;
    if (order === undefined) {
      if (isIndex(name) === isArray(object) || hasOwn(object, name) || !mayBeOrdered(object)) return;
      this.remember(object, getOwnPropertyNames(object));
    } else if (hasOwn(object, name)) {
      return;
    }
    this.#add(object, this.#orders.get(object)!, name);
  }

  #add(object: object, order: Order, name: string): void {
    const { names } = order;
    names.delete(name);
    if (names.size < FEW_KEYS || --order.due <= 0) {
      lookThrough(object, names);
      order.due = names.size >> GROWTH;
    }
    names.add(name);
  }

  forget(object: unknown, key: unknown): PropertyKey {
    if (typeof key === "symbol") return key;
    const name = `${key as string}`;
    if (this.#isUsed && isObject(object)) this.#orders.get(object)?.names.delete(name);
    return name;
  }

  ordered<T extends object>(object: T, keys: readonly string[]): T {
    this.remember(object, keys);
    return object;
  }

  computed<T extends object>(make: (literal: LiteralKeys) => T, keys: readonly (string | 0)[]): T {
    const told: string[][] = [];
    const object = make({
      key: (key) => {
        const name = typeof key === "symbol" ? key : `${key as string}`;
        told.push(typeof name === "string" ? [name] : []);
        return name;
      },
      spread: (spread) => {
        const isKnown = typeof spread === "string" || (isObject(spread) && mayBeOrdered(spread));
        told.push(isKnown ? this.ownKeys(Object(spread) as object) : []);
        return spread;
      },
    });
    const names: string[] = [];
    let next = 0;
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index]!;
      if (key === 0) names.push(...(told[next++] ?? []));
      else names.push(key);
    }
    return names.some(isIndex) ? this.ordered(object, names) : object;
  }

  inOrder<T>(object: T): T {
    if (!this.#isUsed || !isObject(object)) return object;
    const shown = this.#shown.get(object);
    if (shown) return new ProxyClass(object, showing(shown, this.ownKeys(object))) as T & object;
    if (!this.#orders.has(object)) return object;
    return new ProxyClass(object, { ownKeys: () => [...this.ownKeys(object), ...getOwnPropertySymbols(object)] });
  }

  rest(value: unknown, path: readonly string[], rest: unknown): void {
    let object = value;
    // What a getter gave is not asked for again.
    for (let index = 0; index < path.length; index++)
      object = isObject(object) ? getOwnPropertyDescriptor(object, path[index]!)?.value : undefined;
    if (!isObject(object) || !isObject(rest) || !this.#isUsed || !this.#orders.has(object)) return;
    const names = this.ownKeys(object);
    const kept: string[] = [];
    for (let index = 0; index < names.length; index++) if (hasOwn(rest, names[index]!)) kept.push(names[index]!);
    this.remember(rest, kept);
  }

  /** Says in which order the keys of an object came; those that are not told follow as Node.js has them. */
  remember(object: object, keys: readonly string[]): void {
    const order = new Order();
    for (let index = 0; index < keys.length; index++) order.names.add(keys[index]!);
    this.#orders.set(object, order);
    this.#isUsed = true;
    this.#hasArrays ||= isArray(object);
  }

  /**
   * Says that keys of an object are enumerable to scripts though they are not to Node.js, whose tools would show them.
   * @param inherited those that the engine finds in its prototype
   */
  show(object: object, keys: readonly string[], inherited: readonly string[]): void {
    this.remember(object, keys);
    this.#shown.set(object, { keys, inherited });
  }

  /** True for a key that scripts find by `for (k in o)`, among those of the object itself. */
  isEnumerable(object: object, key: string): boolean {
    return propertyIsEnumerable.call(object, key) || (this.#shown.get(object)?.keys.includes(key) ?? false);
  }

  /** The names of an object's own properties, enumerable or not, in the order in which they came. */
  ownKeys(object: object): string[] {
    const order = this.#isUsed ? this.#orders.get(object) : undefined;
    if (order === undefined) return getOwnPropertyNames(object);
    lookThrough(object, order.names);
    return [...order.names];
  }
}

/** What `for (k in o)` walks where more is shown than Node.js has enumerable. */
function showing({ keys, inherited }: Shown, names: string[]): ProxyHandler<object> {
  const prototype = Object.fromEntries(inherited.map((key) => [key, undefined]));
  return {
    ownKeys: () => names,
    getOwnPropertyDescriptor(target, key) {
      const found = getOwnPropertyDescriptor(target, key);
      return found && typeof key === "string" && keys.includes(key) ? { ...found, enumerable: true } : found;
    },
    getPrototypeOf: () => prototype,
  };
}

/** Adds what is in an object and not known, and drops what is known and not there. */
function lookThrough(object: object, names: Set<string>): void {
  const actual = getOwnPropertyNames(object);
  for (let index = 0; index < actual.length; index++) names.add(actual[index]!);
  if (names.size === actual.length) return;
  for (const name of names) if (!hasOwn(object, name)) names.delete(name);
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** True for a key that Node.js takes for the index of an element, whatever the object. */
function isIndex(name: string): boolean {
  const first = name.charCodeAt(0);
  if (!(first >= 48 && first <= 57) || name.length > 10) return false;
  const number = Number(name);
  return number < 4294967295 && String(number) === name;
}

/** False for XML values and objects of the server: what they have is not put in by key. */
function mayBeOrdered(object: object): boolean {
  if (isArray(object)) return true;
  const name = classOf.call(object);
  return name === "[object Object]" || name === "[object Function]" || name === "[object Error]" || name === "[object Arguments]";
}

/** The orders of all objects: each lasts as long as its object, whichever run made it. */
export const keyOrder = new KeyOrder();
