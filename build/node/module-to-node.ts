import remapping from "@jridgewell/remapping";
import { jsxOptions, typescriptOptions } from "../compile/language-options.ts";
import { loadEsbuild } from "./load-esbuild.ts";
import { SERVER } from "./node-code.ts";
import { lowerOperators } from "./operators/lower-operators.ts";
import { type Redirected, redirectImports, type RedirectOptions } from "./packages/redirect-imports.ts";

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

/** A module for Node.js. */
export interface NodeModule {
  code: string;
  /** One map to the source, as text. */
  map: string;
  /** What it imports, where it was to be told. */
  imports?: Pick<Redirected, "imports" | "others">;
}

/**
 * One module: TypeScript, TSX, or a `.js` file with E4X, script or module. Its server names are read from `SERVER`.
 * @param namesOf tells the packages that are bundled; without it, packages are left to Node.js
 * @throws SyntaxError with the diagnostics of a file that is neither script nor module, esbuild's error for a syntax mistake in TypeScript
 */
export async function moduleToNode(
  { code, file, name, isToolkit }: ModuleSource,
  namesOf?: RedirectOptions["namesOf"],
): Promise<NodeModule> {
  const plain = await withoutTypes(file.endsWith(".js") && !isToolkit ? await importedModule(code, file, name) : code, file);
  const redirected = namesOf && (await redirectImports(plain.code, { file, prefix: `p${Buffer.from(name).toString("hex")}`, namesOf }));
  const lowered = lowerOperators(redirected?.code ?? plain.code, { filename: file, bindFreeNames: SERVER, countsTurns: true });
  const maps = [JSON.stringify(lowered.map), ...(redirected ? [JSON.stringify(redirected.map)] : []), plain.map];
  const map = remapping(maps, () => null).toString();
  return { code: lowered.code, map, ...(redirected && { imports: redirected }) };
}

/** A file that may have E4X; what reads it is loaded with the first of them. */
async function importedModule(code: string, file: string, name: string): Promise<string> {
  const [{ importModule }, { finishLowered }] = await Promise.all([import("./import-module.ts"), import("./finish-lowered.ts")]);
  return importModule(code, file, name, finishLowered);
}

/** TypeScript as modern JavaScript, TSX as builder calls. */
async function withoutTypes(code: string, file: string): Promise<{ code: string; map: string }> {
  const loader = file.endsWith("x") ? "tsx" : file.endsWith(".js") ? "js" : "ts";
  const { code: plain, map } = await loadEsbuild().transform(code, {
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
