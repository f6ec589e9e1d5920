import { realpathSync } from "node:fs";
import { isBuiltin } from "node:module";
import { extname, join } from "node:path";
import type { Loader, OnLoadArgs, OnLoadResult, OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from "esbuild";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import { isInside } from "../../disk/is-inside.ts";
import { realFolder } from "../../disk/real-folder.ts";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import { hasErrors } from "../../diagnostics/has-errors.ts";
import type { ImportedScript } from "../imports/imported-script.ts";
import { type Finish, loadImport } from "../imports/load-import.ts";
import type { Entry } from "../kinds/entry.ts";
import type { SourceHost } from "../source-host.ts";
import { normaliseLineEnds } from "../source-text.ts";
import { fault, found as foundMessage, orFault } from "./module-fault.ts";
import type { ModuleGraph } from "./module-graph.ts";
import { librarySpecifier } from "../kinds/library-specifier.ts";
import { ImportResolver } from "./resolve-import.ts";
import type { ToolkitForm } from "./toolkit-modules.ts";

/** Where the bundle is to run. */
export interface Target {
  /** The module that stands for a script. */
  stub(file: string, script: ImportedScript, source: string): string;
  /** What a lowered module needs besides. */
  finish?: Finish;
  /** What `xtkit/xtk` is there. */
  toolkit: ToolkitForm;
  /** Whether a file, by its project-relative path, is a library that is loaded when the script runs. None by default. */
  isLoaded?(file: string): boolean;
}

const RESOLVED_BY_US = Symbol("resolved");
/** The modules that take one function out of a source. */
const PARTS = "xtkit-part";
const LOADERS: Record<string, Loader> = {
  ".ts": "ts",
  ".mts": "ts",
  ".cts": "ts",
  ".tsx": "tsx",
  ".js": "js",
  ".mjs": "js",
  ".cjs": "js",
  ".json": "json",
};

/** Where a text uses the reserved name. What reads it whole is loaded for the rare text that has the word at all. */
async function reservedNameIn(contents: string, loader: Loader): Promise<{ line: number; column: number } | undefined> {
  if (!contents.includes(RESERVED_NAME)) return undefined;
  const { findReservedName } = await import("../reserved-name.ts");
  return findReservedName(contents, loader === "tsx" || loader === "ts" ? loader : "js");
}

/** What the plugin works with. */
export interface ProjectModulesOptions {
  host: SourceHost;
  /** Filled with the modules and what they import. */
  graph: ModuleGraph;
  target: Target;
  /** The entries by the names that the bundler has for them. */
  entries: ReadonlyMap<string, Entry>;
}

/** A `.js` file of the project: E4X is lowered, a script is kept aside. Packages are JavaScript as the bundler knows it. */
function javaScript(contents: string, file: string, { graph, target }: ProjectModulesOptions): OnLoadResult {
  const { module, script, diagnostics } = loadImport(contents, file, target.finish);
  const messages = diagnostics.map(foundMessage);
  if (hasErrors(diagnostics)) return { errors: messages };
  if (script === undefined) return { contents: module, loader: "js", warnings: messages };
  graph.scripts.add(file);
  return { contents: target.stub(file, script, contents), loader: "js", warnings: messages };
}

/**
 * TypeScript of a project is a module, whatever its package.json says of the folder: in a project of type "commonjs", which `npm init`
 * makes, the bundler would wrap a file of statements alone into a function of CommonJS. Every line stays where it is.
 */
function asModule(contents: string, loader: Loader): string {
  const isTypeScript = loader === "ts" || loader === "tsx";
  return isTypeScript && !/^[^\S\n\r]*export\b/m.test(contents) ? `${contents}\nexport {};\n` : contents;
}

/**
 * The esbuild plugin that decides what may go into a script: files of the project and of the toolkit, with LF line ends, free of
 * the reserved name.
 * @param root absolute path of the project
 */
export function projectModules(root: string, options: ProjectModulesOptions): Plugin {
  const { graph } = options;
  const modules = new ProjectModules(root, options);
  const nameOf = (path: string): string => graph.name(path);
  return {
    name: "xtkit",
    setup(build) {
      build.onResolve({ filter: /.*/ }, async (args) => {
        if (args.pluginData === RESOLVED_BY_US) return undefined;
        if (args.namespace === PARTS) return { path: args.path };
        const entry = args.kind === "entry-point" ? options.entries.get(args.path) : undefined;
        const resolve = async (): Promise<OnResolveResult> =>
          entry === undefined ? await modules.resolve(args, build) : modules.entry(entry);
        return await orFault(entry?.source ?? args.path, resolve, nameOf);
      });
      build.onLoad({ filter: /.*/, namespace: PARTS }, ({ pluginData }) => pluginData as OnLoadResult);
      build.onLoad(
        { filter: READ_BY_US, namespace: "file" },
        async (args) => await orFault(nameOf(args.path), () => modules.load(args), nameOf),
      );
    },
  };
}

/** Files that the bundler could read itself, and would of any bytes. */
const READ_BY_US = /\.(?:[cm]?[jt]s|[jt]sx|json|txt|css)$/;

/** What imports of a project mean, and the texts behind them. */
class ProjectModules {
  readonly #folder: string;
  /** The folder with its links resolved. */
  readonly #root: string;
  readonly #options: ProjectModulesOptions;
  readonly #resolver: ImportResolver;

  /** @param folder absolute path of the project */
  constructor(folder: string, options: ProjectModulesOptions) {
    this.#folder = folder;
    this.#root = realFolder(folder);
    this.#options = options;
    this.#resolver = new ImportResolver(options.host, this.#root);
  }

  /** An entry that is one of two functions of its source is a module of its own, so that what only the other one uses is left out. */
  entry({ source, part }: Entry): OnResolveResult {
    const file = join(this.#folder, ...source.split("/"));
    const path = this.#options.host.real(file) ?? file;
    if (part === undefined) return { path };
    const contents = `import * as source from ${JSON.stringify(path)};\nexport default source.${part};\n`;
    return { path: `${source} ${part}`, namespace: PARTS, pluginData: { contents, loader: "js" } satisfies OnLoadResult };
  }

  async resolve(args: OnResolveArgs, build: PluginBuild): Promise<OnResolveResult> {
    const { graph } = this.#options;
    const specifier = JSON.stringify(args.path);
    if (isBuiltin(args.path)) return { errors: [fault("XTK1004", { specifier })] };
    const { path, absent, deciding } = this.#resolver.resolve(args.path, args.resolveDir);
    graph.reach(args.importer, path, deciding, absent);
    if (path !== undefined && !isInside(this.#root, path)) return { errors: [fault("XTK1003", { specifier })] };
    if (path !== undefined) return this.#isLoaded(path) ? { path: librarySpecifier(graph.name(path)), external: true } : { path };
    const result = await build.resolve(args.path, {
      resolveDir: args.resolveDir,
      kind: args.kind,
      importer: args.importer,
      pluginData: RESOLVED_BY_US,
    });
    if (result.errors.length > 0) return { errors: [fault("XTK1002", { specifier })] };
    const found = realpathSync.native(result.path);
    if (!isInside(this.#root, found)) return { errors: [fault("XTK1003", { specifier })] };
    const around = this.#resolver.decidingFor(found);
    graph.reach(args.importer, found, around.deciding, around.absent);
    return { path: result.path, namespace: result.namespace, sideEffects: result.sideEffects };
  }

  #isLoaded(path: string): boolean {
    const { graph, target } = this.#options;
    return target.isLoaded?.(graph.name(path)) ?? false;
  }

  async load(args: OnLoadArgs): Promise<OnLoadResult> {
    const { host, graph } = this.#options;
    const text = host.read(args.path);
    const file = graph.name(host.real(args.path) ?? args.path);
    if (text === undefined)
      return { errors: [foundMessage(diagnostic("XTK5051", { file, detail: "it is not there any more." }, { file }))] };
    const contents = normaliseLineEnds(text);
    const ending = extname(args.path);
    const loader = LOADERS[ending] ?? "default";
    graph.sources.set(file, contents);
    if (ending === ".js" && !file.includes("node_modules/")) return javaScript(contents, file, this.#options);
    const reserved = loader === "json" || loader === "default" ? undefined : await reservedNameIn(contents, loader);
    if (reserved !== undefined) {
      const lineText = contents.split("\n")[reserved.line - 1] ?? "";
      const column = Buffer.byteLength(lineText.slice(0, reserved.column - 1));
      return {
        errors: [{ ...fault("XTK1008"), location: { file, line: reserved.line, column, lineText, length: RESERVED_NAME.length } }],
      };
    }
    return { contents: asModule(contents, loader), loader };
  }
}
