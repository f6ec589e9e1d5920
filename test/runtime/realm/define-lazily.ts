/**
 * Defines a property that is made when somebody reads it, and plain from then on: a run makes what it uses.
 * @param make gives the value, once
 */
export function defineLazily(target: object, name: string, make: () => unknown): void {
  const settle = (value: unknown): unknown => {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(target, name, { get: () => settle(make()), set: (value: unknown) => void settle(value), enumerable: true, configurable: true });
}
