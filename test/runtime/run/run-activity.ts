import { resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { runInThisContext } from "node:vm";
import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../../build/diagnostics/format.ts";
import { makeStackMapper } from "../../../build/node/map-stack.ts";
import { SERVER } from "../../../build/node/node-code.ts";
import { allRuns } from "./all-runs.ts";
import { mapStacks, server, withinLimit } from "./session.ts";

/** An activity that does not compile. */
export class UncompiledActivity extends SyntaxError {
  override name = "SyntaxError";
  readonly diagnostics: readonly Diagnostic[];

  /** @param root absolute path of the project */
  constructor(diagnostics: readonly Diagnostic[], root: string) {
    super(diagnostics.map((found) => formatDiagnostic(found)).join("\n"));
    this.diagnostics = diagnostics;
    // The first place of the stack is the author's, which is what test runners show.
    const places = diagnostics.flatMap(({ file, line, column }) =>
      file === undefined ? [] : [`\n    at ${resolve(root, file)}:${line ?? 1}:${column ?? 1}`],
    );
    this.stack = `${this.name}: ${this.message}${places.join("")}`;
  }
}

/**
 * An activity that cannot be built does not run on the mock either.
 * @param root absolute path of the project
 * @param activity project-relative path
 * @throws UncompiledActivity with what the build would say
 */
export async function expectBuildable(root: string, activity: string): Promise<void> {
  const refused = await (await allRuns.refusals()).of(root, activity);
  if (refused.length > 0) throw new UncompiledActivity(refused, root);
}

/**
 * Evaluates the module of a TypeScript activity in the session that is going on.
 * @param root absolute path of the project
 * @param activity project-relative path of a file that is there
 * @param run a number that no other run of this process has: module-level state is made anew for each
 * @returns its exports
 * @throws what its top-level statements throw
 */
export async function loadActivity(root: string, activity: string, run: number): Promise<Record<string, unknown>> {
  const { loader } = allRuns;
  return loader ? await loader(resolve(root, activity).split(sep).join("/"), run) : await evaluateBundled(root, activity);
}

/**
 * Outside vitest there is no loader for TypeScript: the activity is bundled and evaluated here, in the session that is going on.
 * @returns the exports of its module
 * @throws SyntaxError with the diagnostics when it does not compile
 */
export async function evaluateBundled(root: string, activity: string): Promise<Record<string, unknown>> {
  // In vitest nothing of this is wanted.
  const { bundleToNode } = await import("../../../build/node/bundle-to-node.ts");
  const { value, diagnostics } = await bundleToNode(root, activity, (file) => resolve(root, file));
  if (!value) throw new UncompiledActivity(diagnostics, root);
  const exports: Record<string, unknown> = {};
  const module = { exports };
  const filename = pathToFileURL(resolve(root, activity)).href;
  mapStacks(makeStackMapper(filename, value.maps, (source) => resolve(root, source)));
  const evaluate = runInThisContext(`(function (module, exports, ${SERVER}) {\n${value.code}\n})`, { filename, lineOffset: -1 }) as (
    ...args: unknown[]
  ) => void;
  withinLimit(() => evaluate(module, exports, server));
  return module.exports;
}
