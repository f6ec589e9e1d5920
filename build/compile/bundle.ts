import { basename } from "node:path";
import { build, type BuildFailure, type Message } from "esbuild";
import { type BundleRequest, buildOptions, outputName } from "./bundle-request.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fileOfMessage, fromEsbuild } from "./modules/from-esbuild.ts";
import { type Closure, ModuleGraph } from "./modules/module-graph.ts";
import type { Entry } from "./kinds/entry.ts";
import { readFault } from "../disk/read-fault.ts";
import { realFolder } from "../disk/real-folder.ts";
import { LibraryFacts, type LoadedLibrary } from "./modules/library-facts.ts";

/** One flat ES module with everything the activity imports; plain data. */
export interface Bundle {
  code: string;
  /** A v3 source map as text; its sources are project-relative. */
  map: string;
  /** Text of each project file in the bundle, by project-relative path, LF line ends. */
  sources: ReadonlyMap<string, string>;
  /** The project-relative paths of the imported scripts; stubs stand for them in the code. */
  scripts: readonly string[];
  /** By which module each other one is imported, where there are packages among them. */
  importers: ReadonlyMap<string, string>;
  /** The libraries that it loads, those that they load before them; imports of them are left in the code. */
  libraries: readonly LoadedLibrary[];
}

/** An entry as the bundler left it. */
export interface Bundled {
  entry: Entry;
  /** Absent when there are errors; warnings may come with a value. */
  value?: Bundle;
  diagnostics: Diagnostic[];
  /** What the entry was made of, as far as the bundler came. */
  closure: Closure;
}

/** So many entries are bundled at a time: what they share is read once, and memory does not grow with the project. */
const BATCH = 200;

/**
 * Bundles activities with their imports, in the order given; what is wrong with one does not touch the others.
 * @throws only for a bug; whatever is wrong with a source is a diagnostic of the entries that it belongs to
 */
export async function* bundleAll(request: BundleRequest): AsyncGenerator<Bundled> {
  const { entries } = request;
  const facts = new LibraryFacts(request);
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH);
    const found = await bundleTogether({ ...request, entries: batch }, facts);
    for (const entry of batch) yield found.get(entry)!;
  }
}

/** One run of the bundler; where something is wrong, the entries that it belongs to are taken apart. */
async function bundleTogether(request: BundleRequest, facts: LibraryFacts): Promise<Map<Entry, Bundled>> {
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
    const found = new Map<Entry, Bundled>();
    for (const [index, entry] of entries.entries()) {
      const name = outputName(index);
      const code = texts.get(`${name}.js`)!.text;
      const libraries = await facts.loadedBy(entry, code, graph);
      found.set(entry, bundled(entry, { code, map: texts.get(`${name}.js.map`)!.text, libraries }, graph, warnings));
    }
    return found;
  } catch (error) {
    const { errors } = error as Partial<BuildFailure>;
    if (errors === undefined) return new Map(entries.map((entry) => [entry, unread(entry, error)]));
    if (entries.length === 1) {
      const [entry] = entries as [Entry];
      const diagnostics = errors.map((message) => fromEsbuild(message, graph.sources, "XTK1001"));
      return new Map([[entry, { entry, diagnostics, closure: graph.closure(entry.source) }]]);
    }
    const parts = partsToTry(entries, errors, graph);
    const results: Map<Entry, Bundled>[] = [];
    for (const part of parts) results.push(await bundleTogether({ ...request, entries: part }, facts));
    return new Map(results.flatMap((result) => [...result]));
  }
}

/** An entry that the bundler did not come to: the folder of the project or the bundler itself could not be reached. */
function unread(entry: Entry, error: unknown): Bundled {
  const closure: Closure = { modules: new Set([entry.source]), deciding: new Set(), absent: new Set() };
  return { entry, diagnostics: [readFault(error, entry.source)], closure };
}

/** The entries that errors belong to one by one, the others together; halves where no error names a file. */
function partsToTry(entries: readonly Entry[], errors: readonly Message[], graph: ModuleGraph): readonly (readonly Entry[])[] {
  const faulty = new Set(errors.map(fileOfMessage));
  const isTouched = ({ source }: Entry): boolean => [...graph.closure(source).modules].some((module) => faulty.has(module));
  const touched = entries.filter(isTouched);
  if (touched.length === 0) return [entries.slice(0, entries.length >> 1), entries.slice(entries.length >> 1)];
  return [...touched.map((entry) => [entry]), entries.filter((entry) => !touched.includes(entry))];
}

/** `module` and `exports` of CommonJS where there are none: a pass refuses them, but for what asks before. */
const TOLD = "commonjs-variable-in-esm";

function hasPackages({ modules }: Closure): boolean {
  return [...modules].some((file) => file.includes("node_modules/"));
}

function bundled(
  entry: Entry,
  made: Pick<Bundle, "code" | "map" | "libraries">,
  graph: ModuleGraph,
  warnings: readonly Message[],
): Bundled {
  const closure = graph.closure(entry.source);
  const sources = new Map(
    [...closure.modules].flatMap((file) => (graph.sources.has(file) ? [[file, graph.sources.get(file)!] as const] : [])),
  );
  const own = warnings.filter((message) => message.id !== TOLD && closure.modules.has(fileOfMessage(message) ?? entry.source));
  return {
    entry,
    value: {
      ...made,
      sources,
      importers: hasPackages(closure) ? graph.importers(entry.source) : new Map(),
      scripts: [...closure.modules].filter((file) => graph.scripts.has(file)),
    },
    diagnostics: own.map((message) => fromEsbuild(message, sources, "XTK1016")),
    closure,
  };
}
