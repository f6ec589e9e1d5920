/** The fields of a node. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Compares trees in place: thousands are compared and nearly all are the same, so that copies of what counts in them, to be shown to a reader,
 * are made of the others alone.
 * @param isCompared whether a field of a node counts; one that is missing does not
 */
export function isSameTree(one: unknown, other: unknown, isCompared: (node: Fields, key: string) => boolean): boolean {
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object") return Object.is(one, other);
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => isSameTree(item, other[index], isCompared));
  }
  if (one instanceof RegExp || other instanceof RegExp) return String(one) === String(other);
  const [node, wanted] = [one as Fields, other as Fields];
  let count = 0;
  for (const key of Object.keys(node)) {
    if (!isCompared(node, key)) continue;
    if (!isCompared(wanted, key) || !isSameTree(node[key], wanted[key], isCompared)) return false;
    count++;
  }
  for (const key of Object.keys(wanted)) if (isCompared(wanted, key)) count--;
  return count === 0;
}
