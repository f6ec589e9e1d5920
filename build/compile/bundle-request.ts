import type { BuildOptions } from "esbuild";
import { serverStub } from "./imports/server-stub.ts";
import type { Entry } from "./kinds/entry.ts";
import { isLoaded } from "./kinds/library-specifier.ts";
import { jsxOptions, typescriptOptions } from "./language-options.ts";
import type { ModuleGraph } from "./modules/module-graph.ts";
import { projectModules, type Target } from "./modules/project-modules.ts";
import { toolkitModules } from "./modules/toolkit-modules.ts";
import type { LibrarySettings } from "./script-settings.ts";
import type { SourceHost } from "./source-host.ts";

/** What to bundle. */
export interface BundleRequest {
  /** Absolute path of the project. */
  root: string;
  entries: readonly Entry[];
  /** Where files are read. */
  host: SourceHost;
  /** What becomes of imported E4X; by default what the passes towards the server's script expect. */
  target?: Target;
  /** What becomes of libraries that are imported; by default they are bundled. */
  libraries?: LibrarySettings;
}

/** The name that the bundler has for an entry. */
export function outputName(index: number): string {
  return `bundle-${index}`;
}

/** What becomes of imports on the way to the server's script. */
function serverTarget(libraries?: LibrarySettings): Target {
  return { stub: serverStub, toolkit: "operations", ...(libraries && { isLoaded: (file) => isLoaded(file, libraries) }) };
}

/** The options of a run of the bundler. */
export function buildOptions({ root, entries, host, libraries, target = serverTarget(libraries) }: BundleRequest, graph: ModuleGraph) {
  return {
    absWorkingDir: root,
    // The outputs lie in the project's folder, where the maps' sources start from.
    // By number: the bundler takes "*" in a path for a pattern.
    entryPoints: entries.map((_, index) => ({ in: outputName(index), out: outputName(index) })),
    outdir: root,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    // Left as they are, they are refused where they stand.
    supported: { decorators: true, using: true },
    charset: "utf8",
    sourcemap: "external",
    sourcesContent: false,
    legalComments: "none",
    logLevel: "silent",
    tsconfigRaw: typescriptOptions,
    plugins: [
      toolkitModules(target.toolkit),
      projectModules(root, { host, graph, target, entries: new Map(entries.map((entry, index) => [outputName(index), entry])) }),
    ],
    ...jsxOptions,
  } as const satisfies BuildOptions;
}
