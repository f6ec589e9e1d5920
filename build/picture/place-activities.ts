import type { Diagram, DiagramActivity } from "./diagram.ts";
import { COLUMN, FreePlaces, type Point, ROW } from "./free-places.ts";
import { orderActivities } from "./order-activities.ts";

/** How much larger than in the console: there, labels are smaller. */
const SCALE = 1.4;

/** A number of pixels as exports have it; what is longer is none of a diagram. */
const PIXELS = /^-?\d{1,6}(?:\.\d{1,6})?$/;

/**
 * Where each activity is drawn: at its `x` and `y`, or, where it has none, one column behind those that lead to it. Of two at one place the later
 * one goes below the other.
 * @returns upper left corners by name, the first row and column at 0
 */
export function placeActivities({ activities }: Diagram): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const free = new FreePlaces();
  for (const activity of activities) {
    const given = givenPlace(activity);
    if (given) places.set(activity.name, free.take(given, true));
  }
  const order = orderActivities(activities);
  const start = behindAll(places);
  for (const { name } of order.activities) {
    if (places.has(name)) continue;
    const before = order.before(name).flatMap((each) => places.get(each) ?? []);
    const wanted = before.length === 0 ? start : before.reduce(behind, { x: -Infinity, y: Infinity });
    places.set(name, free.take(wanted, false));
  }
  return fromZero(places);
}

/** One column right of both, in the upper row. */
function behind(wanted: Point, { x, y }: Point): Point {
  return { x: Math.max(wanted.x, x + COLUMN), y: Math.min(wanted.y, y) };
}

function givenPlace({ x, y }: DiagramActivity): Point | undefined {
  if (x === undefined || y === undefined || !PIXELS.test(x) || !PIXELS.test(y)) return undefined;
  return { x: Number(x) * SCALE, y: Number(y) * SCALE };
}

/** Below what has its place, at the left: there the others begin. */
function behindAll(places: ReadonlyMap<string, Point>): Point {
  if (places.size === 0) return { x: 0, y: 0 };
  let x = Infinity;
  let bottom = -Infinity;
  for (const place of places.values()) {
    x = Math.min(x, place.x);
    bottom = Math.max(bottom, place.y);
  }
  return { x, y: bottom + ROW };
}

function fromZero(places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  let left = Infinity;
  let top = Infinity;
  for (const { x, y } of places.values()) {
    left = Math.min(left, x);
    top = Math.min(top, y);
  }
  return new Map([...places].map(([name, { x, y }]) => [name, { x: x - left, y: y - top }]));
}
