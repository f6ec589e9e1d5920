import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CompileFixture, FIXTURES, fixtureSources, readCompileFixture } from "../support/compile-fixture.ts";

/**
 * What is pasted is read by people: each fixture's script lies beside it, as it is built. A change shows in the diff of these files and of
 * the table of their sizes; `npx vitest run test/specs/compile/scripts.spec.ts --update` writes them anew.
 */

const SCRIPTS = join(FIXTURES, "scripts");
const sources = fixtureSources();
const built = new Map<string, Promise<CompileFixture>>();

function fixtureOf(source: string): Promise<CompileFixture> {
  const fixture = built.get(source) ?? readCompileFixture(source);
  built.set(source, fixture);
  return fixture;
}

function scriptOf(source: string): string {
  return source.replace(/^activities\//, "").replace(/\.(?:tsx?|js)$/, ".js");
}

test.each(sources)("%s", async (source) => {
  const { code } = await fixtureOf(source);
  await expect(code).toMatchFileSnapshot(join(SCRIPTS, scriptOf(source)));
});

test("the sizes of the scripts, in bytes", async () => {
  const fixtures = await Promise.all(sources.map(fixtureOf));
  const lines = fixtures.map(({ source, size }) => `| ${scriptOf(source)} | ${size} |`);
  const total = fixtures.reduce((sum, { size }) => sum + size, 0);
  await expect(["| script | bytes |", "|---|--:|", ...lines, `| all ${lines.length} | ${total} |`, ""].join("\n")).toMatchFileSnapshot(
    join(SCRIPTS, "sizes.md"),
  );
});

test("no script lies there without its source", () => {
  const there = readdirSync(SCRIPTS, { recursive: true, encoding: "utf8" }).map((file) => file.replace(/\\/g, "/"));
  const known = sources.map(scriptOf);
  expect(there.filter((file) => file.endsWith(".js") && !known.includes(file))).toEqual([]);
});
