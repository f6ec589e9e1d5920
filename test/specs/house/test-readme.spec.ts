import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";

const readme = readFileSync(join(REPOSITORY, "test/README.md"), "utf8");

/** The names in the first cells of the tables. */
const cells = readme
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .flatMap((line) => [...line.split("|")[1]!.matchAll(/`([^`]+)`/g)].map((found) => found[1]!));

test.each(cells)("%s is there", (name) => {
  expect(["test", "test/runtime/campaign"].some((folder) => existsSync(join(REPOSITORY, folder, name)))).toBe(true);
});

test("the example is in the tree", () => {
  const example = /counters\.ts\n([^]*?)```/.exec(readme)![1]!.replace(/^ {3}/gm, "");
  expect(readFileSync(join(REPOSITORY, "test/runtime/campaign/services/session/counters.ts"), "utf8")).toContain(example.trim());
});
