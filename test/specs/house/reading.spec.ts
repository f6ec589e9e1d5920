import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";
import { importGraph } from "./import-graph.ts";

/** Who takes bytes for UTF-8 without looking, and why that is right. */
const UNSEEN_BYTES: Readonly<Record<string, string>> = {
  "build/cache/open-cache.ts": "It wrote them; what is none of its texts is made again.",
  "build/cache/toolkit-stamp.ts": "Files of installed packages.",
  "build/engine/campaign-globals.ts": "The package's own file.",
  "build/engine/package-root.ts": "The package's own file.",
  "build/project/check-types.ts": "Files of installed packages.",
  "build/project/is-script.ts": "It asks who wrote a file, and uses nothing of it.",
  "build/project/script-map.ts": "It asks who wrote a file, and uses nothing of it.",
  "test/runtime/run/module-operations.ts": "A file that was compiled before.",
  "test/runtime/run/realm-source.ts": "The package's own file.",
};

/** Who takes what may not be looked at for what is not there, and why that is right. */
const UNSEEN_FAULTS: Readonly<Record<string, string>> = {
  "build/cli/run-apart.ts": "It looks for the package's own file.",
  "build/compile/compile-deep.ts": "It looks for the package's own file.",
  "build/engine/package-root.ts": "It looks for the package's own file.",
  "build/project/compile-pool.ts": "It looks for the package's own file.",
  "test/runtime/run/author-places.ts": "Places of a stack that lead nowhere are left out.",
  "test/runtime/run/realm-source.ts": "It looks for the package's own file.",
  "test/vitest/author-frames.ts": "Places of a stack that lead nowhere are left out.",
};

/** Files that are shipped with a pattern in their code, comments apart. */
function filesWith(pattern: RegExp): string[] {
  return [...importGraph().keys()]
    .filter((file) => !file.startsWith("build/tools/"))
    .filter((file) => pattern.test(readFileSync(join(REPOSITORY, file), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "")))
    .sort();
}

test("texts of a project are read where bytes that are none are noticed: readText, decodeXml", () => {
  expect(filesWith(/readFileSync\((?:[^()]|\([^()]*\))*,\s*"utf-?8"\)/)).toEqual(Object.keys(UNSEEN_BYTES));
});

test("what is there and may not be looked at is no file that is missing: kindOf, unlessMissing", () => {
  expect(filesWith(/\bexistsSync\(/)).toEqual(Object.keys(UNSEEN_FAULTS));
});
