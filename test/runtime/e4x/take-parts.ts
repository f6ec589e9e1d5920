import type { PatternParts } from "../../../build/e4x/calls/operations.ts";

/** What patterns read: the items of a list, see `values` of the builders. */
export type Items = (value: unknown) => unknown[];

/**
 * A value as a pattern reads it: its inner patterns get values that have been looked at, at the moment at which they are read.
 * @throws TypeError in the engine's words for what cannot be taken apart
 */
export function takeParts(value: unknown, pattern: PatternParts, items: Items, name?: string): unknown {
  const { kind, parts, optional } = pattern;
  if (value === undefined && optional) return undefined;
  const part = (inner: unknown, index: number): unknown => {
    const expected = parts[index] ?? 0;
    return expected === 0 ? inner : takeParts(inner, expected, items);
  };
  const isFlat = parts.every((expected) => expected === 0);
  if (kind === "list") {
    const list = items(value);
    return isFlat ? list : itemsTaken(list, parts.length, part);
  }
  if (value === undefined || value === null) throw new TypeError(name === undefined ? `${value} has no properties` : `${name} is ${value}`);
  return isFlat ? value : membersTaken(value, part);
}

type Part = (inner: unknown, index: number) => unknown;

function* itemsTaken(list: readonly unknown[], wanted: number, part: Part): Generator<unknown> {
  const length = Math.max(list.length, wanted);
  for (let index = 0; index < length; index++) yield part(list[index], index);
}

/** Members are told apart by when they are read: each is read once, in the order of the pattern. */
function membersTaken(value: NonNullable<unknown>, part: Part): object {
  const owner = Object(value) as object;
  let reads = 0;
  return new Proxy(
    {},
    {
      get: (_, key) => part(Reflect.get(owner, key, value), reads++),
      ownKeys: () => Reflect.ownKeys(owner),
      getOwnPropertyDescriptor(_, key) {
        const found = Reflect.getOwnPropertyDescriptor(owner, key);
        return found && { ...found, configurable: true };
      },
    },
  );
}
