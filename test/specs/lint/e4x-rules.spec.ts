import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtinRules } from "eslint/use-at-your-own-risk";
import { expect, test } from "vitest";
import { modernModules, modernScripts } from "../e4x/support/modern-snippets.ts";
import { parses, parsesAsModule } from "../e4x/support/parses.ts";
import { programs, sourceOf, syntax } from "../e4x/support/oracle.ts";
import { REPOSITORY } from "../support/project.ts";
import { THOROUGH } from "../support/thorough.ts";
import { verify } from "./support/verify.ts";

const files = ["activities", "test/fixtures"]
  .flatMap((folder) => scriptsBelow(join(REPOSITORY, folder)))
  .map((file) => readFileSync(file, "utf8"));
const accepted = syntax.filter((line) => line.accepted && /^syntax-(?:e4x|es5|es3|mozilla)-/.test(line.id)).map(({ code }) => code);
// Setting up all rules takes longer than running them: programs come many at once. Lines come alone, as rules look over their ends.
const CHUNK = 40;
const whole = [...programs.map(sourceOf), ...files].filter(parses);
const chunks = whole
  .flatMap((_, index) => (index % CHUNK === 0 ? [whole.slice(index, index + CHUNK).join("\n;\n")] : []))
  .filter((_, index) => THOROUGH || index % 3 === 0);
const lines = accepted.filter(parses);
const corpus = [...lines, ...chunks];
/** The same programs, lines that can stand together at once: their ends are looked over under the newest version. */
const joined = [...lines.flatMap((_, index) => (index % CHUNK === 0 ? together(lines.slice(index, index + CHUNK)) : [])), ...chunks];
const rules = Object.fromEntries([...builtinRules.keys()].map((rule) => [rule, "error" as const]));

function together(some: readonly string[]): readonly string[] {
  const one = some.join("\n;\n");
  return parses(one) ? [one] : some;
}

function scriptsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => join(folder, file));
}

test("the corpus is there", () => {
  expect(whole.length).toBeGreaterThan(1500);
  expect(corpus.length).toBeGreaterThan(200);
  expect(Object.keys(rules).length).toBeGreaterThan(280);
});

test.each([
  ["latest", corpus],
  [5, joined],
] as const)("no core rule fails on any E4X program (ecmaVersion %s)", (ecmaVersion, programs) => {
  const reported = new Set<string | null>();
  for (const source of programs) {
    for (const { fatal, message, ruleId } of verify(source, { rules, ecmaVersion, globalReturn: true })) {
      expect(fatal, message).toBeFalsy();
      reported.add(ruleId);
    }
  }
  expect(reported.size).toBeGreaterThan(120);
});

test("no core rule fails on modules", () => {
  const modules = [
    ...[...modernScripts, ...modernModules].map((code) => `${code}\nexport {};`),
    readFileSync(join(REPOSITORY, `node_modules/${THOROUGH ? "acorn/dist/acorn.mjs" : "magic-string/dist/index.mjs"}`), "utf8"),
    "export const row = (id) => <row id={`a${id}`}>{[...id].map((x) => x?.y ?? <z/>)}</row>;\nexport const found = (list, n) => list.row.(@id > n && name == n);",
  ];
  let read = 0;
  for (const source of modules.filter(parsesAsModule)) {
    for (const { fatal, message } of verify(source, { rules, ecmaVersion: "latest" }))
      expect(fatal, `${message}\n${source.slice(0, 200)}`).toBeFalsy();
    read++;
  }
  expect(read).toBeGreaterThan(40);
});
