import { NEXT, type ClassShape, type HostBridge, type WireInstance, type WireValue } from "../wire/wire.ts";
import type { LiveValues } from "./live-values.ts";
import { isAskedByTheLanguage, notEmulated } from "./not-emulated.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** The classes of the server as a script has them, and their objects. */
export interface ServerObjects {
  /** Names of the classes. */
  names: readonly string[];
  /** The class of one of those names: made when it is first wanted. */
  classOf(name: string): unknown;
  /** The object for one of the server's; the same one each time. */
  fromWire(instance: WireInstance): object;
  /** What the server knows an object by; undefined for any other value. */
  toWire(value: object): WireInstance | undefined;
}

type AnyFunction = (...args: unknown[]) => unknown;

/** What an object of a server class has on this side. */
interface Held {
  wire: WireInstance;
  /** Plain objects that the script changes; see `ClassShape.bags`. */
  bags: Map<string, object>;
  /** See `ClassShape.local`. */
  local: Map<string, unknown>;
}

/**
 * Makes the server's classes of this realm's objects: the state is with the server, only numbers and plain data cross.
 * @param live how values cross
 * @param stopIteration what iterators throw at the end
 */
export function createServerObjects(bridge: HostBridge, live: LiveValues, stopIteration: object): ServerObjects {
  const held = new WeakMap<object, Held>();
  const objects = new Map<number, object>();

  function adopt(object: object, wire: WireInstance): object {
    held.set(object, { wire, bags: new Map(), local: new Map() });
    objects.set(wire.id, object);
    return object;
  }

  function heldOf(object: unknown, where: string): Held {
    const found = typeof object === "object" && object !== null ? held.get(object) : undefined;
    if (!found) throw scriptMistake("object-of-other-class", { where });
    return found;
  }

  /** Calls a method of an object; the server sees the bags first. */
  function call(self: unknown, className: string, method: string, args: readonly unknown[]): unknown {
    const path = `${className}#${method}`;
    const { wire, bags } = heldOf(self, path);
    for (const [name, bag] of bags) bridge.write!(wire.id, name, live.toWire(bag, `${path}: ${name}`));
    return live.fromWire(bridge.call(path, [{ instance: wire }, ...args.map((value) => live.toWire(value, path))]));
  }

  /** A constructor: what the server answers is the new object, or whatever a test put in its place. */
  function construct(self: object, name: string, args: readonly unknown[]): object {
    const path = `new ${name}`;
    const answer = bridge.call(
      path,
      args.map((value) => live.toWire(value, path)),
    );
    if (isInstance(answer)) return adopt(self, answer.instance);
    const other = live.fromWire(answer);
    return typeof other === "object" && other !== null ? other : self;
  }

  function makeClass(shape: ClassShape): AnyFunction {
    const { name } = shape;
    const made = {
      [name]: class {
        constructor(...args: unknown[]) {
          if (!shape.isConstructible && !bridge.paths.includes(`new ${name}`)) throw scriptMistake("class-without-constructor", { name });
          return construct(this, name, args);
        }
      },
    }[name]! as unknown as AnyFunction;
    const prototype = made.prototype as object;
    Object.setPrototypeOf(
      prototype,
      strictBase(Object.prototype, `${name}#`, (key) =>
        bridge.paths.includes(`${name}#${key}`) ? method(prototype, name, key) : undefined,
      ),
    );
    Object.setPrototypeOf(
      made,
      strictBase(Function.prototype, `${name}.`, (key) =>
        bridge.paths.includes(`${name}.${key}`) ? staticMethod(made, shape, key) : undefined,
      ),
    );
    Object.defineProperty(prototype, Symbol.toStringTag, { value: name, configurable: true });
    for (const key of shape.methods)
      if (!key.startsWith("__"))
        method(
          prototype,
          name,
          key,
          key === shape.namesMethod ? (self, [given]) => method(self, name, String(given), undefined, true) : undefined,
        );
    for (const property of shape.properties)
      accessor(
        prototype,
        property.name,
        (self) => live.fromWire(bridge.read!(heldOf(self, name).wire.id, property.name)),
        property.isWritable
          ? (self, value) => bridge.write!(heldOf(self, name).wire.id, property.name, live.toWire(value, `${name}.${property.name}`))
          : undefined,
        name,
      );
    for (const bag of shape.bags)
      accessor(
        prototype,
        bag,
        (self) => bagOf(heldOf(self, name).bags, bag),
        (self, value) => void heldOf(self, name).bags.set(bag, Object(value) as object),
        name,
      );
    for (const key of shape.local)
      accessor(
        prototype,
        key,
        (self) => heldOf(self, name).local.get(key),
        (self, value) => void heldOf(self, name).local.set(key, value),
        name,
      );
    for (const [key, value] of shape.constants)
      for (const place of [made, prototype]) Object.defineProperty(place, key, { value, enumerable: true });
    for (const key of shape.staticMethods) staticMethod(made, shape, key);
    if (shape.iterates !== undefined) {
      const { iterates } = shape;
      method(prototype, name, iterates);
      const iterate = function* (this: unknown): Generator<unknown> {
        const iterator = call(this, name, iterates, []);
        for (let step = nextOf(iterator, name); step.length > 0; step = nextOf(iterator, name)) yield step[0];
      };
      Object.defineProperty(prototype, Symbol.iterator, { value: iterate, writable: true, configurable: true });
    }
    if (shape.isIterator) {
      const next = function (this: unknown): unknown {
        const step = nextOf(this, `${name}#next`);
        if (step.length === 0) throw stopIteration;
        return step[0];
      };
      Object.defineProperty(prototype, "next", { value: next, writable: true, configurable: true });
    }
    return made;
  }

  /** The next value of an iterator in an array; an empty one at the end. */
  function nextOf(iterator: unknown, where: string): unknown[] {
    return live.fromWire(bridge.read!(heldOf(iterator, where).wire.id, NEXT)) as unknown[];
  }

  /** @param after what else the call does on this side */
  function method(
    place: object,
    className: string,
    key: string,
    after?: (self: object, args: readonly unknown[]) => void,
    enumerable = false,
  ): AnyFunction {
    const called = {
      [key](this: object, ...args: unknown[]): unknown {
        const result = call(this, className, key, args);
        after?.(this, args);
        return result;
      },
    }[key]!;
    Object.defineProperty(place, key, { value: called, writable: true, configurable: true, enumerable });
    return called;
  }

  function staticMethod(made: AnyFunction, { name, callback }: ClassShape, key: string): AnyFunction {
    const path = `${name}.${key}`;
    const called = (...args: unknown[]): unknown => {
      const result = live.fromWire(
        bridge.call(
          path,
          args.map((value) => live.toWire(value, path)),
        ),
      );
      if (callback?.method !== key || !Array.isArray(result)) return result;
      for (const given of result as unknown[][]) {
        const listener = heldOf(given[0], path).local.get(callback.property);
        if (typeof listener === "function") Reflect.apply(listener, given[0], given);
      }
      return undefined;
    };
    Object.defineProperty(made, key, { value: called, writable: true, configurable: true });
    return called;
  }

  const shapes = new Map((bridge.surface?.classes ?? []).map((shape) => [shape.name, shape]));
  for (const name of bridge.surface?.missing.classes ?? [])
    shapes.set(name, { name, isConstructible: true, methods: [], properties: [], constants: [], staticMethods: [], bags: [], local: [] });
  const classes = new Map<string, AnyFunction>();

  function classOf(name: string): AnyFunction {
    const present = classes.get(name);
    if (present) return present;
    const shape = shapes.get(name);
    if (!shape) throw new Error(`there is no server class ${name}`);
    const made = makeClass(shape);
    classes.set(name, made);
    return made;
  }

  return {
    names: [...shapes.keys()],
    classOf,
    toWire: (value) => held.get(value)?.wire,
    fromWire: (wire) => objects.get(wire.id) ?? adopt(Object.create(classOf(wire.className).prototype as object) as object, wire),
  };
}

