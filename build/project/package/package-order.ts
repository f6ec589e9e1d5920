/** Records of these schemas go first, in this order; workflows use all others and go last. */
const FIRST = ["xtk:srcSchema", "xtk:javascript", "xtk:jst", "xtk:sql", "xtk:jssp", "xtk:form", "xtk:navtree", "xtk:option"];
const LAST = ["xtk:workflow"];

/** A number by which groups of records are sorted; those of one number go by their names. */
export function groupRank(schema: string): number {
  if (FIRST.includes(schema)) return FIRST.indexOf(schema);
  return FIRST.length + 1 + LAST.indexOf(schema);
}

/**
 * Sorts records so that each comes behind those that it needs; where they need each other, and else, by their names.
 * @param needs the keys that a record names, others than those here among them
 */
export function byNeed<Item extends { key: string }>(items: readonly Item[], needs: (item: Item) => Iterable<string>): Item[] {
  const sorted = items.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const byKey = new Map(sorted.map((item) => [item.key, item]));
  const done = new Set<Item>();
  const order: Item[] = [];
  for (const first of sorted) {
    const open = [{ item: first, left: neededBy(first) }];
    if (done.has(first)) continue;
    done.add(first);
    while (open.length > 0) {
      const top = open.at(-1)!;
      const next = top.left.pop();
      if (next === undefined) order.push(open.pop()!.item);
      else if (!done.has(next)) {
        done.add(next);
        open.push({ item: next, left: neededBy(next) });
      }
    }
  }
  return order;

  function neededBy(item: Item): Item[] {
    const found = [...needs(item)].flatMap((key) => byKey.get(key) ?? []);
    return [...new Set(found)].sort((a, b) => (a.key < b.key ? 1 : -1));
  }
}
