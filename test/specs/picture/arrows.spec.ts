import { describe, expect, test } from "vitest";
import { arrows } from "../../../build/picture/arrows.ts";
import type { DiagramActivity } from "../../../build/picture/diagram.ts";
import type { Point } from "../../../build/picture/free-places.ts";
import { activity, flow, transition } from "./flow.ts";

const BOX = 52;

/** Where the arrows of a workflow start and end. */
function drawn(
  places: Readonly<Record<string, Point>>,
  ...activities: DiagramActivity[]
): { way: string; from: Point; tip: Point; middle: Point }[] {
  return arrows(flow(...activities), new Map(Object.entries(places))).map(({ route: { line, head, middle } }) => {
    const [from, tip] = [line, head].map((path) => /^M(-?[\d.]+) (-?[\d.]+)/.exec(path)!.slice(1).map(Number)) as [number[], number[]];
    const way = /a3\.5/.test(head) ? "loose" : /l-4\.5/.test(head) ? "over" : /l-8/.test(head) ? "forward" : "aside";
    return { way, from: { x: from[0]!, y: from[1]! }, tip: { x: tip[0]!, y: tip[1]! }, middle };
  });
}

const a = (...transitions: Parameters<typeof transition>[]): DiagramActivity =>
  activity("a", {}, ...transitions.map((each) => transition(...each)));
const at = (x: number, y: number): Point => ({ x, y });

describe("an arrow", () => {
  test.each([
    ["to the right", at(168, 0), "forward", at(168, 26)],
    ["down to the right", at(168, 300), "forward", at(168, 326)],
    ["straight down", at(0, 140), "aside", at(BOX, 166)],
    ["a little back and up", at(-40, -140), "aside", at(-40 + BOX, -114)],
    ["far back", at(-300, 200), "over", at(-300 + BOX * 0.275, 200)],
    ["back in its row", at(-100, 0), "over", at(-100 + BOX * 0.275, 0)],
  ])("%s", (_, to, way, tip) => {
    const [arrow] = drawn({ a: at(0, 0), b: to }, a(["done", "b"]), activity("b"));
    expect(arrow).toMatchObject({ way, tip });
    expect(arrow!.from).toEqual(way === "over" ? at(37.7, 0) : at(BOX, 26));
  });

  test("to its own box goes around its top", () => {
    expect(drawn({ a: at(0, 0) }, a(["done", "a"]))).toMatchObject([{ way: "over", from: at(37.7, 0), tip: at(14.3, 0) }]);
  });

  test("goes over a box that is in between, in the same row alone", () => {
    const three = [a(["done", "c"]), activity("b"), activity("c")] as const;
    const way = (between: Point): string => drawn({ a: at(0, 0), b: between, c: at(336, 0) }, ...three)[0]!.way;
    expect([at(168, 0), at(168, 128), at(-168, 0), at(500, 0)].map(way)).toEqual(["over", "forward", "forward", "forward"]);
    const [arrow] = drawn({ a: at(0, 0), b: at(168, 0), c: at(336, 0) }, ...three);
    expect(arrow!.middle.y).toBeLessThan(-40);
  });

  test("to nowhere is a short one", () => {
    expect(drawn({ a: at(0, 0) }, a(["done"], ["error", "nowhere"]))).toMatchObject([
      { way: "loose", from: at(BOX, 17.3), tip: at(BOX + 30, 17.3) },
      { way: "loose", from: at(BOX, 34.7) },
    ]);
  });
});

describe("arrows on one side of a box", () => {
  test("leave it in the order of where they lead, loose ends below", () => {
    const all = drawn(
      { a: at(0, 0), low: at(168, 140), high: at(168, -140), same: at(168, 0) },
      a(["error"], ["1", "low"], ["2", "high"], ["3", "same"]),
      ...["low", "high", "same"].map((name) => activity(name)),
    );
    expect(all.map(({ from }) => from.y)).toEqual([41.6, 31.2, 10.4, 20.8]);
  });

  test("come in in the order of where they are from", () => {
    const all = drawn(
      { a: at(168, 0), low: at(0, 140), high: at(0, -140) },
      activity("low", {}, transition("done", "a")),
      activity("high", {}, transition("done", "a")),
      a(),
    );
    expect(all.map(({ tip }) => tip.y)).toEqual([34.7, 17.3]);
  });

  test("two that lead to the same box are apart from one another", () => {
    const [one, two] = drawn({ a: at(0, 0), b: at(168, 0) }, a(["1", "b"], ["2", "b"]), activity("b"));
    expect(two!.middle.y - one!.middle.y).toBeGreaterThan(10);
  });
});
