import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { firstSentence } from "../../../build/tools/declarations/doc-comment.ts";
import { readTypesFolder } from "../../../build/tools/declarations/types-folder.ts";
import { REPOSITORY } from "../support/project.ts";

const TYPES = join(REPOSITORY, "types");
const readme = readFileSync(join(TYPES, "README.md"), "utf8");

/** The rows of the table under a heading, cell by cell. */
function rows(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]!.split("\n## ")[0]!;
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const codes = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);

/** The files that a row of generated files names, relative to `types/`; `*` is any name in its folder. */
function filesOf(pattern: string): string[] {
  if (!pattern.includes("*")) return existsSync(join(TYPES, pattern)) ? [pattern] : [];
  const folder = posix.dirname(pattern);
  const [, ending] = pattern.split("*");
  return readdirSync(join(TYPES, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending!))
    .map(({ name }) => posix.join(folder, name));
}

/** The comment that a file begins with. */
function topOf(file: string): string {
  return /^(?:\/\*[^]*?\*\/|\/\/.*)/.exec(readFileSync(join(TYPES, file), "utf8"))?.[0] ?? "";
}

const api = readTypesFolder(REPOSITORY);
const declarations = readdirSync(TYPES, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".d.ts"));

describe("the generated files", () => {
  const table = rows("Generated").map(([files, , by]) => ({ pattern: codes(files!)[0]!, command: codes(by!)[0]! }));
  const kept = table.filter(({ pattern }) => !pattern.startsWith("../docs/"));

  test.each(kept)("$pattern: each says at its top that $command makes it", ({ pattern, command }) => {
    const files = filesOf(pattern);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !topOf(file).includes("Generated from") || !topOf(file).includes(`\`${command}\``))).toEqual([]);
  });

  test("are all in the table, once", () => {
    const listed = kept.flatMap(({ pattern }) => filesOf(pattern)).filter((file) => !file.startsWith("../"));
    expect(listed.sort()).toEqual(declarations.filter((file) => file.startsWith("generated/")).sort());
  });

  test("lie apart: no other declaration is generated", () => {
    expect(declarations.filter((file) => !file.startsWith("generated/") && topOf(file).includes("Generated from"))).toEqual([]);
  });

  test("are made by commands that exist", () => {
    const { scripts, bin } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
      bin: Record<string, string>;
    };
    const known = [...Object.keys(scripts).map((name) => `npm run ${name}`), ...Object.keys(bin).map((name) => `${name} types`)];
    expect(table.map(({ command }) => command).filter((command) => !known.includes(command))).toEqual([]);
  });
});

test("every folder is in the table of subjects", () => {
  const listed = rows("By subject").flatMap(([folders]) => codes(folders!));
  expect(listed.sort()).toEqual(
    readdirSync(TYPES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  );
});

test.each(["functions", "constants"])("every file of %s has a row: its link, and what it says at its top", (folder) => {
  const listed = readme.split("\n").filter((line) => line.includes(`](${folder}/`));
  const files = api.filter(({ file }) => file.startsWith(`${folder}/`));
  expect(listed).toEqual(
    files.map(
      ({ file, about }) => `| [${posix.basename(file, ".d.ts").replaceAll("-", " ")}](${file}) | ${firstSentence(about.description)} |`,
    ),
  );
});

test("the entries are those of the package, and every file beside the folders", () => {
  const { exports: entries } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
    exports: Record<string, string | { types?: string }>;
  };
  const table = readme
    .split("\n")
    .filter((line) => line.startsWith("| `xtkit/types"))
    .map((line) => line.split("|").slice(1, 3).flatMap(codes));
  const packaged = Object.entries(entries)
    .filter(([entry]) => entry.startsWith("./types"))
    .map(([entry, target]) => [entry.replace(".", "xtkit"), (target as { types: string }).types.replace("./types/", "")]);
  expect(table.sort()).toEqual(packaged.sort());
  expect([...table.map(([, file]) => file), "engine.d.ts"].sort()).toEqual(declarations.filter((file) => !file.includes("/")).sort());
});
