import { refuseShared } from "../e4x/refuse-shared.ts";

type Watcher = (this: object, name: string, before: unknown, after: unknown) => unknown;

/** `object.watch(name, f)`: each time the property is set, `f` is asked what it becomes. */
export function watchProperty(this: object, name: unknown, watcher: unknown): void {
  const key = String(name);
  refuseShared(this, key, false);
  const enumerable = Object.getOwnPropertyDescriptor(this, key)?.enumerable ?? true;
  let value = (this as Record<string, unknown>)[key];
  Object.defineProperty(this, key, {
    get: () => value,
    set(this: object, after: unknown) {
      value = Reflect.apply(watcher as Watcher, this, [key, value, after]);
    },
    enumerable,
    configurable: true,
  });
}

/** `object.unwatch(name)`: the property is a plain one again. */
export function unwatchProperty(this: object, name: unknown): void {
  const key = String(name);
  const found = Object.getOwnPropertyDescriptor(this, key);
  if (found?.set === undefined) return;
  const value = (this as Record<string, unknown>)[key];
  Object.defineProperty(this, key, { value, writable: true, enumerable: found.enumerable ?? true, configurable: true });
}
