import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";

/** What each layer may import from, itself included; see "Where things are" in the design. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "build/diagnostics": ["build/diagnostics"],
  "build/engine": ["build/engine"],
  "build/e4x": ["build/e4x", "build/diagnostics", "build/engine"],
  "build/schema": ["build/schema", "build/diagnostics", "build/engine"],
  "build/types": ["build/types", "build/schema", "build/diagnostics", "build/engine"],
  "build/compile": ["build/compile", "build/e4x", "build/schema", "build/diagnostics", "build/engine"],
  "build/lint": ["build/lint", "build/e4x", "build/schema", "build/diagnostics", "build/engine"],
  "build/project": ["build/project", "build/types", "build/compile", "build/lint", "build/e4x", "build/schema", "build/diagnostics", "build/engine"],
  // `xtkit run` needs the mock campaign, which is compiled after the toolchain: build/cli/load-runtime.ts finds it when the command runs.
  "build/cli": ["build/cli", "build/project", "build/diagnostics", "build/engine"],
  // Tools of this repository, a project of their own: nothing of the package can import them.
  "build/tools/declarations": ["build/tools/declarations", "build/project", "build/types", "build/schema", "build/engine"],
  "build/tools/reference": ["build/tools/reference", "build/tools/declarations", "build/project", "build/engine"],
  "test/runtime": ["test/runtime", "build/e4x", "build/schema", "build/compile", "build/diagnostics", "build/engine", "types"],
  "test/vitest": ["test/vitest", "test/runtime", "build/compile", "build/e4x"],
  lib: ["lib", "types"],
  types: ["types"],
};

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === "skeleton" ? [] : sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

test.each(Object.entries(allowed))("%s imports downward only", (layer, targets) => {
  const wrong: string[] = [];
  for (const file of sources(join(REPOSITORY, layer))) {
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
      const target = relative(REPOSITORY, resolve(dirname(file), specifier));
      if (!targets.some((folder) => target.startsWith(`${folder}/`))) wrong.push(`${relative(REPOSITORY, file)} → ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});
