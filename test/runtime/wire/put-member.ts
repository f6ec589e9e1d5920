/** Gives an object a member of its own by a name that someone else chose: `__proto__` is a name like others, and no setter is asked. */
export function putMember(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}
