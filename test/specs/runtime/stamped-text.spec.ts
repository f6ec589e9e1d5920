import { expect, test } from "vitest";
import { isFresh, stamp } from "../../runtime/run/stamped-text.ts";

const files = new Map([
  ["a.js", "1"],
  ["b.js", "2"],
]);
const read = (file: string): string | undefined => files.get(file);
const kept = stamp("a + b", [...files.keys()], read);

test("a kept text runs as it is: the stamp is a comment", () => {
  expect(kept.split("\n")).toEqual([expect.stringMatching(/^\/\/xtkit \{/), "a + b"]);
});

test("it is fresh until one of its files changes", () => {
  expect(isFresh(kept, read)).toBe(true);
  expect(isFresh(kept, (file) => (file === "b.js" ? "3" : read(file)))).toBe(false);
});

test("where the files are not, the text alone was shipped", () => {
  expect(isFresh(kept, (file) => (file === "b.js" ? undefined : read(file)))).toBe(true);
});

test("a text without a stamp is none", () => {
  expect(isFresh("a + b", read)).toBe(false);
  expect(isFresh("", read)).toBe(false);
});
