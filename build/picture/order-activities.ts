import type { DiagramActivity } from "./diagram.ts";

/** Activities in an order in which each comes behind those that lead to it, loops aside. */
export interface ActivityOrder {
  activities: DiagramActivity[];
  /** Names of the activities in front that lead to one. */
  before(name: string): readonly string[];
}

/**
 * Orders activities along their transitions: a walk in depth, backwards. Of two that could come first, that which stands first in the document does.
 */
export function orderActivities(activities: readonly DiagramActivity[]): ActivityOrder {
  const byName = new Map(activities.map((activity) => [activity.name, activity]));
  const targets = new Set(activities.flatMap(({ transitions }) => transitions.flatMap(({ target }) => target ?? [])));
  const seen = new Set<string>();
  const done: DiagramActivity[] = [];
  for (const root of activities.filter(({ name }) => !targets.has(name)).reverse()) walk(root, byName, seen, done);
  const order = done.reverse();
  // Loops that nothing leads into: each begins with its first one.
  for (const root of activities) {
    const loop: DiagramActivity[] = [];
    walk(root, byName, seen, loop);
    order.push(...loop.reverse());
  }
  const rank = new Map(order.map(({ name }, index) => [name, index]));
  const before = new Map<string, string[]>();
  for (const { name, transitions } of order)
    for (const { target } of transitions) {
      if (target === undefined || !byName.has(target) || rank.get(target)! <= rank.get(name)!) continue;
      const list = before.get(target);
      if (list) list.push(name);
      else before.set(target, [name]);
    }
  return { activities: order, before: (name) => before.get(name) ?? [] };
}

/** Puts an activity behind all that it leads to. Without recursion: a workflow may be a long chain. */
function walk(root: DiagramActivity, byName: ReadonlyMap<string, DiagramActivity>, seen: Set<string>, done: DiagramActivity[]): void {
  if (seen.has(root.name)) return;
  seen.add(root.name);
  const open = [{ activity: root, next: root.transitions.length }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    if (top.next === 0) {
      done.push(top.activity);
      open.pop();
      continue;
    }
    top.next -= 1;
    const target = byName.get(top.activity.transitions[top.next]!.target ?? "");
    if (target === undefined || seen.has(target.name)) continue;
    seen.add(target.name);
    open.push({ activity: target, next: target.transitions.length });
  }
}
