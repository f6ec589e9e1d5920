import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateTypes } from "../../../build/project/types.ts";
import { builtinSchemaFiles } from "../../../build/tools/declarations/builtin-schemas.ts";
import { sourcesOf } from "../../../build/types/declaration-header.ts";
import { REPOSITORY } from "../support/project.ts";

const made = [...builtinSchemaFiles()];

test.each(made)("%s is what `npm run declarations` makes", (path, text) => {
  expect(readFileSync(join(REPOSITORY, path), "utf8")).toBe(text);
});

test("no declaration is left of a schema that is gone", () => {
  const generated = readdirSync(join(REPOSITORY, "types/schema")).filter((name) => sourcesOf(readFileSync(join(REPOSITORY, "types/schema", name), "utf8")));
  expect(generated.map((name) => `types/schema/${name}`).sort()).toEqual(made.map(([path]) => path).sort());
});

test("every script knows every shipped schema", () => {
  const globals = readFileSync(join(REPOSITORY, "types/server-globals.d.ts"), "utf8");
  const referenced = [...globals.matchAll(/<reference path="\.\/(schema\/[^"]+)"/g)].map(([, path]) => `types/${path}`);
  expect(referenced.sort()).toEqual([...made.map(([path]) => path), "types/schema/xtk-schemas.d.ts"].sort());
});

test("the declarations of this repository's own schemas are up to date", () => {
  expect(generateTypes({ root: REPOSITORY, check: true })).toMatchObject({ ok: true, drift: false, diagnostics: [] });
});
