import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { xtkit } from "../../vitest/plugin.ts";

const ROOT = join("/", "project");

/** What the plugin makes of a file; undefined where it leaves it alone. */
async function transformed(file: string, code: string): Promise<string | undefined> {
  const plugin = xtkit() as unknown as {
    configResolved(config: { root: string }): void;
    transform(code: string, id: string): Promise<{ code: string } | undefined>;
  };
  plugin.configResolved({ root: ROOT });
  return (await plugin.transform(code, join(ROOT, file)))?.code;
}

test("an E4X script becomes the module that runs it", async () => {
  const code = await transformed("lib/rows.js", "function makeRow(id) { return <row id={id}/>; }");
  expect(code).toContain('__xtkit.__e4x.script("/project/lib/rows.js"');
  expect(code).toMatch(/export \{\s*makeRow\s*\}/);
});

test("an E4X module is lowered, its operators too", async () => {
  expect(await transformed("lib/rows.js", "export const isFirst = (row) => row.@id == 1;")).toMatch(
    /__xtkit\.__e4x\.equal\(__xtkit\.__e4x\.attribute\(row, "id"\)\s*, 1\)/,
  );
});

test("a mistake in it is said with its place and what to do", async () => {
  await expect(transformed("lib/rows.js", "var a = <a>\n  <b></a>;")).rejects.toThrow(
    /^lib\/rows\.js:2:6 - error XTK3003[^]*> 2 \| {3}<b><\/a>;[^]*help: Close elements/,
  );
});

test.each(["activities/w/a.test.ts", "activities/w/a.test.js", "lib/a.spec.js", "lib/vite.config.js", "lib/rows.d.ts", "other/a.js"])(
  "%s is left alone",
  async (file) => {
    expect(await transformed(file, "export const a = 1;")).toBeUndefined();
  },
);

describe("test files share a thread", () => {
  const chosen = (test: Record<string, unknown>): unknown => {
    const { config } = xtkit() as unknown as { config(own: object): { test: { pool?: string; isolate?: boolean } } };
    const { pool, isolate } = config({ test }).test;
    return { pool, isolate };
  };

  test("where the author says nothing of it", () => {
    expect(chosen({})).toEqual({ pool: "threads", isolate: false });
  });

  test.each([{ isolate: true }, { isolate: false }, { pool: "vmThreads" }])("%j is left as it is", (own) => {
    expect(chosen(own)).toEqual({ pool: undefined, isolate: undefined });
  });
});
