import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FileStamps } from "../../../build/cache/file-stamps.ts";
import { temporaryProject } from "../support/project.ts";

const OLD = new Date("2020-01-02T03:04:05Z");
/** A run long after anything that the tests write. */
const LATER = Date.now() + 60_000;

function project(): string {
  const root = temporaryProject({ "a.ts": "a", "b.ts": "b" });
  for (const name of ["a.ts", "b.ts"]) utimesSync(join(root, name), OLD, OLD);
  return root;
}

test("a file that was looked at is what it was, until all are looked at anew", () => {
  const root = project();
  const stamps = new FileStamps(root, {}, LATER);
  const [before, missing] = [stamps.hash("a.ts"), stamps.hash("c.ts")];
  expect(missing).toBeUndefined();
  writeFileSync(join(root, "a.ts"), "changed");
  writeFileSync(join(root, "c.ts"), "new");
  expect([stamps.hash("a.ts"), stamps.hash("c.ts")]).toEqual([before, undefined]);
  stamps.lookAgain();
  expect(stamps.hash("a.ts")).not.toBe(before);
  expect(stamps.hash("c.ts")).toBeDefined();
});

test("what is known of files that nobody asked for is kept while it is of use", () => {
  const root = project();
  const first = new FileStamps(root, {}, LATER);
  for (const name of ["a.ts", "b.ts"]) first.hash(name);
  const kept = first.toKeep(() => true);
  expect(Object.keys(kept)).toEqual(["a.ts", "b.ts"]);
  const second = new FileStamps(root, kept, LATER);
  second.hash("a.ts");
  expect(second.toKeep(() => true)).toEqual(kept);
  expect(Object.keys(second.toKeep(() => false))).toEqual(["a.ts"]);
  second.lookAgain();
  expect(second.toKeep(() => true)).toEqual(kept);
});
