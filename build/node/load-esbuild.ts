import { createRequire } from "node:module";
import type * as esbuild from "esbuild";

/** esbuild, when it is wanted: `import` reads its whole text for names that it may export, which takes four times as long as loading it. */
export function loadEsbuild(): typeof esbuild {
  return createRequire(import.meta.url)("esbuild") as typeof esbuild;
}
