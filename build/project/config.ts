import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, type OutputFile } from "esbuild";
import { type Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";

/** Settings of a project, `xtkit.config.mts`. Every one may be left out. */
export interface Config {
  /** Folder of the workflows, relative to the project. Default `"activities"`. */
  activities?: string;
  /** Folder of the built scripts, relative to the project. Default `"dist"`. */
  outDir?: string;
  /** `"function"` (default) wraps a script into a function of its own; `"none"` leaves its statements bare. */
  wrap?: "function" | "none";
}

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

/**
 * Reads `xtkit.config.mts` of a project.
 * @param root absolute path of the project
 * @returns the defaults where there is no file
 */
export async function loadConfig(root: string): Promise<{ value: Required<Config>; diagnostics: Diagnostic[] }> {
  const defaults: Required<Config> = { activities: "activities", outDir: "dist", wrap: "function" };
  const file = join(root, CONFIG_FILE);
  if (!existsSync(file)) return { value: defaults, diagnostics: [] };
  try {
    const result = await build({
      absWorkingDir: root,
      entryPoints: [file],
      bundle: true,
      write: false,
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
    const [output] = result.outputFiles as [OutputFile];
    const code = Buffer.from(output.contents).toString("base64");
    const module = (await import(`data:text/javascript;base64,${code}`)) as { default?: Config };
    const faults = wrongSettings(module.default);
    if (faults !== undefined)
      return { value: defaults, diagnostics: [diagnostic("XTK5004", { file: CONFIG_FILE, detail: faults }, { file: CONFIG_FILE })] };
    return { value: { ...defaults, ...module.default }, diagnostics: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message.split("\n").slice(0, 2).join(" ") : String(error);
    return { value: defaults, diagnostics: [diagnostic("XTK5004", { file: CONFIG_FILE, detail }, { file: CONFIG_FILE })] };
  }
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