function isInstance(wire: WireValue): wire is { instance: WireInstance } {
  return typeof wire === "object" && wire !== null && "instance" in wire;
}

function bagOf(bags: Map<string, object>, name: string): object {
  const present = bags.get(name);
  if (present) return present;
  const made = {};
  bags.set(name, made);
  return made;
}

function accessor(
  prototype: object,
  name: string,
  get: (self: object) => unknown,
  set: ((self: object, value: unknown) => void) | undefined,
  className: string,
): void {
  Object.defineProperty(prototype, name, {
    get(this: object) {
      return get(this);
    },
    set(this: object, value: unknown) {
      if (!set) throw scriptMistake("read-only-member", { path: `${className}.${name}` });
      set(this, value);
    },
    enumerable: true,
    configurable: true,
  });
}

/**
 * What a server class, or the prototype of its objects, is made on: a member that is not there says so.
 * @param base where the members of the language are
 * @param path of the members, `File#` or `File.`
 * @param find what a test put there
 */
function strictBase(base: object, path: string, find: (key: string) => unknown): object {
  return new Proxy(Object.create(base) as object, {
    get(target, key, receiver) {
      if (typeof key === "symbol" || key in target || isAskedByTheLanguage(key)) return Reflect.get(target, key, receiver) as unknown;
      const found = find(key);
      if (found !== undefined) return found;
      throw notEmulated(path + key);
    },
    set(target, key, value, receiver) {
      if (typeof key === "symbol" || key in target) return Reflect.set(target, key, value, receiver);
      throw scriptMistake("unknown-member-set", { path: path + key });
    },
  });
}
