import { join, relative, resolve, sep } from "node:path";
import type { Plugin, ViteUserConfig } from "vitest/config";
import { formatDiagnostic } from "../../build/diagnostics/format.ts";
import { readFault } from "../../build/disk/read-fault.ts";
import { readText } from "../../build/disk/read-text.ts";
import { type OptionTypes, refuseOptions } from "../../build/diagnostics/option-faults.ts";
import { moduleToNode, type NodeModule } from "../../build/node/module-to-node.ts";
import { SERVER } from "../../build/node/node-code.ts";
import type { EnvironmentModuleGraph } from "vite";
import { authorFrames, type FrameFilter, showSource } from "./author-frames.ts";
import { PACKAGES } from "../../build/node/packages/redirect-imports.ts";
import { ProjectPackages } from "../../build/node/packages/project-packages.ts";
import { filesBelow } from "./files-below.ts";
import { mockedPackages } from "./mocked-packages.ts";
import { isCompiled, ownFolder, ownModule } from "../../build/node/own-files.ts";

/** Options of the vitest plugin. */
export interface XtkitPluginOptions {
  /** Folders of Campaign code, relative to the project. Default: `["activities", "lib"]`. */
  folders?: readonly string[];
}

const OPTIONS: OptionTypes<XtkitPluginOptions> = { folders: "an array of texts" };

const CAMPAIGN_CODE = /\.(?:tsx?|js)$/;
/** A module of one run: its number, and the activity that it began with, where it is another one. */
const RUN = /[?&](xtkit-run=\d+)(?:&xtkit-activity=([^&]+))?/;
/** The module with what Campaign code needs of packages. */
const BUNDLE = "xtkit-packages.js";
const TEST_CODE = /\.(?:test|spec|config)\.[jt]sx?$|\.d\.ts$/;
const DEFAULT_FOLDERS: readonly string[] = ["activities", "lib"];

/** The toolkit's own helpers, behind "xtkit/xtk": they run as Campaign code too, and are compiled already when installed. */
const TOOLKIT_CODE = ownFolder(isCompiled() ? "out/lib" : "lib");

/** All files below a folder, as vitest writes their paths. */
function below(folder: string): RegExp {
  return new RegExp(
    `${folder
      .split(sep)
      .join("/")
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}/`,
  );
}

/**
 * Makes vitest run Campaign code: activities and their libraries are compiled so that Campaign's names come from the run that
 * is going on, and operators mean on XML what they mean on the server. Registers the matchers.
 */
