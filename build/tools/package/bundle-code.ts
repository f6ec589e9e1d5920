import { join } from "node:path";
import { rollup } from "rollup";
import { chunkOf } from "./chunk-of.ts";
import { compileSources } from "./compile-sources.ts";
import { packageEntries } from "./entries.ts";
import { linesOnly } from "./lines-only.ts";
import { chunkOfLarge, isLarge, requireLarge } from "./require-large.ts";

/** In a file of so few characters a place is found without a map. */
const SMALL = 1500;

/** vite reads this file by itself, and would look for its sources. */
const MAPLESS: ReadonlySet<string> = new Set(["setup"]);

/**
 * The code of the package: a file for each entry, and what several of them need, or only sometimes, in chunks beside them. All lie in one
 * folder, so that what is found beside the code is found from every chunk.
 * @param root absolute path of the repository
 * @returns file name → content
 */
export async function bundleCode(root: string): Promise<Map<string, string>> {
  const bundle = await rollup({
    input: Object.fromEntries(packageEntries.map(({ name, source }) => [name, join(root, source)])),
    // Packages and modules of Node.js stay what they are.
    external: (specifier) => !/^(?:\.|\/|\0)/.test(specifier) && !isLarge(specifier),
    plugins: [requireLarge(), compileSources(root)],
    // A circle of chunks, an import that leads nowhere.
    onLog: (_, { message }) => {
      throw new Error(message);
    },
    treeshake: { moduleSideEffects: (file) => /\/(?:main|setup|compile-worker)\.ts$/.test(file) },
  });
  try {
    const { output } = await bundle.generate({
      dir: join(root, "out/package"),
      format: "es",
      compact: true,
      entryFileNames: "[name].js",
      chunkFileNames: "chunk-[name].js",
      manualChunks: (file) => chunkOfLarge(file) ?? chunkOf(root, file),
      onlyExplicitManualChunks: true,
      // Each file names what it uses itself: what is not wanted is not loaded.
      hoistTransitiveImports: false,
      minifyInternalExports: false,
      // Of the sources the package has none: the maps tell file and line.
      sourcemap: "hidden",
      sourcemapExcludeSources: true,
      generatedCode: "es2015",
    });
    return new Map(
      output.flatMap((file) => {
        if (file.type !== "chunk") return [];
        const map = MAPLESS.has(file.name) || file.code.length < SMALL || file.map === null ? undefined : linesOnly(file.map.toString());
        const mapFile = `${file.fileName}.map`;
        return map === undefined
          ? [[file.fileName, `${file.code}\n`] as const]
          : [[file.fileName, `${file.code}\n//# sourceMappingURL=${mapFile}\n`] as const, [mapFile, map] as const];
      }),
    );
  } finally {
    await bundle.close();
  }
}
