/**
 * The names of an object's own properties in the order in which the engine enumerates them: what lists names asks here.
 * @returns enumerable and other ones, no symbols
 */
export function ownKeys(object: object): string[] {
  return Reflect.ownKeys(object).filter((key) => typeof key === "string");
}