export function xtkit(options: XtkitPluginOptions = {}): Plugin {
  refuseOptions("xtkit", options, OPTIONS);
  const session = ownModule("test/runtime/run/session").split(sep).join("/");
  let root = "";
  let folders: string[] = [];
  /** What came of a file's text: a module is made anew for each run, and compiled once. */
  const compiled = new Map<string, { code: string; result: Promise<NodeModule> }>();
  const compile = (file: string, code: string): Promise<NodeModule> => {
    const known = compiled.get(file);
    if (known?.code === code) return known.result;
    const name = relative(root, file).split(sep).join("/");
    const isOfToolkit = isBelow(TOOLKIT_CODE, file);
    const namesOf = async (specifier: string) =>
      (mocked ??= mockedPackages(root)).has(specifier) ? undefined : packages.namesOf(specifier, file);
    const result = moduleToNode({ code, file, name, isToolkit: isOfToolkit }, isOfToolkit ? undefined : namesOf);
    compiled.set(file, { code, result });
    return result;
  };
  /** Packages that tests mock: these stay with vitest. Made anew when a file changes. */
  let mocked: ReadonlySet<string> | undefined;
  const packages = new ProjectPackages({
    root: () => root,
    importsOf: async (file) => (await compile(file, readText(file))).imports ?? { imports: [], others: [] },
    files: () =>
      folders
        .filter((folder) => folder !== TOOLKIT_CODE)
        .flatMap(filesBelow)
        .filter(isCampaignCode),
  });
  let graph: EnvironmentModuleGraph | undefined;
  const framesOf = (before?: FrameFilter): FrameFilter => {
    const filter = authorFrames(before);
    return (error, frame) => {
      const shown = filter(error, frame);
      if (shown !== false && graph) showSource(graph, frame.file);
      return shown;
    };
  };
  const withServer = (code: string): string => `import { server as ${SERVER} } from ${JSON.stringify(session)};${code}`;
  const isCampaignCode = (file: string): boolean =>
    CAMPAIGN_CODE.test(file) && !TEST_CODE.test(file) && !file.endsWith(`/${BUNDLE}`) && folders.some((folder) => isBelow(folder, file));
  return {
    name: "xtkit",
    enforce: "pre",
    config: (own: ViteUserConfig): ViteUserConfig => ({
      test: {
        // Activities that no test runs count as well. E4X text runs outside of what coverage can see.
        ...(own.test?.coverage?.include
          ? {}
          : {
              coverage: {
                provider: "v8",
                include: (options.folders ?? DEFAULT_FOLDERS).map((folder) => `${folder}/**/*.{ts,tsx}`),
                exclude: ["**/*.d.ts"],
              },
            }),
        // Of a project's own list it would become a part: vite joins lists.
        ...(own.test?.include ? {} : { include: ["{activities,lib,test}/**/*.{test,spec}.{ts,tsx}"] }),
        // Test files share a thread: nothing of the mock outlives a run but what never changes, and a process for each file costs more than
        // most files do. Who wants one says `isolate: true`, or names a pool.
        ...(own.test?.isolate === undefined && own.test?.pool === undefined ? { pool: "threads", isolate: false } : {}),
        setupFiles: [ownModule("test/vitest/setup")],
        // Who works on the toolkit itself wants to see its own lines.
        ...(isToolkit(own.root ?? process.cwd()) ? {} : { onStackTrace: framesOf(own.test?.onStackTrace) }),
        // What is installed is JavaScript: Node.js loads it by itself, once for all test files of a process, and vite has nothing to do for it.
        // The toolkit's helpers for activities alone go the way of activities.
        server: {
          deps: {
            // Of `true`, which is all, vite would make a list.
            ...(own.test?.server?.deps?.inline !== true && {
              inline: [new RegExp(`/${BUNDLE}\\?`), ...(isCompiled() ? [below(TOOLKIT_CODE)] : [])],
            }),
            ...(isCompiled() && { external: [below(ownFolder("out"))] }),
          },
        },
      },
    }),
    configureServer(server) {
      graph = server.environments.ssr.moduleGraph;
    },
    configResolved(config) {
      root = config.root;
      folders = [...(options.folders ?? DEFAULT_FOLDERS).map((folder) => join(config.root, folder)), TOOLKIT_CODE];
    },
    /** What an activity imports is made anew for each run, as the activity itself. */
    async resolveId(source, importer, options) {
      const [, run, encoded] = RUN.exec(importer ?? "") ?? [];
      const activity = encoded === undefined ? pathOf(importer) : decodeURIComponent(encoded);
      const ofRun = run === undefined ? undefined : `${run}&xtkit-activity=${encodeURIComponent(activity)}`;
      if (source.startsWith(PACKAGES))
        return `${join(root, BUNDLE)}?${ofRun ?? `xtkit-package=${encodeURIComponent(source.slice(PACKAGES.length))}`}`;
      if (run === undefined) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!resolved || resolved.external || !isCampaignCode(resolved.id)) return resolved;
      return { ...resolved, id: `${resolved.id}?${resolved.id === activity ? run : ofRun}` };
    },
    watchChange() {
      mocked = undefined;
    },
    async load(id) {
      if (!id.includes(`/${BUNDLE}?`)) return undefined;
      const activity = RUN.exec(id)?.[2];
      const resolveModule = async (specifier: string, importer: string): Promise<string | undefined> => {
        const found = await this.resolve(specifier, importer, { skipSelf: true });
        return found && !found.external && isCampaignCode(found.id) ? found.id : undefined;
      };
      const { code, map, files } = await (activity === undefined
        ? packages.ofProject(decodeURIComponent(/[?&]xtkit-package=([^&]+)/.exec(id)![1]!))
        : packages.ofActivity(decodeURIComponent(activity), resolveModule));
      for (const file of files) this.addWatchFile(file);
      return { code: withServer(code), map };
    },
    async transform(code, id) {
      const file = pathOf(id);
      if (!isCampaignCode(file)) return undefined;
      refuseNoText(file, code, root);
      const { code: lowered, map } = await compile(file, code);
      return { code: withServer(lowered), map };
    },
  };
}

/** What is no text reaches plugins with signs of replacement, which a text may have of its own. */
function refuseNoText(file: string, code: string, root: string): void {
  if (!code.includes("\ufffd")) return;
  try {
    readText(file);
  } catch (error) {
    throw new SyntaxError(formatDiagnostic(readFault(error, relative(root, file).split(sep).join("/"))), { cause: error });
  }
}

/** The path of a module, without what is asked of it. */
function pathOf(id = ""): string {
  return id.split("?", 1)[0]!;
}

function isToolkit(root: string): boolean {
  return resolve(root) === resolve(ownFolder("."));
}

function isBelow(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== "" && !path.startsWith("..") && !path.includes(`..${sep}`);
}
