import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";
import { type DeclaredMember, declaredMembers } from "./support/declared-members.ts";
import { emulatedMembers } from "./support/emulated-members.ts";
import { emulatedTable } from "./support/emulated-tables.ts";

const declared = declaredMembers();
const emulated = await emulatedMembers(declared);

const areas = [...new Set(declared.map(({ area }) => area))].sort();
const inArea = (area: string): DeclaredMember[] => declared.filter((member) => member.area === area);
const percent = (part: number, whole: number): string => `${Math.floor((100 * part) / whole)} %`;

function row(area: string, members: readonly DeclaredMember[]): string {
  const there = members.filter(({ path }) => emulated.has(path)).length;
  return `| ${area} | ${members.length} | ${there} | ${percent(there, members.length)} |`;
}

const total = percent(declared.filter(({ path }) => emulated.has(path)).length, declared.length);

const page = `# What the mock emulates

The server's API as a workflow script sees it: what is declared in \`types/\`, and what of it the mocked Campaign has. The rest throws
\`not emulated: <name>\` when a script uses it; \`campaign.replace(path, …)\` fills a gap in a test. A \`#\` stands before members of objects and methods
of entities, a dot before those of classes, schemas and libraries themselves: in the row of \`File\`, \`#open\` is \`file.open\`. Functions are listed by
subject. \`NLWS.…\` is the same by another name. Names and members of the language itself do not count.

| area | declared | emulated | |
|---|---|---|---|
${areas.map((area) => row(area, inArea(area))).join("\n")}
${row("all", declared)}

${areas.map((area) => emulatedTable(area, inArea(area), emulated)).join("\n")}`;

test("what is declared, what is emulated, what is not", async () => {
  process.stdout.write(`${page.slice(page.indexOf("| area"), page.indexOf("\n## "))}\n`);
  await expect(page).toMatchFileSnapshot("../../emulated.md");
});

/** The methods that only the declarations have, as `campaign.spy` and the like name them. */
const onlyDeclared = declared
  .filter(({ area, path }) => ["classes", "every schema", "schemas"].includes(area) && !emulated.has(path))
  .map(({ path }) => path.replace(/^<schema>/, "*").replace(/^(.+)\.new$/, "new $1"))
  .sort();

test("the mock knows the methods that are declared and not emulated", async () => {
  await expect(`// Generated from the declarations in types/ by emulated.spec.ts with --update: do not edit.

/** Methods of schemas, entities and classes that are declared and not emulated; a star stands for every schema. */
export const declaredMethods: ReadonlySet<string> = new Set([
${onlyDeclared.map((path) => `  ${JSON.stringify(path)},`).join("\n")}
]);
`).toMatchFileSnapshot("../../runtime/campaign/declared-methods.ts");
});

test("a person can read the page: no line is long, and every member is in it once", () => {
  expect(page.split("\n").filter((line) => line.length > 200)).toEqual([]);
  const names = page
    .slice(page.indexOf("\n## "))
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .flatMap(
      (line) =>
        line
          .split("|")
          .slice(3)
          .join(" ")
          .match(/`[^`]+`/g) ?? [],
    );
  expect(names).toHaveLength(declared.length);
});

test("the README says how much", () => {
  expect(readFileSync(join(REPOSITORY, "README.md"), "utf8")).toContain(`emulates ${total} of the declared API`);
});

test("what a script cannot have says so", async () => {
  expect(emulated.has("applyXsl")).toBe(false);
  expect(emulated.has("logInfo")).toBe(true);
});
