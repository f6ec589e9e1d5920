import { ownKeys } from "./own-keys.ts";

/** `Iterator(object)`: goes over names with values, or names alone. `next()` throws `StopIteration` at the end. */
export function engineIterator(stop: object): (object: unknown, keysOnly?: unknown) => object {
  const Iterator = function (object: unknown, keysOnly?: unknown): object {
    const own = (object as { __iterator__?: unknown } | undefined)?.__iterator__;
    if (typeof own === "function") return Reflect.apply(own, object, [Boolean(keysOnly)]) as object;
    const target = Object(object) as Record<string, unknown>;
    const keys = ownKeys(target).filter((key) => Object.prototype.propertyIsEnumerable.call(target, key));
    let next = 0;
    const iterator = Object.create(Iterator.prototype as object) as object;
    Object.defineProperty(iterator, "next", {
      value: () => {
        const key = keys[next++];
        if (key === undefined) throw stop;
        return keysOnly ? key : [key, target[key]];
      },
    });
    return iterator;
  };
  return Iterator;
}
