import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { generateTypes } from "../../../build/project/types.ts";
import { builtinSchemaFiles } from "../../../build/tools/declarations/builtin-schemas.ts";
import { REPOSITORY } from "../support/project.ts";

const made = [...builtinSchemaFiles()];

test.each(made)("%s is what `npm run declarations` makes", (path, text) => {
  expect(readFileSync(join(REPOSITORY, path), "utf8")).toBe(text);
});

test("no declaration is left of a schema that is gone", () => {
  const generated = readdirSync(join(REPOSITORY, "types/generated/builtin"));
  expect(generated.map((name) => `types/generated/builtin/${name}`).sort()).toEqual(made.map(([path]) => path).sort());
});

test("every script knows every shipped schema", () => {
  const globals = readFileSync(join(REPOSITORY, "types/generated/api/server-globals.d.ts"), "utf8");
  const referenced = [...globals.matchAll(/<reference path="([^"]+)"/g)].map(([, path]) => posix.join("types/generated/api", path!));
  expect(referenced.sort()).toEqual([...made.map(([path]) => path), "types/schema/xtk-schemas.d.ts"].sort());
});

test("the declarations of this repository's own schemas are up to date", () => {
  expect(generateTypes({ root: REPOSITORY, check: true })).toMatchObject({ ok: true, drift: false, diagnostics: [] });
});
