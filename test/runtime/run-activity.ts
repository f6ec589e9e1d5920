import { existsSync, readFileSync } from "node:fs";
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
 * Runs the module of a TypeScript activity in the session that is going on: evaluates it, then calls its default function.
 * @param root absolute path of the project
 * @param activity project-relative path
 * @param run a number that no other run of this process has: module-level state is made anew for each
 * @returns what the default function returns; undefined for an activity of top-level statements
 * @throws what the activity throws; Error for a path that is no file
 */
export async function runActivity(root: string, activity: string, run: number): Promise<unknown> {
  if (!existsSync(resolve(root, activity))) throw new Error(`there is no activity ${activity} in ${root}: give a path like "activities/sample-ingest/insert.ts", relative to the project`);
  const loader = moduleLoader();
  const module = loader ? await loader(resolve(root, activity).split(sep).join("/"), run) : await evaluateBundled(root, activity);
  return typeof module.default === "function" ? (module.default as () => unknown)() : undefined;
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

/** Text of an E4X activity. */
export function readScript(root: string, activity: string): string {
  return readFileSync(resolve(root, activity), "utf8");
}
