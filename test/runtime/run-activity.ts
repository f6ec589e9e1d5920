import { basename, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";
import { transformSync } from "esbuild";
import { bundle } from "../../build/compile/bundle.ts";
import { nodeStub } from "../../build/compile/imports/node-stub.ts";
import { formatDiagnostic } from "../../build/diagnostics/format.ts";
import { finishLowered } from "./finish-lowered.ts";
import { lowerOperators } from "./operators.ts";
import { moduleLoader, server } from "./session.ts";

/**
 * Evaluates the module of a TypeScript activity in the session that is going on.
 * @param root absolute path of the project
 * @param activity project-relative path of a file that is there
 * @param run a number that no other run of this process has: module-level state is made anew for each
 * @returns its exports
 * @throws what its top-level statements throw
 */
export async function loadActivity(root: string, activity: string, run: number): Promise<Record<string, unknown>> {
  const loader = moduleLoader();
  return loader ? await loader(resolve(root, activity).split(sep).join("/"), run) : await evaluateBundled(root, activity);
}

/**
 * Outside vitest there is no loader for TypeScript: the activity is bundled and evaluated here, in the session that is going on.
 * @returns the exports of its module
 * @throws SyntaxError with the diagnostics when it does not compile
 */
export async function evaluateBundled(root: string, activity: string): Promise<Record<string, unknown>> {
  const { value, diagnostics } = await bundle(root, activity, { stub: (file, script, source) => nodeStub(resolve(root, file), script, source), finish: finishLowered });
  if (!value) throw new SyntaxError(diagnostics.map((found) => formatDiagnostic(found)).join("\n"));
  const lowered = lowerOperators(value.code, { filename: basename(activity), bindFreeNames: "__xtkit" });
  const { code } = transformSync(lowered.code, { format: "cjs", target: "es2022", charset: "utf8" });
  const exports: Record<string, unknown> = {};
  const module = { exports };
  const evaluate = runInThisContext(`(function (module, exports, __xtkit) {${code}\n})`, { filename: pathToFileURL(resolve(root, activity)).href }) as (...args: unknown[]) => void;
  evaluate(module, exports, server);
  return module.exports;
}
