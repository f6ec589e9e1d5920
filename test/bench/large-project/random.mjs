/**
 * Numbers that look random and are the same each time.
 * @param seed which row of numbers
 */
export function random(seed) {
  let state = (seed + 1) * 0x9e3779b1;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  /** A whole number below the limit. */
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    /** One of the items. */
    pick: (items) => items[below(items.length)],
    /** Some of the items, in another order. */
    some: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, items.length) }, () => left.splice(below(left.length), 1)[0]);
    },
  };
}
