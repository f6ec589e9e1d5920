import type { Point } from "./free-places.ts";
import { numberText as n } from "./number-text.ts";

/** The side of a box. */
export const BOX = 52;
/** How long an arrow is that leads nowhere. */
const LOOSE = 30;
const HEAD = 7;
/** How far an arrow goes over the boxes that it passes. */
const OVER = 58;

/** Where an arrow is drawn. */
export interface Route {
  /** The line. */
  line: string;
  /** The head, or the ring at a loose end. */
  head: string;
  /** Where its label is. */
  middle: Point;
  isLoose: boolean;
}

/** Where an arrow starts or ends: a box, and which of the ways on that side of it. */
export interface Port {
  box: Point;
  /** From 0 to 1, from the top to the bottom. */
  at: number;
}

/**
 * How an arrow goes: `forward` to the right, `aside` to a box above or below, `over` the boxes where it goes back or one is between; `loose` leads
 * nowhere.
 */
export type Way = "loose" | "forward" | "aside" | "over";

/** The way from a box to another one. */
export function wayOf(from: Point, to: Point | undefined, isBlocked: boolean): Way {
  if (to === undefined) return "loose";
  const gap = to.x - from.x - BOX;
  if (gap >= 20 && !isBlocked) return "forward";
  return gap < 20 && gap > -2 * BOX && Math.abs(to.y - from.y) > BOX ? "aside" : "over";
}

/** The line of an arrow. */
export function route(way: Way, from: Port, to: Port | undefined): Route {
  const start = { x: from.box.x + BOX, y: from.box.y + from.at * BOX };
  if (to === undefined) return loose(start);
  const end = { x: to.box.x, y: to.box.y + to.at * BOX };
  if (way === "over") return over(from, to);
  return way === "aside" ? aside(start, { x: end.x + BOX, y: end.y }) : forward(start, end);
}

function loose(start: Point): Route {
  const end = start.x + LOOSE;
  return {
    line: `M${n(start.x)} ${n(start.y)}H${n(end)}`,
    head: `M${n(end)} ${n(start.y)}a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0`,
    middle: { x: start.x + LOOSE / 2, y: start.y },
    isLoose: true,
  };
}

function forward(start: Point, end: Point): Route {
  const tip = end.x - HEAD;
  const bend = Math.min(Math.max((tip - start.x) / 2, 12), 90);
  return {
    line: `M${n(start.x)} ${n(start.y)}C${n(start.x + bend)} ${n(start.y)} ${n(tip - bend)} ${n(end.y)} ${n(tip)} ${n(end.y)}`,
    head: `M${n(end.x)} ${n(end.y)}l-${HEAD + 1}-4.5v9z`,
    middle: { x: (start.x + tip) / 2, y: (start.y + end.y) / 2 },
    isLoose: false,
  };
}

/** To a box above or below: out at the right side and in at the right side. */
function aside(start: Point, end: Point): Route {
  const tip = end.x + HEAD;
  const far = Math.max(start.x, tip) + 48;
  return {
    line: `M${n(start.x)} ${n(start.y)}C${n(far)} ${n(start.y)} ${n(far)} ${n(end.y)} ${n(tip)} ${n(end.y)}`,
    head: `M${n(end.x)} ${n(end.y)}l${HEAD + 1}-4.5v9z`,
    middle: { x: (start.x + tip) / 8 + far * 0.75, y: (start.y + end.y) / 2 },
    isLoose: false,
  };
}

/** Out at the top and in at the top: the ways that go back, and those around a box. */
function over({ box: from, at: out }: Port, { box: to, at: into }: Port): Route {
  const start = { x: from.x + BOX * (0.55 + out * 0.35), y: from.y };
  const end = { x: to.x + BOX * (0.1 + into * 0.35), y: to.y };
  const top = Math.min(start.y, end.y) - OVER - out * 16;
  const tip = end.y - HEAD;
  return {
    line: `M${n(start.x)} ${n(start.y)}C${n(start.x)} ${n(top)} ${n(end.x)} ${n(top)} ${n(end.x)} ${n(tip)}`,
    head: `M${n(end.x)} ${n(end.y)}l-4.5-${HEAD + 1}h9z`,
    middle: { x: (start.x + end.x) / 2, y: (start.y + tip) / 8 + top * 0.75 },
    isLoose: false,
  };
}
