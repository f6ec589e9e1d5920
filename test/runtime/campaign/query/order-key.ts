import { compare } from "../expression/compare.ts";
import type { Compiled } from "../expression/compiled.ts";
import type { Value } from "../expression/value.ts";
import type { Frame } from "./frame.ts";

/** One thing to sort by. */
export interface OrderKey {
  read: Compiled<Frame>;
  descending: boolean;
  /** Ids that mix numbers and UUID texts have no order of their own: numbers first. */
  ofIds: boolean;
}

/** Null sorts last, as on PostgreSQL. */
function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compare(a, b) ?? 0;
}

function compareIds(a: Value, b: Value): number {
  return typeof a === typeof b ? compareValues(a, b) : typeof a === "number" ? -1 : 1;
}

/**
 * Sorts frames; equal ones keep their order.
 * @returns the frames in a new array
 */
export function sortFrames(frames: readonly Frame[], keys: readonly OrderKey[]): Frame[] {
  if (keys.length === 0) return [...frames];
  const sorted = frames.map((frame) => ({ frame, values: keys.map(({ read }) => read(frame)) }));
  sorted.sort((a, b) => {
    for (const [index, { ofIds, descending }] of keys.entries()) {
      const result = (ofIds ? compareIds : compareValues)(a.values[index]!, b.values[index]!);
      if (result !== 0) return descending ? -result : result;
    }
    return 0;
  });
  return sorted.map(({ frame }) => frame);
}
