import type { Diagram, DiagramActivity, DiagramTransition } from "./diagram.ts";
import { type Point, ROOM } from "./free-places.ts";
import { BOX, type Route, route, type Way, wayOf } from "./route.ts";

/** An arrow of the picture. */
export interface Arrow {
  activity: DiagramActivity;
  transition: DiagramTransition;
  route: Route;
}

/** One end of an arrow, at a side of a box. */
interface End {
  /** The box and its side. */
  side: string;
  /** How far down the other end is. */
  height: number;
}

/** The arrows of all transitions, in document order: those at one side of a box side by side, in the order of where they lead. */
export function arrows({ activities }: Diagram, places: ReadonlyMap<string, Point>): Arrow[] {
  const between = boxesBetween(places);
  const all = activities.flatMap((activity) =>
    activity.transitions.map((transition) => {
      const [from, to] = [places.get(activity.name)!, places.get(transition.target ?? "")];
      const way = wayOf(from, to, to !== undefined && between(from, to));
      const start: End = { side: sideOf(activity.name, way === "over" ? "top out" : "right"), height: to?.y ?? Infinity };
      const end: End = { side: sideOf(transition.target ?? "", SIDES[way]), height: from.y };
      return { activity, transition, from, to, way, start, end };
    }),
  );
  const at = ports(all.flatMap(({ start, end, to }) => (to === undefined ? [start] : [start, end])));
  return all.map(({ activity, transition, from, to, way, start, end }) => ({
    activity,
    transition,
    route: route(way, { box: from, at: at.get(start)! }, to && { box: to, at: at.get(end)! }),
  }));
}

/** On which side an arrow comes in, by the way that it takes. */
const SIDES: Readonly<Record<Way, string>> = { loose: "", forward: "left", aside: "right", over: "top in" };

function sideOf(name: string, side: string): string {
  return `${side} ${name}`;
}

/** Where each end is on its side, from 0 to 1: apart from the others. */
function ports(ends: readonly End[]): Map<End, number> {
  const bySide = new Map<string, End[]>();
  for (const end of ends) {
    const list = bySide.get(end.side);
    if (list) list.push(end);
    else bySide.set(end.side, [end]);
  }
  const found = new Map<End, number>();
  for (const list of bySide.values()) {
    list.sort((a, b) => (a.height === b.height ? 0 : a.height - b.height));
    for (const [index, end] of list.entries()) found.set(end, (index + 1) / (list.length + 1));
  }
  return found;
}

/** Tells whether a box lies on the straight way between two of the same row. */
function boxesBetween(places: ReadonlyMap<string, Point>): (from: Point, to: Point) => boolean {
  const rowOf = ({ y }: Point): number => Math.round(y / ROOM);
  const rows = new Map<number, number[]>();
  for (const place of places.values()) {
    const row = rows.get(rowOf(place));
    if (row) row.push(place.x);
    else rows.set(rowOf(place), [place.x]);
  }
  for (const row of rows.values()) row.sort((a, b) => a - b);
  return (from, to) => {
    if (Math.abs(from.y - to.y) > BOX || to.x <= from.x) return false;
    const next = firstAbove(rows.get(rowOf(from))!, from.x);
    return next !== undefined && next < to.x - BOX / 2;
  };
}

function firstAbove(sorted: readonly number[], x: number): number | undefined {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
