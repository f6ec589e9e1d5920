import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";
import { transformSync } from "esbuild";
import { bundle } from "../../build/compile/bundle.ts";
import { formatDiagnostic } from "../../build/diagnostics/format.ts";
import { lowerOperators } from "./operators.ts";
import { moduleLoader, server } from "./session.ts";

/**
 * Runs the module of a TypeScript activity in the session that is going on: evaluates it, then calls its default function.
 * @param root absolute path of the project
 * @param activity project-relative path
 * @param run a number that no other run of this process has: module-level state is made anew for each
 * @returns what the default function returns; undefined for an activity of top-level statements
 * @throws what the activity throws
 */
export async function runActivity(root: string, activity: string, run: number): Promise<unknown> {
  const loader = moduleLoader();
  const module = loader ? await loader(resolve(root, activity), run) : await loadBundled(root, activity);
  return typeof module.default === "function" ? (module.default as () => unknown)() : undefined;
}

/** Outside vitest there is no loader for TypeScript: the activity is bundled and evaluated here. */
async function loadBundled(root: string, activity: string): Promise<Record<string, unknown>> {
  const { value, diagnostics } = await bundle(root, activity);
  if (!value) throw new SyntaxError(diagnostics.map(formatDiagnostic).join("\n"));
  const lowered = lowerOperators(value.code, { filename: basename(activity), bindFreeNames: "__xtkit" });
  const { code } = transformSync(lowered.code, { format: "cjs", target: "es2022", charset: "utf8" });
  const exports: Record<string, unknown> = {};
  const module = { exports };
  const evaluate = runInThisContext(`(function (module, exports, __xtkit) {${code}\n})`, { filename: pathToFileURL(resolve(root, activity)).href }) as (...args: unknown[]) => void;
  evaluate(module, exports, server);
  return module.exports;
}

/** Text of an E4X activity. */
export function readScript(root: string, activity: string): string {
  return readFileSync(resolve(root, activity), "utf8");
}
