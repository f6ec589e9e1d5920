import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildFailure } from "esbuild";
import { type Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { contentHash } from "../cache/file-stamps.ts";
import type { Cache } from "../cache/open-cache.ts";

/** Settings of a project, `xtkit.config.mts`. Every one may be left out. */
export interface Config {
  /** Folder of the workflows, relative to the project. Default `"activities"`. */
  activities?: string;
  /** Folder of the built scripts, relative to the project. Default `"dist"`. */
  outDir?: string;
  /** `"function"` (default) wraps a script into a function of its own; `"none"` leaves its statements bare. */
  wrap?: "function" | "none";
}

/** The settings of a project without a configuration. */
export const defaultConfig: Required<Config> = { activities: "activities", outDir: "dist", wrap: "function" };

/** The name of the configuration file. */
export const CONFIG_FILE = "xtkit.config.mts";

/**
 * Gives the editor the type of the configuration.
 * @param config the settings
 * @returns the same object
 */
export function defineConfig(config: Config): Config {
  return config;
}

/** The configuration as JavaScript, and what it was made of. */
interface KeptConfig {
  toolkit: string;
  /** Hashes of the files by their path, relative to the project. */
  inputs: Record<string, string>;
  code: string;
}

/**
 * Reads `xtkit.config.mts` of a project.
 * @param root absolute path of the project
 * @param cache keeps the configuration as JavaScript: where it is unchanged, no bundler is loaded
 * @param toolkit what makes this toolkit another one than that of an earlier run
 * @returns the defaults where there is no file
 */
export async function loadConfig(
  root: string,
  cache: Cache,
  toolkit: string,
): Promise<{ value: Required<Config>; diagnostics: Diagnostic[] }> {
  const defaults = defaultConfig;
  const file = join(root, CONFIG_FILE);
  if (!existsSync(file)) return { value: defaults, diagnostics: [] };
  try {
    const code = keptConfig(root, cache, toolkit) ?? (await bundleConfig(root, cache, toolkit));
    const module = (await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) as { default?: Config };
    const faults = wrongSettings(module.default);
    if (faults !== undefined)
      return { value: defaults, diagnostics: [diagnostic("XTK5004", { file: CONFIG_FILE, detail: faults }, { file: CONFIG_FILE })] };
    return { value: { ...defaults, ...module.default }, diagnostics: [] };
  } catch (error) {
    return { value: defaults, diagnostics: faultsOf(error, root) };
  }
}

/** What the bundler says of the file, each at its place; or what the file throws. */
function faultsOf(error: unknown, root: string): Diagnostic[] {
  const { errors } = error as Partial<BuildFailure>;
  if (errors === undefined) {
    const detail = error instanceof Error ? error.message.split("\n", 1)[0]! : String(error);
    return [diagnostic("XTK5004", { file: CONFIG_FILE, detail: detail.replace(/\.?$/, ".") }, { file: CONFIG_FILE })];
  }
  return errors.map(({ text, location }) => {
    const detail = text.replace(/\.?$/, ".");
    if (!location) return diagnostic("XTK5004", { file: CONFIG_FILE, detail }, { file: CONFIG_FILE });
    const { file, line, lineText, column } = location;
    const place = { file, line, column: Buffer.from(lineText).subarray(0, column).toString("utf8").length + 1 };
    return withFrame(diagnostic("XTK5004", { file, detail }, place), readFileSync(join(root, file), "utf8"));
  });
}

const KEY = "config.json";

function keptConfig(root: string, cache: Cache, toolkit: string): string | undefined {
  try {
    const kept = JSON.parse(cache.read(KEY) ?? "null") as KeptConfig | null;
    if (kept?.toolkit !== toolkit || typeof kept.code !== "string") return undefined;
    return Object.entries(kept.inputs).every(([file, hash]) => hashOf(join(root, file)) === hash) ? kept.code : undefined;
  } catch {
    return undefined;
  }
}

async function bundleConfig(root: string, cache: Cache, toolkit: string): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, CONFIG_FILE)],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "silent",
    plugins: [
      {
        // The configuration may name the package; only defineConfig is there, and it gives back what it gets.
        name: "xtkit-define-config",
        setup(esbuild) {
          esbuild.onResolve({ filter: /^xtkit$/ }, () => ({ path: "xtkit", namespace: "define-config" }));
          esbuild.onLoad({ filter: /.*/, namespace: "define-config" }, () => ({
            contents: "export const defineConfig = (config) => config;",
          }));
        },
      },
    ],
  });
  const code = outputFiles[0]!.text;
  const files = Object.keys(metafile.inputs).filter((file) => !file.startsWith("define-config:"));
  const kept: KeptConfig = { toolkit, inputs: Object.fromEntries(files.map((file) => [file, hashOf(join(root, file))])), code };
  cache.write(KEY, JSON.stringify(kept));
  return code;
}

function hashOf(file: string): string {
  return contentHash(readFileSync(file));
}

function wrongSettings(config: unknown): string | undefined {
  if (config === null || typeof config !== "object") return "there is no default export.";
  const { activities, outDir, wrap, ...others } = config as Record<string, unknown>;
  const unknown = Object.keys(others);
  if (unknown.length > 0) return `unknown setting ${unknown.join(", ")}.`;
  for (const [name, folder] of Object.entries({ activities, outDir })) {
    if (folder !== undefined && (typeof folder !== "string" || !isPlainFolder(folder)))
      return `${name} must be a folder inside the project.`;
  }
  if (wrap !== undefined && wrap !== "function" && wrap !== "none") return 'wrap must be "function" or "none".';
  return undefined;
}

/** A relative path that stays inside. */
function isPlainFolder(folder: string): boolean {
  return folder !== "" && !/^[\\/]|^[A-Za-z]:/.test(folder) && !folder.split(/[\\/]/).includes("..");
}
