import { expect, test } from "vitest";
import { levelOf, scoreOf } from "./scoring.library";

test("ten points an order, one for every hundred", () => {
  expect(scoreOf(2, 399)).toBe(23);
  expect(scoreOf(0, 0)).toBe(0);
});

test("levels begin at 30 and at 100", () => {
  expect([29, 30, 99, 100].map(levelOf)).toEqual(["none", "silver", "silver", "gold"]);
});
