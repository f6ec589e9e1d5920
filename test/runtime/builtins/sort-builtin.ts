import { mergeSort } from "./merge-sort.ts";

type Comparator = (first: unknown, second: unknown) => unknown;

/**
 * `Array.prototype.sort`: holes and undefined values come last, a comparator's answer counts as a number.
 * @throws TypeError for a comparator that is no function, `null` included
 */
export function sortBuiltin(list: ArrayLike<unknown>, comparator?: unknown): unknown {
  if (comparator !== undefined && typeof comparator !== "function") throw new TypeError("invalid Array.prototype.sort argument");
  const target = Object(list) as Record<number, unknown> & { length: number };
  const length = target.length >>> 0;
  const items: unknown[] = [];
  let undefinedCount = 0;
  for (let index = 0; index < length; index++) {
    if (!(index in target)) continue;
    const item = target[index];
    if (item === undefined) undefinedCount++;
    else items.push(item);
  }
  const sorted =
    comparator === undefined ? byText(items) : mergeSort(items, (first, second) => isAfter((comparator as Comparator)(first, second)));
  for (const [index, item] of sorted.entries()) target[index] = item;
  for (let index = sorted.length; index < length; index++) {
    if (index < sorted.length + undefinedCount) target[index] = undefined;
    else delete target[index];
  }
  return list;
}

/** A comparator that gives no number, such as NaN, says that both are equal. */
function isAfter(answer: unknown): boolean {
  return Number(answer) > 0;
}

/** Texts are made once. */
function byText(items: readonly unknown[]): unknown[] {
  const entries = items.map((item) => ({ item, text: String(item) }));
  return mergeSort(entries, (first, second) => first.text > second.text).map(({ item }) => item);
}
