import { type Bundle, bundleAll } from "../compile/bundle.ts";
import type { Target } from "../compile/modules/project-modules.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diskHost } from "../disk/disk-host.ts";
import { finishLowered } from "./finish-lowered.ts";
import { importStub } from "./import-stub.ts";
import { loadEsbuild } from "./load-esbuild.ts";
import { type NodeCode, SERVER } from "./node-code.ts";
import { lowerOperators } from "./operators/lower-operators.ts";

/**
 * An activity with everything that it imports, as the body of a CommonJS module whose server names are read from `SERVER`.
 * @param root absolute path of the project
 * @param activity project-relative path
 * @param absolute from a project-relative path to an absolute one
 */
export async function bundleToNode(
  root: string,
  activity: string,
  absolute: (file: string) => string,
): Promise<{ value?: NodeCode; diagnostics: Diagnostic[] }> {
  for await (const { value, diagnostics } of bundleAll({
    root,
    entries: [{ source: activity }],
    host: diskHost,
    target: nodeTarget(absolute),
  })) {
    return value ? { value: bundled(value, activity), diagnostics } : { diagnostics };
  }
  throw new Error("an activity was given and none was bundled");
}

/**
 * What becomes of E4X in a bundle that runs in Node.js.
 * @param absolute from a project-relative path to an absolute one
 */
export function nodeTarget(absolute: (file: string) => string): Target {
  return {
    stub: (file, script, source) => importStub(absolute(file), script, source),
    finish: finishLowered,
    toolkit: "modules",
  };
}

function bundled({ code, map }: Bundle, activity: string): NodeCode {
  const filename = activity.slice(activity.lastIndexOf("/") + 1);
  const lowered = lowerOperators(code, { filename, bindFreeNames: SERVER, countsTurns: true });
  const common = loadEsbuild().transformSync(lowered.code, { format: "cjs", target: "es2022", charset: "utf8", sourcemap: "external" });
  return { code: common.code, maps: [common.map, lowered.map, map] };
}
