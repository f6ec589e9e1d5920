import { putMember } from "../wire/put-member.ts";

/**
 * Defines a property that is made when somebody reads it, and plain from then on: a run makes what it uses.
 * @param make gives the value, once
 * @param home where the property is read, when `target` is but a list of what is to be put there
 */
export function defineLazily(target: object, name: string, make: () => unknown, home = target): void {
  const settle = (value: unknown): unknown => {
    putMember(home, name, value);
    return value;
  };
  Object.defineProperty(target, name, {
    get: () => settle(make()),
    set: (value: unknown) => void settle(value),
    enumerable: true,
    configurable: true,
  });
}
