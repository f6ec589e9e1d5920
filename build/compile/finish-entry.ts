import { isTooDeep } from "../e4x/faults/guard-depth.ts";
import { compileDeep } from "./compile-deep.ts";
import type { CompileResult } from "./compile-result.ts";
import type { Compiling } from "./read-entries.ts";
import type { ScriptSettings } from "./script-settings.ts";

/**
 * Takes an activity that was read to its end. What comes after the bundler is loaded when there is a bundle: an E4X script needs none of it.
 */
export async function finishEntry(compiling: Compiling, settings: ScriptSettings): Promise<CompileResult> {
  if ("result" in compiling) return compiling.result;
  const { compileBundle } = await import("./compile-bundle.ts");
  try {
    return compileBundle(compiling.bundled, settings);
  } catch (error) {
    if (!isTooDeep(error)) throw error;
    return compileDeep(compiling.bundled, settings);
  }
}
