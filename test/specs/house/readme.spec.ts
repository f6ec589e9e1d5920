import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../../../build/cli/commands.ts";
import { compile } from "../../../build/project/compile.ts";
import { REPOSITORY } from "../support/project.ts";

const readme = readFileSync(join(REPOSITORY, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as Record<
  "dependencies" | "peerDependencies" | "devDependencies",
  Record<string, string>
>;

/** First cells of the table under a heading, code marks removed. */
function firstCells(heading: string): string[] {
  const [, section] = readme.split(`## ${heading}\n`);
  return section!
    .split("\n## ", 1)[0]!
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|")[1]!.trim());
}

test("at most 150 lines", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(150);
});

test("the folders are there, and every folder of the project is in the table", () => {
  const folders = firstCells("Map of folders").map((cell) => cell.replace(/[`/]/g, ""));
  for (const folder of folders) expect(existsSync(join(REPOSITORY, folder))).toBe(true);
  expect(folders).toEqual(["activities", "lib", "types", "build", "test"]);
});

test("the commands are those of the program, with the same words", () => {
  expect(firstCells("Commands").map((cell) => cell.replace(/`/g, ""))).toEqual(commands.map(({ name }) => `xtkit ${name}`));
});

test("every dependency has its reason, and nothing else is listed", () => {
  const listed = firstCells("Dependencies").map((cell) => /`([^`]+)`/.exec(cell)![1]!);
  expect(listed.sort()).toEqual([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)].sort());
});

test("the script of the before/after is what the build makes", async () => {
  const [before, after] = [...readme.matchAll(/```(?:ts|js)\n([^]*?)```/g)].map((match) => match[1]);
  const source = "activities/sample-ingest/insert.ts";
  const { code } = await compile({ root: REPOSITORY, entry: source });
  expect(after).toBe(code);
  const text = readFileSync(join(REPOSITORY, source), "utf8").replace(/\/\*\*.*\*\/\n/, "");
  expect(before).toBe(`// ${source}\n${text}`);
});

test("every development tool has its reason in CONTRIBUTING, and nothing else is listed", () => {
  const [, section] = readFileSync(join(REPOSITORY, "CONTRIBUTING.md"), "utf8").split("## Tools\n");
  const rows = section!.split("\n").filter((line) => line.startsWith("| `"));
  const listed = rows.flatMap((line) => [...line.split("|")[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
  const peers = Object.keys(manifest.peerDependencies);
  expect(listed.sort()).toEqual(
    Object.keys(manifest.devDependencies)
      .filter((name) => !peers.includes(name))
      .sort(),
  );
});
