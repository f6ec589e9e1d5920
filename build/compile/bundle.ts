import { build, type BuildFailure, type Message, type OutputFile } from "esbuild";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { withFrame } from "../diagnostics/frame.ts";
import type { ImportedScript } from "./imports/imported-script.ts";
import { serverStub } from "./imports/server-stub.ts";
import { type ModuleFault, projectFile, projectModules, type Target } from "./project-modules.ts";

/** One flat ES module with everything the activity imports. */
export interface Bundle {
  code: string;
  /** A v3 source map as text; its sources are project-relative. */
  map: string;
  /** Text of each project file in the bundle, by project-relative path, LF line ends. */
  sources: ReadonlyMap<string, string>;
  /** The imported scripts by project-relative path; stubs stand for them in the code. */
  scripts: ReadonlyMap<string, ImportedScript>;
}

/** How TSX becomes calls; the Node back-end uses the same. */
export const jsxOptions = { jsx: "transform", jsxFactory: "__e4x.build", jsxFragment: "__e4x.fragment", jsxSideEffects: true } as const;

/** What both back-ends tell esbuild about TypeScript: no "use strict", ES2022 class fields. */
export const typescriptOptions = { compilerOptions: { alwaysStrict: false, useDefineForClassFields: true } };

function fromEsbuild(message: Message, sources: ReadonlyMap<string, string>, otherwise: "XTK1001" | "XTK1016"): Diagnostic {
  const { location } = message;
  const place = location && {
    file: location.file,
    line: location.line,
    // esbuild counts columns in bytes.
    column: Buffer.from(location.lineText).subarray(0, location.column).toString("utf8").length + 1,
  };
  const fault = message.detail as ModuleFault | undefined;
  if (fault && "found" in fault) return withFrame(fault.found, sources.get(fault.found.file ?? ""));
  const missing = /^No matching export in "([^"]+)" for import "([^"]+)"/.exec(message.text);
  const isAwait = /"await"|top-level await|"async"/i.test(message.text);
  const found =
    fault?.code !== undefined
      ? diagnostic(fault.code, fault.details, place ?? {})
      : missing
        ? diagnostic("XTK1020", { file: missing[1]!, name: missing[2]! }, place ?? {})
        : isAwait
          ? diagnostic("XTK1005", { syntax: "await" }, place ?? {})
          : diagnostic(otherwise, { detail: message.text.replace(/\.?$/, ".") }, place ?? {});
  return withFrame(found, place ? sources.get(place.file) : undefined);
}

/**
 * Bundles an activity and its imports.
 * @param root absolute path of the project
 * @param entry project-relative path of the activity
 * @param target what becomes of imported E4X; by default what the passes towards the server's script expect
 * @returns no value when there are errors; warnings may come with a value
 */
export async function bundle(
  root: string,
  entry: string,
  target: Target = { stub: serverStub },
): Promise<{ value?: Bundle; diagnostics: Diagnostic[] }> {
  const sources = new Map<string, string>();
  const scripts = new Map<string, ImportedScript>();
  try {
    const result = await build({
      absWorkingDir: root,
      entryPoints: [projectFile(root, entry)],
      outfile: join(root, "bundle.js"),
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      charset: "utf8",
      sourcemap: "external",
      sourcesContent: true,
      legalComments: "none",
      logLevel: "silent",
      tsconfigRaw: typescriptOptions,
      plugins: [projectModules(root, { sources, scripts, target })],
      ...jsxOptions,
    });
    const [map, code] = result.outputFiles as [OutputFile, OutputFile];
    return {
      value: { code: code.text, map: map.text, sources, scripts },
      diagnostics: result.warnings.map((message) => fromEsbuild(message, sources, "XTK1016")),
    };
  } catch (error) {
    const { errors } = error as Partial<BuildFailure>;
    if (errors === undefined) throw error;
    return { diagnostics: errors.map((message) => fromEsbuild(message, sources, "XTK1001")) };
  }
}
