/**
 * Sorts as the engine does: runs of up to four are sorted by insertion, then merged. Only whether a comparison gives more than 0 counts, and which
 * pairs are compared shows with comparators that give booleans or contradict themselves.
 * @param items is changed
 * @param isAfter whether the first one belongs behind the second one
 */
export function mergeSort<T>(items: T[], isAfter: (first: T, second: T) => boolean): T[] {
  const RUN = 4;
  const count = items.length;
  for (let low = 0; low < count; low += RUN) insertionSort(items, low, Math.min(low + RUN, count), isAfter);
  let [from, into]: [T[], T[]] = [items, new Array<T>(count)];
  for (let run = RUN; run < count; run *= 2) {
    for (let low = 0; low < count; low += 2 * run) {
      const middle = Math.min(low + run, count);
      mergeRuns(from, into, low, middle, Math.min(middle + run, count), isAfter);
    }
    [from, into] = [into, from];
  }
  return from;
}

function insertionSort<T>(items: T[], low: number, high: number, isAfter: (first: T, second: T) => boolean): void {
  for (let next = low + 1; next < high; next++) {
    const item = items[next]!;
    let place = next;
    for (; place > low && isAfter(items[place - 1]!, item); place--) items[place] = items[place - 1]!;
    items[place] = item;
  }
}

/** Merges two sorted runs; two that are in order already are copied. */
function mergeRuns<T>(from: T[], into: T[], low: number, middle: number, high: number, isAfter: (first: T, second: T) => boolean): void {
  let [left, right, place] = [low, middle, low];
  if (middle < high && isAfter(from[middle - 1]!, from[middle]!)) {
    while (left < middle && right < high) into[place++] = isAfter(from[left]!, from[right]!) ? from[right++]! : from[left++]!;
  }
  while (left < middle) into[place++] = from[left++]!;
  while (right < high) into[place++] = from[right++]!;
}
