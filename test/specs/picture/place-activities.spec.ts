import { describe, expect, test } from "vitest";
import type { DiagramActivity } from "../../../build/picture/diagram.ts";
import { placeActivities } from "../../../build/picture/place-activities.ts";
import { activity, flow, transition } from "./flow.ts";

function places(...activities: DiagramActivity[]): Record<string, [number, number]> {
  return Object.fromEntries([...placeActivities(flow(...activities))].map(([name, { x, y }]) => [name, [x, y]]));
}

const at = (x: string, y: string): Partial<DiagramActivity> => ({ x, y });

describe("activities with a place", () => {
  test("have it, a little apart, the first row and column at zero", () => {
    expect(places(activity("a", at("-100", "20")), activity("b", at("0", "-80.5")))).toEqual({ a: [0, 140.7], b: [140, 0] });
  });

  test("go below one another where they would lie over each other", () => {
    expect(
      places(activity("a", at("0", "0")), activity("b", at("0", "0")), activity("c", at("20", "30")), activity("d", at("100", "0"))),
    ).toEqual({
      a: [0, 0],
      b: [0, 128],
      c: [28, 256],
      d: [140, 0],
    });
  });

  test("of many at one place the thirteenth begins a column", () => {
    const many = Array.from({ length: 40 }, (_, index) => activity(`a${index}`, at("100", "100")));
    const found = Object.values(places(...many));
    expect(found.slice(0, 14)).toEqual([...Array.from({ length: 12 }, (_, row) => [0, 128 * row]), [168, 0], [168, 128]]);
    expect(new Set(found.map(String)).size).toBe(40);
    expect(found.at(-1)).toEqual([3 * 168, 3 * 128]);
  });

  test.each(["", "12px", "1e3", "NaN", "Infinity", "9999999", "--1", "1.", "0x10"])("%j is none", (x) => {
    expect(places(activity("a", at(x, "0")), activity("b", at("100", "500")))).toEqual({ a: [0, 128], b: [0, 0] });
    expect(places(activity("a", at("0", x)), activity("b", at("100", "500")))).toEqual({ a: [0, 128], b: [0, 0] });
  });
});

describe("activities without a place", () => {
  test("follow what leads to them, in columns; ways that part go below", () => {
    expect(
      places(
        activity("start", {}, transition("initial", "fork")),
        activity("fork", {}, transition("t1", "a"), transition("t2", "b")),
        activity("a", {}, transition("done", "long")),
        activity("b", {}, transition("done", "end")),
        activity("long", {}, transition("done", "end")),
        activity("end"),
      ),
    ).toEqual({ start: [0, 0], fork: [168, 0], a: [336, 0], b: [336, 128], long: [504, 0], end: [672, 0] });
  });

  test("are the same in any loop", () => {
    expect(places(activity("a", {}, transition("done", "b")), activity("b", {}, transition("done", "a"), transition("self", "b")))).toEqual(
      {
        a: [0, 0],
        b: [168, 0],
      },
    );
  });

  test("stand behind those that have one, and below all where nothing leads to them", () => {
    expect(
      places(
        activity("a", at("100", "100"), transition("done", "b")),
        activity("b", {}, transition("done", "c")),
        activity("c"),
        activity("lonely"),
        activity("taken", at("220", "100")),
      ),
    ).toEqual({ a: [0, 0], taken: [168, 0], b: [168, 128], c: [336, 128], lonely: [0, 128] });
  });

  test("leave room for the label of a box that was placed, above and below", () => {
    const around = places(
      activity("a", at("0", "0"), transition("done", "c")),
      activity("b", at("120", "60")),
      activity("c"),
      activity("far", at("0", "500")),
    );
    expect(around).toMatchObject({ a: [0, 0], b: [168, 84], c: [168, 192] });
  });

  test("ends of transitions that lead to nothing known are loose", () => {
    expect(places(activity("a", {}, transition("done", "nowhere")))).toEqual({ a: [0, 0] });
  });
});
