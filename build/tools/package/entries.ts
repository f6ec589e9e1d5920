/** A file of the package that is loaded by its name. */
export interface PackageEntry {
  /** Its name in the folder, without ending. */
  name: string;
  /** The source that it is made of, relative to the repository. */
  source: string;
  /** The source of its declarations where they are not those of `source`; entries that nobody imports have none. */
  declarations?: string;
}

/** The entries of the package: those that its `exports` name, the program, and what is started or imported by its file. */
export const packageEntries: readonly PackageEntry[] = [
  { name: "index", source: "build/index.ts", declarations: "build/index" },
  // On a server the builders are E4X, in Node.js the operations of the run that is going on; both look the same.
  { name: "xml", source: "test/runtime/xml.ts", declarations: "lib/xml" },
  { name: "xtk", source: "lib/xtk.ts", declarations: "lib/xtk" },
  { name: "e4x", source: "build/e4x/index.ts", declarations: "build/e4x/index" },
  { name: "test", source: "test/runtime/index.ts", declarations: "test/runtime/index" },
  { name: "vitest", source: "test/vitest/index.ts", declarations: "test/vitest/index" },
  { name: "eslint", source: "build/lint/eslint/eslint.ts", declarations: "build/lint/eslint/eslint" },
  { name: "main", source: "build/cli/main.ts" },
  // Threads of their own.
  { name: "compile-worker", source: "build/compile/compile-worker.ts" },
  { name: "run-worker", source: "build/cli/run-worker.ts" },
  // What the vitest plugin names: the setup file of its tests, and what every compiled activity imports.
  { name: "setup", source: "test/vitest/setup.ts" },
  { name: "session", source: "test/runtime/run/session.ts" },
];
