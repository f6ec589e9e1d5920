import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { compile } from "../../../build/project/compile.ts";
import { temporaryProject } from "../support/project.ts";

const FILES = {
  "node_modules/.keep": "",
  "package.json": '{ "type": "module" }',
  "lib/price.ts": "export const price = (amount: number): string => `${amount} EUR`;\n",
  "lib/old.js": "function total(rows) { return <t n={rows.length}/>; }\n",
  "activities/shop/order.ts": 'import { price } from "../../lib/price";\nexport default function () {\n  logInfo(price(3));\n}\n',
  "activities/shop/pay.tsx": 'export default function () {\n  xtk.session.Write(<order id="1" />);\n}\n',
  "activities/shop/sum.ts": 'import { total } from "../../lib/old.js";\nexport default function () {\n  logInfo(total([1]));\n}\n',
  "activities/shop/legacy.js": "logInfo(<a b='1'/>.@b);\n",
};

function write(root: string, file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

/** Builds, and tells how many activities were compiled. */
async function compiled(
  root: string,
  options: { write?: boolean } = {},
): Promise<{ count: number; statuses: string; ok: boolean; diagnostics: string[] }> {
  let count = 0;
  const { activities, ok, diagnostics } = await build({ root, ...options, onProgress: () => (count += 1) });
  return {
    count,
    statuses: activities.map(({ status }) => status).join(" "),
    ok,
    diagnostics: diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`),
  };
}

function scripts(root: string): string[] {
  return readdirSync(join(root, "dist/shop"))
    .sort()
    .map((file) => readFileSync(join(root, "dist/shop", file), "utf8"));
}

test("nothing changed, nothing compiled", async () => {
  const root = temporaryProject(FILES);
  expect(await compiled(root)).toMatchObject({ count: 4, statuses: "built built built built" });
  expect(await compiled(root)).toMatchObject({ count: 0, statuses: "unchanged unchanged unchanged unchanged", ok: true });
});

test("what a changed file is part of is compiled, and nothing else", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  write(root, "lib/price.ts", "export const price = (amount: number): string => `${amount} USD`;\n");
  expect(await compiled(root)).toMatchObject({ count: 1, statuses: "unchanged built unchanged unchanged" });
  expect(readFileSync(join(root, "dist/shop/order.js"), "utf8")).toContain("USD");
  write(root, "lib/old.js", "function total(rows) { return <t n={rows.length + 1}/>; }\n");
  expect(await compiled(root)).toMatchObject({ count: 1, statuses: "unchanged unchanged unchanged built" });
});

test("going back to what was there before compiles nothing", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  const before = scripts(root);
  write(root, "lib/price.ts", "export const price = (): string => `nothing`;\n");
  await build({ root });
  write(root, "lib/price.ts", FILES["lib/price.ts"]);
  expect(await compiled(root)).toMatchObject({ count: 0, statuses: "unchanged built unchanged unchanged" });
  expect(scripts(root)).toEqual(before);
});

test("a file that would be imported instead is seen when it comes", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  write(root, "lib/price.tsx", "export const price = (amount: number): string => `${amount} from TSX`;\n");
  expect(await compiled(root)).toMatchObject({ count: 1 });
  expect(readFileSync(join(root, "dist/shop/order.js"), "utf8")).toContain("from TSX");
  rmSync(join(root, "lib/price.tsx"));
  expect(await compiled(root)).toMatchObject({ count: 0, statuses: "unchanged built unchanged unchanged" });
});

test("a package.json that comes to lie nearer is seen", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  write(root, "lib/package.json", '{ "sideEffects": false }');
  expect((await compiled(root)).count).toBe(2);
  expect((await compiled(root)).count).toBe(0);
});

test("a package that comes to lie nearer is seen", async () => {
  const plain = { "package.json": '{ "main": "index.js" }', "index.js": 'export const word = "far";\n' };
  const root = temporaryProject({
    "package.json": FILES["package.json"],
    "node_modules/plain/package.json": plain["package.json"],
    "node_modules/plain/index.js": plain["index.js"],
    "lib/node_modules/.keep": "",
    "lib/word.ts": 'export { word } from "plain";\n',
    "activities/shop/word.ts": 'import { word } from "../../lib/word";\nlogInfo(word);\n',
  });
  await build({ root });
  mkdirSync(join(root, "lib/node_modules/plain"));
  write(root, "lib/node_modules/plain/package.json", plain["package.json"]);
  write(root, "lib/node_modules/plain/index.js", plain["index.js"].replace("far", "near"));
  expect((await compiled(root)).count).toBe(1);
  expect(scripts(root)[0]).toContain('"near"');
});

test("scripts that are gone or were edited are written again, from what was kept", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  const before = scripts(root);
  rmSync(join(root, "dist/shop/order.js"));
  write(root, "dist/shop/pay.js", `${readFileSync(join(root, "dist/shop/pay.js"), "utf8").split("\n", 1)[0]!}\nedited`);
  rmSync(join(root, "dist/shop/sum.js.map"));
  expect(await compiled(root)).toMatchObject({ count: 0, statuses: "unchanged built built built" });
  expect(scripts(root)).toEqual(before);
});

test("a text that was kept and is gone or broken is made again", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  const before = scripts(root);
  const kept = join(root, "node_modules/.cache/xtkit/build");
  const texts = readdirSync(kept).filter((name) => name !== "index.json");
  expect(texts).toHaveLength(4);
  writeFileSync(join(kept, texts[0]!), '{"code":"other","map":"{}"}');
  writeFileSync(join(kept, texts[1]!), "{");
  for (const name of texts.slice(2)) rmSync(join(kept, name));
  rmSync(join(root, "dist"), { recursive: true });
  expect(await compiled(root)).toMatchObject({ count: 4, statuses: "built built built built" });
  expect(scripts(root)).toEqual(before);
});

test.each(["", "{", "null", '{"toolkit":"other"}', '{"names":3}'])("an index that says %j is no index", async (index) => {
  const root = temporaryProject(FILES);
  await build({ root });
  const before = scripts(root);
  write(root, "node_modules/.cache/xtkit/build/index.json", index);
  expect(await compiled(root)).toMatchObject({ count: 4, statuses: "unchanged unchanged unchanged unchanged", ok: true });
  expect(scripts(root)).toEqual(before);
});

test("settings that decide what comes out are part of it", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  write(root, "xtkit.config.mts", 'export default { wrap: "none" };\n');
  expect((await compiled(root)).count).toBe(4);
  expect(readFileSync(join(root, "dist/shop/order.js"), "utf8")).not.toContain("(function () {");
  write(root, "xtkit.config.mts", 'export default { wrap: "none", outDir: "scripts" };\n');
  expect(await compiled(root)).toMatchObject({ count: 0, statuses: "built built built built" });
  expect(readFileSync(join(root, "scripts/shop/order.js"), "utf8")).toBe(readFileSync(join(root, "dist/shop/order.js"), "utf8"));
});

test("what is wrong is remembered as well, and the last good script stays", async () => {
  const root = temporaryProject(FILES);
  await build({ root });
  write(root, "lib/price.ts", "export const price = (amount: number): string => ;\n");
  const first = await compiled(root);
  expect(first).toMatchObject({ ok: false, statuses: "unchanged stale unchanged unchanged", diagnostics: ["XTK1001 lib/price.ts:1"] });
  expect(await compiled(root)).toEqual({ ...first, count: 0 });
});

test("two builds at once do not disturb each other", async () => {
  const root = temporaryProject(FILES);
  const results = await Promise.all([build({ root }), build({ root }), build({ root })]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await compiled(root)).toMatchObject({ count: 0, statuses: "unchanged unchanged unchanged unchanged" });
});

test("a build that writes nothing remembers for one that does", async () => {
  const root = temporaryProject(FILES);
  expect(await compiled(root, { write: false })).toMatchObject({ count: 4, statuses: "built built built built" });
  expect(await compiled(root)).toMatchObject({ count: 0, statuses: "built built built built" });
  expect(readFileSync(join(root, "dist/shop/order.js"), "utf8")).toContain("EUR");
});

test("without node_modules nothing is kept, and the build is the same", async () => {
  const files = Object.entries(FILES).filter(([file]) => !file.startsWith("node_modules/"));
  const root = temporaryProject(Object.fromEntries(files));
  await build({ root });
  expect(await compiled(root)).toMatchObject({ count: 4, statuses: "unchanged unchanged unchanged unchanged" });
  expect(readdirSync(root)).not.toContain("node_modules");
});

test("built together or one by one, right or wrong, an activity gives the same", async () => {
  const files = {
    ...FILES,
    "activities/shop/bad-import.ts": 'import { nothing } from "../../lib/price";\nexport default function () {\n  logInfo(nothing);\n}\n',
    "activities/shop/bad-syntax.ts": "export default function () {\n  logInfo(;\n}\n",
    "activities/shop/bad-file.ts": 'import { x } from "../../lib/absent";\nlogInfo(x);\n',
    "activities/shop/warned.ts": "export default function () {\n  const a = { b: 1, b: 2 };\n  logInfo(a.b);\n}\n",
    "activities/shop/async.ts": "export default async function () {\n  await 1;\n}\n",
  };
  const root = temporaryProject(files);
  const { activities } = await build({ root });
  expect(activities.map(({ status }) => status)).toContain("failed");
  for (const { source, output, diagnostics } of activities) {
    const alone = await compile({ root, entry: source });
    expect(diagnostics, source).toEqual(alone.diagnostics);
    if (alone.code !== undefined) expect(readFileSync(join(root, output), "utf8")).toBe(alone.code);
  }
});
