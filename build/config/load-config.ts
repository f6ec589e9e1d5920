import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { BuildFailure } from "esbuild";
import { type Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { attempt } from "../disk/attempt.ts";
import { isSystemError } from "../disk/file-system-fault.ts";
import { kindOf } from "../disk/kind-of.ts";
import { readFault } from "../disk/read-fault.ts";
import { decodeText } from "../disk/decode-text.ts";
import { readText } from "../disk/read-text.ts";
import { type Config, CONFIG_FILE, defaultConfig, resolveConfig, type ResolvedConfig } from "./config.ts";
import { configFaults, invalid } from "./config-faults.ts";
import { evaluateConfig } from "./evaluate-config.ts";
import { contentHash } from "../cache/file-stamps.ts";
import type { Cache } from "../cache/open-cache.ts";

/** The configuration as JavaScript, and what it was made of. */
interface KeptConfig {
  toolkit: string;
  /** Hashes of the files by their path, relative to the project. */
  inputs: Record<string, string>;
  code: string;
}

/** A configuration as it was read. */
export interface LoadedConfig {
  value: ResolvedConfig;
  /** What the file says itself; empty where there is none, or a wrong one. */
  given: Config;
  diagnostics: Diagnostic[];
}

/**
 * Reads `xtkit.config.mts` of a project.
 * @param root absolute path of the project
 * @param cache keeps the configuration as JavaScript: where it is unchanged, no bundler is loaded
 * @param toolkit what makes this toolkit another one than that of an earlier run
 * @returns the defaults where there is no file
 */
export async function loadConfig(root: string, cache: Cache, toolkit: string): Promise<LoadedConfig> {
  const byDefault = (...diagnostics: Diagnostic[]): LoadedConfig => ({ value: defaultConfig, given: {}, diagnostics });
  try {
    const kind = kindOf(join(root, CONFIG_FILE));
    if (kind === undefined) return byDefault();
    if (kind !== "file") return byDefault(invalid("it is a folder."));
    const code = keptConfig(root, cache, toolkit) ?? (await bundleConfig(root, cache, toolkit));
    const module = await evaluateConfig(code);
    const faults = configFaults(module.default, textOf(root));
    if (faults.length > 0) return byDefault(...faults);
    const given = module.default as Config;
    return { value: resolveConfig(given), given, diagnostics: [] };
  } catch (error) {
    return byDefault(...faultsOf(error, root));
  }
}

function textOf(root: string): string | undefined {
  return attempt(CONFIG_FILE, [], () => readText(join(root, CONFIG_FILE)), undefined);
}

/** What the bundler says of the file, each at its place; or what the file throws. */
function faultsOf(error: unknown, root: string): Diagnostic[] {
  const errors = error instanceof Error ? (error as Error & Partial<BuildFailure>).errors : undefined;
  if (isSystemError(error) && error.path === join(root, CONFIG_FILE)) return [readFault(error, CONFIG_FILE)];
  if (errors === undefined) {
    const detail = error instanceof Error ? error.message.split("\n", 1)[0]! : `it throws ${String(error)}`;
    return [invalid(detail.replace(/\.?$/, "."))];
  }
  return errors.map(({ text, location, detail: thrown }) => {
    if (isFault(thrown)) return thrown;
    const detail = text.replace(/\.?$/, ".");
    if (!location) return invalid(detail);
    const { file, line, lineText, column } = location;
    const place = { file, line, column: Buffer.from(lineText).subarray(0, column).toString("utf8").length + 1 };
    return withFrame(
      diagnostic("XTK5004", { file, detail }, place),
      attempt(file, [], () => readText(join(root, file)), undefined),
    );
  });
}

/** What a file cannot be read for, as it goes through the bundler. */
function isFault(detail: unknown): detail is Diagnostic {
  return typeof detail === "object" && detail !== null && "code" in detail;
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
  /** Hashes of the very bytes that were read. */
  const inputs: Record<string, string> = {};
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    // Relative: in the path of the project, the bundler takes "*" for a pattern.
    entryPoints: [`./${CONFIG_FILE}`],
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
          esbuild.onLoad({ filter: /\.(?:[cm]?[jt]s|[jt]sx|json|txt)$/ }, ({ path }) => {
            const file = relative(root, path).split(sep).join("/");
            try {
              const bytes = readFileSync(path);
              inputs[file] = contentHash(bytes);
              return { contents: decodeText(bytes), loader: "default" };
            } catch (error) {
              const found = readFault(error, file);
              return { errors: [{ text: found.message, detail: found }] };
            }
          });
        },
      },
    ],
  });
  const code = outputFiles[0]!.text;
  const others = Object.keys(metafile.inputs).filter((file) => !file.startsWith("define-config:") && inputs[file] === undefined);
  if (others.length === 0) cache.write(KEY, JSON.stringify({ toolkit, inputs, code } satisfies KeptConfig));
  return code;
}

function hashOf(file: string): string {
  return contentHash(readFileSync(file));
}
