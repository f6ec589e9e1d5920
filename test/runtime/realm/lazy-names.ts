/** Names of which some are made when somebody asks for them. */
export interface LazyNames {
  /** An object without a prototype. */
  readonly names: Record<string, unknown>;
  /** What holds those that are there: quicker to fill than `names`. */
  readonly settled: Record<string, unknown>;
  /**
   * Adds one, in the place of a name that is there.
   * @param make gives the value, once
   */
  later(name: string, make: () => unknown): void;
}

/**
 * Makes an object for names. A Proxy, since what hangs on accessors lives until the engine collects all of its memory: with them each run
 * left its whole server behind.
 */
export function lazyNames(): LazyNames {
  const makers = new Map<PropertyKey, () => unknown>();
  const settled = Object.create(null) as Record<PropertyKey, unknown>;

  function settle(name: PropertyKey): void {
    const make = makers.get(name);
    if (!make) return;
    makers.delete(name);
    settled[name] = make();
  }

  const names = new Proxy(settled, {
    has: (target, name) => makers.has(name) || Reflect.has(target, name),
    get(target, name) {
      settle(name);
      return target[name];
    },
    set(target, name, value) {
      makers.delete(name);
      target[name] = value;
      return true;
    },
    deleteProperty(target, name) {
      makers.delete(name);
      return Reflect.deleteProperty(target, name);
    },
    defineProperty(target, name, descriptor) {
      makers.delete(name);
      return Reflect.defineProperty(target, name, descriptor);
    },
    getOwnPropertyDescriptor(target, name) {
      settle(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
    ownKeys(target) {
      for (const name of [...makers.keys()]) settle(name);
      return Reflect.ownKeys(target);
    },
  }) as Record<string, unknown>;
  return {
    names,
    settled: settled as Record<string, unknown>,
    later(name, make) {
      delete settled[name];
      makers.set(name, make);
    },
  };
}
