import type { CompileResult } from "./compile-result.ts";
import type { Compiling } from "./read-entries.ts";

/**
 * Takes an activity that was read to its end. What comes after the bundler is loaded when there is a bundle: an E4X script needs none of it.
 * @param wrap `"none"` leaves the statements bare
 */
export async function finishEntry(compiling: Compiling, wrap: "function" | "none"): Promise<CompileResult> {
  if ("result" in compiling) return compiling.result;
  return (await import("./compile-bundle.ts")).compileBundle(compiling.bundled, wrap);
}
