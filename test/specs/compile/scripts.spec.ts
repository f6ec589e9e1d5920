import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type CompileFixture, FIXTURES, fixtureSources, readCompileFixture } from "../support/compile-fixture.ts";

/**
 * What is pasted is read by people: each fixture's script lies beside it, as it is built. A change shows in the diff of these files and of
 * the table of their sizes; `npx vitest run test/specs/compile/scripts.spec.ts --update` writes them anew.
 */

const SCRIPTS = join(FIXTURES, "scripts");
const sources = fixtureSources();
const fixtures = new Map<string, CompileFixture>();

beforeAll(async () => {
  for (const source of sources) fixtures.set(source, await readCompileFixture(source));
});

function scriptOf(source: string): string {
  return source.replace(/^activities\//, "").replace(/\.(?:tsx?|js)$/, ".js");
}

test.each(sources)("%s", async (source) => {
  await expect(fixtures.get(source)?.code).toMatchFileSnapshot(join(SCRIPTS, scriptOf(source)));
});

test("the sizes of the scripts, in bytes", async () => {
  const lines = [...fixtures].map(([source, { size }]) => `| ${scriptOf(source)} | ${size} |`);
  const total = [...fixtures.values()].reduce((sum, { size }) => sum + size, 0);
  await expect(["| script | bytes |", "|---|--:|", ...lines, `| all ${lines.length} | ${total} |`, ""].join("\n")).toMatchFileSnapshot(
    join(SCRIPTS, "sizes.md"),
  );
});

test("no script lies there without its source", () => {
  const there = readdirSync(SCRIPTS, { recursive: true, encoding: "utf8" }).map((file) => file.replace(/\\/g, "/"));
  const known = sources.map(scriptOf);
  expect(there.filter((file) => file.endsWith(".js") && !known.includes(file))).toEqual([]);
});
