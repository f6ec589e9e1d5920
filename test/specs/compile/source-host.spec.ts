import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { temporaryProject } from "../support/project.ts";

test("compile reads what its host has, not the disk", async () => {
  const root = temporaryProject({ "activities/shop/order.ts": "logInfo(1);\n" });
  const files = new Map([
    [join(root, "activities/shop/order.ts"), 'import { price } from "../../lib/price";\nlogInfo(price);\n'],
    [join(root, "lib/price.ts"), 'export const price = "from the host";\n'],
  ]);
  const host = { read: (file: string) => files.get(file), real: (file: string) => (files.has(file) ? file : undefined) };
  const { code, diagnostics } = await compile({ root, entry: "activities/shop/order.ts", host });
  expect(diagnostics).toEqual([]);
  expect(code).toContain('"from the host"');
  expect((await compile({ root, entry: "activities/shop/order.ts" })).code).toContain("logInfo(1)");
});

test("an import that the host does not have is told at its place", async () => {
  const root = temporaryProject({ "lib/price.ts": "export const price = 1;\n" });
  const entry = join(root, "activities/a/b.ts");
  const host = {
    read: (file: string) => (file === entry ? 'import { other } from "../../lib/other";\nlogInfo(other);\n' : undefined),
    real: (file: string) => (file === entry ? file : undefined),
  };
  const { diagnostics } = await compile({ root, entry: "activities/a/b.ts", host });
  expect(diagnostics).toMatchObject([{ code: "XTK1002", file: "activities/a/b.ts", line: 1 }]);
});
