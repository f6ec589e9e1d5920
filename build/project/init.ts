import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { packageRoot } from "../engine/package-root.ts";
import { fileSystemFault, isSystemError } from "./file-system-fault.ts";
import { writeFile } from "./write-file.ts";

/** What became of one file. */
export interface InitFile {
  /** Relative to the project, forward slashes. */
  path: string;
  status: "written" | "kept" | "merged";
}

/** Outcome of `init`. */
export interface InitResult {
  files: InitFile[];
  diagnostics: Diagnostic[];
  ok: boolean;
}

/** Where in the package the pieces of a project come from, and where they go. */
const SOURCES: readonly { from: string; to: string; accept?: RegExp }[] = [
  { from: "activities", to: "activities", accept: /(?<!tsconfig\.json)$/ },
  { from: "types/schemas", to: "types/schemas", accept: /^[^/]*\.xml$/ },
  { from: "types/generated", to: "types/generated", accept: /^[^/]*\.d\.ts$/ },
  { from: "build/project/skeleton", to: "." },
];

/** npm leaves out files of this name when it packs, and would obey one that lies in the package. */
const RENAMED: Readonly<Record<string, string>> = { gitignore: ".gitignore" };

const SCRIPTS = { build: "xtkit build", check: "xtkit check", test: "xtkit test", ci: "xtkit ci" };
const NPM_PLACEHOLDER_TEST = /no test specified/;

function filesBelow(folder: string, prefix = ""): string[] {
  return readdirSync(join(folder, prefix))
    .sort()
    .flatMap((name) =>
      statSync(join(folder, prefix, name)).isDirectory() ? filesBelow(folder, `${prefix}${name}/`) : [`${prefix}${name}`],
    );
}

/**
 * Makes a folder a project: examples, settings, scripts. Whatever is there stays.
 * @param root absolute path of the folder
 */
export function initProject(root: string): InitResult {
  const manifest = join(root, "package.json");
  let settings: PackageJson;
  try {
    settings = existsSync(manifest) ? readManifest(manifest) : { name: basename(root).toLowerCase(), private: true };
  } catch (error) {
    return failed(diagnostic("XTK5008", { file: "package.json", detail: messageOf(error) }, { file: "package.json" }));
  }
  const files: InitFile[] = [];
  try {
    putFiles(root, manifest, settings, files);
  } catch (error) {
    return failed(diagnostic("XTK5036", { detail: fileSystemFault(error) }), files);
  }
  return { files, diagnostics: [], ok: true };
}

function failed(found: Diagnostic, files: InitFile[] = []): InitResult {
  return { files, diagnostics: [found], ok: false };
}

function messageOf(error: unknown): string {
  return isSystemError(error) ? fileSystemFault(error) : (error as Error).message;
}

/** @throws Error for what is no manifest */
function readManifest(file: string): PackageJson {
  const settings = JSON.parse(readFileSync(file, "utf8")) as unknown;
  const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject(settings)) throw new Error("there is no object in it.");
  const { scripts } = settings as PackageJson;
  if (scripts !== undefined && !isObject(scripts)) throw new Error('"scripts" is no object.');
  return settings as PackageJson;
}

function putFiles(root: string, manifest: string, settings: PackageJson, files: InitFile[]): void {
  mkdirSync(root, { recursive: true });
  const { folder } = packageRoot();
  files.push(mergeManifest(manifest, settings));
  for (const { from, to, accept } of SOURCES) {
    for (const name of filesBelow(join(folder, from))) {
      if (accept && !accept.test(name)) continue;
      const path = [...(to === "." ? [] : [to]), RENAMED[name] ?? name].join("/");
      files.push(copyFile(join(folder, from, name), root, path));
    }
  }
}

interface PackageJson {
  type?: string;
  scripts?: Record<string, string>;
  [field: string]: unknown;
}

/** Adds the scripts that are not there; the placeholder that `npm init` writes counts as not there. */
function mergeManifest(file: string, settings: PackageJson): InitFile {
  const path = "package.json";
  const existed = existsSync(file);
  const own = Object.fromEntries(Object.entries(settings.scripts ?? {}).filter(([, script]) => !NPM_PLACEHOLDER_TEST.test(script)));
  const merged = { ...settings, scripts: { ...SCRIPTS, ...own } };
  const changed = writeFile(file, `${JSON.stringify(merged, undefined, 2)}\n`);
  return { path, status: existed ? (changed ? "merged" : "kept") : "written" };
}

function copyFile(source: string, root: string, path: string): InitFile {
  const target = join(root, ...path.split("/"));
  if (existsSync(target)) return { path, status: "kept" };
  writeFile(target, readFileSync(source, "utf8"));
  return { path, status: "written" };
}
