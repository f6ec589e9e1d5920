import { basename } from "node:path";
import { build, type BuildFailure, type BuildOptions, type Message } from "esbuild";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BuiltinsSetting } from "./builtins-setting.ts";
import { serverStub } from "./imports/server-stub.ts";
import { fileOfMessage, fromEsbuild } from "./modules/from-esbuild.ts";
import { type Closure, ModuleGraph } from "./modules/module-graph.ts";
import { projectModules, type Target } from "./modules/project-modules.ts";
import { toolkitModules } from "./modules/toolkit-modules.ts";
import { jsxOptions, typescriptOptions } from "./language-options.ts";
import { readFault } from "../disk/read-fault.ts";
import { realFolder } from "../disk/real-folder.ts";
import type { SourceHost } from "./source-host.ts";

/** One flat ES module with everything the activity imports; plain data. */
export interface Bundle {
  code: string;
  /** A v3 source map as text; its sources are project-relative. */
  map: string;
  /** Text of each project file in the bundle, by project-relative path, LF line ends. */
  sources: ReadonlyMap<string, string>;
  /** The project-relative paths of the imported scripts; stubs stand for them in the code. */
  scripts: readonly string[];
}

/** An entry as the bundler left it. */
export interface Bundled {
  /** Project-relative path of the activity. */
  entry: string;
  /** Absent when there are errors; warnings may come with a value. */
  value?: Bundle;
  diagnostics: Diagnostic[];
  /** What the entry was made of, as far as the bundler came. */
  closure: Closure;
  /** What becomes of builtins that the engine lacks; functions stand for them where nothing is said. */
  builtins?: BuiltinsSetting;
}

/** What to bundle. */
export interface BundleRequest {
  /** Absolute path of the project. */
  root: string;
  /** Project-relative paths of activities. */
  entries: readonly string[];
  /** Where files are read. */
  host: SourceHost;
  /** What becomes of imported E4X; by default what the passes towards the server's script expect. */
  target?: Target;
}

/** So many entries are bundled at a time: what they share is read once, and memory does not grow with the project. */
const BATCH = 200;

/**
 * Bundles activities with their imports, in the order given; what is wrong with one does not touch the others.
 * @throws only for a bug; whatever is wrong with a source is a diagnostic of the entries that it belongs to
 */
export async function* bundleAll(request: BundleRequest): AsyncGenerator<Bundled> {
  const { entries } = request;
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH);
    const found = await bundleTogether({ ...request, entries: batch });
    for (const entry of batch) yield found.get(entry)!;
  }
}

/** One run of the bundler; where something is wrong, the entries that it belongs to are taken apart. */
async function bundleTogether(request: BundleRequest): Promise<Map<string, Bundled>> {
  const { entries, root } = request;
  if (entries.length === 0) return new Map();
  let graph: ModuleGraph;
  let options;
  try {
    graph = new ModuleGraph(realFolder(root));
    options = buildOptions(request, graph);
  } catch (error) {
    return new Map(entries.map((entry) => [entry, unread(entry, error)]));
  }
  try {
    const { outputFiles, warnings } = await build(options);
    const texts = new Map(outputFiles.map((file) => [basename(file.path), file]));
    return new Map(
      entries.map((entry, index) => {
        const name = outputName(index);
        return [entry, bundled(entry, texts.get(`${name}.js`)!.text, texts.get(`${name}.js.map`)!.text, graph, warnings)];
      }),
    );
  } catch (error) {
    const { errors } = error as Partial<BuildFailure>;
    if (errors === undefined) return new Map(entries.map((entry) => [entry, unread(entry, error)]));
    if (entries.length === 1) {
      const [entry] = entries as [string];
      const diagnostics = errors.map((message) => fromEsbuild(message, graph.sources, "XTK1001"));
      return new Map([[entry, { entry, diagnostics, closure: graph.closure(entry) }]]);
    }
    const parts = partsToTry(entries, errors, graph);
    const results: Map<string, Bundled>[] = [];
    for (const part of parts) results.push(await bundleTogether({ ...request, entries: part }));
    return new Map(results.flatMap((result) => [...result]));
  }
}

/** An entry that the bundler did not come to: the folder of the project or the bundler itself could not be reached. */
function unread(entry: string, error: unknown): Bundled {
  const closure: Closure = { modules: new Set([entry]), deciding: new Set(), absent: new Set() };
  return { entry, diagnostics: [readFault(error, entry)], closure };
}

/** The entries that errors belong to one by one, the others together; halves where no error names a file. */
function partsToTry(entries: readonly string[], errors: readonly Message[], graph: ModuleGraph): readonly (readonly string[])[] {
  const faulty = new Set(errors.map(fileOfMessage));
  const isTouched = (entry: string): boolean => [...graph.closure(entry).modules].some((module) => faulty.has(module));
  const touched = entries.filter(isTouched);
  if (touched.length === 0) return [entries.slice(0, entries.length >> 1), entries.slice(entries.length >> 1)];
  return [...touched.map((entry) => [entry]), entries.filter((entry) => !touched.includes(entry))];
}

function bundled(entry: string, code: string, map: string, graph: ModuleGraph, warnings: readonly Message[]): Bundled {
  const closure = graph.closure(entry);
  const sources = new Map(
    [...closure.modules].flatMap((file) => (graph.sources.has(file) ? [[file, graph.sources.get(file)!] as const] : [])),
  );
  const own = warnings.filter((message) => closure.modules.has(fileOfMessage(message) ?? entry));
  return {
    entry,
    value: { code, map, sources, scripts: [...closure.modules].filter((file) => graph.scripts.has(file)) },
    diagnostics: own.map((message) => fromEsbuild(message, sources, "XTK1016")),
    closure,
  };
}

function outputName(index: number): string {
  return `bundle-${index}`;
}

function buildOptions({ root, entries, host, target = { stub: serverStub, toolkit: "operations" } }: BundleRequest, graph: ModuleGraph) {
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
