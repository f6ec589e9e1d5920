import { build } from "esbuild";
import { type BundleRequest, buildOptions } from "../bundle-request.ts";
import type { Entry } from "../kinds/entry.ts";
import { libraryOf, librarySpecifier } from "../kinds/library-specifier.ts";
import type { ModuleGraph } from "./module-graph.ts";

/** A library that a script loads. */
export interface LoadedLibrary {
  /** Project-relative path. */
  file: string;
  /** Whether the script itself imports something of it, or only a library that it loads. */
  isDirect: boolean;
  /** What it exports; undefined where it cannot be read: what is wrong with it is told of itself. */
  exports?: readonly string[];
  /** Where it loads itself, over others: the files on the way, it at both ends. */
  cycle?: readonly string[];
}

interface Facts {
  exports?: readonly string[];
  /** The libraries that it imports. */
  imports: readonly string[];
  /** What it was made of. */
  graph: ModuleGraph;
}

/** What the libraries of a build export and load. They are asked of the bundler once, when the first script loads them. */
export class LibraryFacts {
  readonly #request: BundleRequest;
  readonly #known = new Map<string, Facts>();

  constructor(request: BundleRequest) {
    this.#request = request;
  }

  /**
   * @param code the bundle of the entry
   * @param graph that of the entry: what a script loads is part of what it was made of
   * @returns the libraries in the order in which they are to be loaded: each behind those that it loads itself
   */
  async loadedBy({ source }: Entry, code: string, graph: ModuleGraph): Promise<LoadedLibrary[]> {
    // The specifier is a text of the bundle; most have none.
    if (!code.includes(librarySpecifier(""))) return [];
    const direct = importsIn(code);
    const found = new Map<string, LoadedLibrary>();
    const visit = async (file: string, way: readonly string[]): Promise<void> => {
      if (way.includes(file) || file === source) {
        const cycle = file === source ? [source, ...way, file] : undefined;
        const last = way.at(-1);
        if (cycle && last !== undefined) found.set(last, { file: last, isDirect: direct.includes(last), ...found.get(last), cycle });
        else if (cycle) found.set(file, { file, isDirect: true, cycle });
        return;
      }
      if (found.has(file)) return;
      const { exports, imports, graph: own } = await this.#of(file, graph);
      graph.take(own);
      for (const next of imports) await visit(next, [...way, file]);
      found.set(file, { file, isDirect: direct.includes(file), ...(exports && { exports }), ...found.get(file) });
    };
    for (const file of direct) await visit(file, []);
    return [...found.values()];
  }

  async #of(file: string, near: ModuleGraph): Promise<Facts> {
    const known = this.#known.get(file);
    if (known) return known;
    const facts = await this.#ask(file, near.beside());
    this.#known.set(file, facts);
    return facts;
  }

  async #ask(file: string, graph: ModuleGraph): Promise<Facts> {
    const options = buildOptions({ ...this.#request, entries: [{ source: file }] }, graph);
    try {
      const { outputFiles, metafile } = await build({ ...options, sourcemap: false, metafile: true });
      const [output] = Object.values(metafile.outputs);
      return { exports: output?.exports ?? [], imports: importsIn(outputFiles[0]!.text), graph };
    } catch {
      return { imports: [], graph };
    }
  }
}

const IMPORT = /^(?:import|export)\b[^"]*"([^"]+)";$/gm;

/** The libraries that a bundle imports, in its order; the bundler has one statement for each, on a line of its own. */
function importsIn(code: string): string[] {
  const files = [...code.matchAll(IMPORT)].flatMap(([, specifier]) => libraryOf(specifier!) ?? []);
  return [...new Set(files)];
}
