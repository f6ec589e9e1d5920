import { join } from "node:path";
import { expect, test } from "vitest";
import { xtkit } from "../../vitest/plugin.ts";

const ROOT = join("/", "project");

/** What the plugin makes of a file; undefined where it leaves it alone. */
function transformed(file: string, code: string): string | undefined {
  const plugin = xtkit() as unknown as {
    configResolved(config: { root: string }): void;
    transform(code: string, id: string): { code: string } | undefined;
  };
  plugin.configResolved({ root: ROOT });
  return plugin.transform(code, join(ROOT, file))?.code;
}

test("an E4X script becomes the module that runs it", () => {
  const code = transformed("lib/rows.js", "function makeRow(id) { return <row id={id}/>; }");
  expect(code).toContain('__xtkit.__e4x.script("/project/lib/rows.js"');
  expect(code).toMatch(/export \{\s*makeRow\s*\}/);
});

test("an E4X module is lowered, its operators too", () => {
  expect(transformed("lib/rows.js", "export const isFirst = (row) => row.@id == 1;")).toMatch(
    /__xtkit\.__e4x\.equal\(__xtkit\.__e4x\.attribute\(row, "id"\)\s*, 1\)/,
  );
});

test("a mistake in it is said with its place and what to do", () => {
  expect(() => transformed("lib/rows.js", "var a = <a>\n  <b></a>;")).toThrow(
    /^lib\/rows\.js:2:6 - error XTK3003[^]*> 2 \| {3}<b><\/a>;[^]*help: Close elements/,
  );
});

test.each(["activities/w/a.test.ts", "activities/w/a.test.js", "lib/a.spec.js", "lib/vite.config.js", "lib/rows.d.ts", "other/a.js"])(
  "%s is left alone",
  (file) => {
    expect(transformed(file, "export const a = 1;")).toBeUndefined();
  },
);
