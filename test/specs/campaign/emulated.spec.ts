import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";
import { declaredMembers } from "./support/declared-members.ts";
import { emulatedMembers } from "./support/emulated-members.ts";

const declared = declaredMembers();
const emulated = await emulatedMembers(declared);

const areas = [...new Set(declared.map(({ area }) => area))].sort();
const inArea = (area: string): string[] => declared.filter((member) => member.area === area).map(({ path }) => path);
const percent = (part: number, whole: number): string => `${Math.floor((100 * part) / whole)} %`;

function row(area: string, paths: readonly string[]): string {
  const there = paths.filter((path) => emulated.has(path)).length;
  return `| ${area} | ${paths.length} | ${there} | ${percent(there, paths.length)} |`;
}

const total = percent(declared.filter(({ path }) => emulated.has(path)).length, declared.length);

function list(paths: readonly string[]): string {
  return paths.length === 0 ? "none" : paths.map((path) => `\`${path}\``).sort().join(", ");
}

const page = `# What the mock emulates

The server's API as a workflow script sees it: what is declared in \`types/\`, and what of it the mocked Campaign has. The rest throws
\`not emulated: <name>\` when a script uses it; \`campaign.replace(path, …)\` fills a gap in a test. Members of objects are written \`File#open\`,
methods of entities \`nms.delivery#Prepare\`, what every schema has \`<schema>.create\`. \`NLWS.…\` is the same by another name. Names and members of the
language itself do not count.

| area | declared | emulated | |
|---|---|---|---|
${areas.map((area) => row(area, inArea(area))).join("\n")}
${row("all", declared.map(({ path }) => path))}

${areas.map((area) => `## ${area}\n\nEmulated: ${list(inArea(area).filter((path) => emulated.has(path)))}.\n\nNot emulated: ${list(inArea(area).filter((path) => !emulated.has(path)))}.\n`).join("\n")}`;

test("what is declared, what is emulated, what is not", async () => {
  process.stdout.write(`${page.slice(page.indexOf("| area"), page.indexOf("\n## "))}\n`);
  await expect(page).toMatchFileSnapshot("../../emulated.md");
});

test("the README says how much", () => {
  expect(readFileSync(join(REPOSITORY, "README.md"), "utf8")).toContain(`emulates ${total} of the declared API`);
});

test("what a script cannot have says so", async () => {
  expect(emulated.has("getSchema")).toBe(false);
  expect(emulated.has("logInfo")).toBe(true);
});
