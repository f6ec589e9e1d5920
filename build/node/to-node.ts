import remapping from "@jridgewell/remapping";
import { transformSync } from "esbuild";
import type { Program } from "estree";
import { type Bundle, bundleAll } from "../compile/bundle.ts";
import { jsxOptions, typescriptOptions } from "../compile/language-options.ts";
import type { Target } from "../compile/modules/project-modules.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diskHost } from "../disk/disk-host.ts";
import { guardDepth } from "../e4x/faults/guard-depth.ts";
import { lower, print } from "../e4x/index.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { finishLowered } from "./finish-lowered.ts";
import { importModule } from "./import-module.ts";
import { importStub } from "./import-stub.ts";
import { lowerOperators, type SourceMapV3 } from "./operators/lower-operators.ts";

/*
 * The Node back-end: Campaign code in the three forms that it comes in, as ECMAScript for Node. Each form takes the same steps, left out where
 * it has nothing for them: types away (esbuild), E4X to calls (`lower`, `finishLowered`), overloaded operators to calls (`lowerOperators`).
 */

/** The object that the names of the server are read from in modules: those of the run that is going on. */
export const SERVER = "__xtkit";

/** Code for Node, and its maps back to the source, one per step, the last step first. */
export interface NodeCode {
  code: string;
  maps: readonly (SourceMapV3 | string)[];
}

/** How the text of a script is to run. */
export interface ScriptToNodeOptions {
  /** The script's name in messages and maps. */
  filename: string;
  /** Every line stays where it was. */
  keepLines?: boolean;
  /** The script runs in a realm of its own: `import()`, which leads out of it, is refused. */
  isolated?: boolean;
}

/**
 * A parsed script of E4X.
 * @throws E4XSyntaxError for a tree too deep for the stack, SyntaxError for `import()` in an isolated script
 */
export function scriptToNode(program: Program, { filename, keepLines = false, isolated = false }: ScriptToNodeOptions): NodeCode {
  const printed = print(finishLowered(lower(program) as Program), keepLines ? { keepLines } : { sourceFile: filename });
  const lowered = guardDepth(program as TreeNode, () => lowerOperators(printed.code, { filename, isolated }));
  return { code: lowered.code, maps: [lowered.map, printed.map as SourceMapV3] };
}

/** A module of a project, as a test runner loads it. */
export interface ModuleSource {
  code: string;
  /** Absolute path; the ending chooses the language. */
  file: string;
  /** Project-relative path, as messages show it. */
  name: string;
  /** The module is one of the toolkit's own: plain JavaScript where it ends in `.js`. */
  isToolkit: boolean;
}

/**
 * One module: TypeScript, TSX, or a `.js` file with E4X, script or module. Its server names are read from `SERVER`.
 * @returns the code with one map to the source as text
 * @throws SyntaxError with the diagnostics of a file that is neither script nor module, esbuild's error for a syntax mistake in TypeScript
 */
export function moduleToNode({ code, file, name, isToolkit }: ModuleSource): { code: string; map: string } {
  const plain = withoutTypes(file.endsWith(".js") && !isToolkit ? importModule(code, file, name, finishLowered) : code, file);
  const lowered = lowerOperators(plain.code, { filename: file, bindFreeNames: SERVER });
  const map = remapping([JSON.stringify(lowered.map), plain.map], () => null);
  return { code: lowered.code, map: map.toString() };
}

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
  const target: Target = {
    stub: (file, script, source) => importStub(absolute(file), script, source),
    finish: finishLowered,
    toolkit: "modules",
  };
  for await (const { value, diagnostics } of bundleAll({ root, entries: [activity], host: diskHost, target })) {
    return value ? { value: bundled(value, activity), diagnostics } : { diagnostics };
  }
  throw new Error("an activity was given and none was bundled");
}

function bundled({ code, map }: Bundle, activity: string): NodeCode {
  const lowered = lowerOperators(code, { filename: activity.slice(activity.lastIndexOf("/") + 1), bindFreeNames: SERVER });
  const common = transformSync(lowered.code, { format: "cjs", target: "es2022", charset: "utf8", sourcemap: "external" });
  return { code: common.code, maps: [common.map, lowered.map, map] };
}

/** TypeScript as modern JavaScript, TSX as builder calls. */
function withoutTypes(code: string, file: string): { code: string; map: string } {
  const loader = file.endsWith("x") ? "tsx" : file.endsWith(".js") ? "js" : "ts";
  const { code: plain, map } = transformSync(code, {
    loader,
    sourcefile: file,
    sourcemap: "external",
    format: "esm",
    target: "es2022",
    charset: "utf8",
    tsconfigRaw: typescriptOptions,
    ...jsxOptions,
  });
  return { code: plain, map };
}
