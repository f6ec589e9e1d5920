import { join } from "node:path";
import { helperLibrary, helperLibraryFile } from "../compile/helpers/helper-library.ts";
import type { ResolvedConfig } from "../config/config.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { foreignOutput } from "./output-faults.ts";
import { holds, writeFile } from "./write-file.ts";
import { Unwritten } from "./write-files.ts";

/** The library of functions that scripts load, as it was written. */
export interface BuiltHelperLibrary {
  /** Project-relative path. */
  output: string;
  /** In bytes. */
  size: number;
  status: "built" | "unchanged";
}

/**
 * Writes the library of functions that scripts load instead of bringing them along.
 * @param root absolute path of the project
 * @param write `false` touches nothing
 */
export function writeHelperLibrary(
  root: string,
  { outDir, libraries }: ResolvedConfig,
  write: boolean,
): { value?: BuiltHelperLibrary; diagnostics: Diagnostic[] } {
  const output = helperLibraryFile(outDir);
  const text = helperLibrary(libraries);
  const size = Buffer.byteLength(text);
  const file = join(root, ...output.split("/"));
  try {
    if (!write || holds(file, text)) return { value: { output, size, status: write ? "unchanged" : "built" }, diagnostics: [] };
    const foreign = foreignOutput(root, outDir, output, output);
    if (foreign) return { diagnostics: [foreign] };
    writeFile(file, text);
    return { value: { output, size, status: "built" }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Unwritten)) throw error;
    return { diagnostics: [diagnostic("XTK5017", { file: output, detail: error.detail }, { file: output })] };
  }
}
