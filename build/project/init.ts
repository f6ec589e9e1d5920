import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { attempt } from "../disk/attempt.ts";
import { decodeText } from "../disk/decode-text.ts";
import { readFault } from "../disk/read-fault.ts";
import { removeLeftOvers } from "../disk/temporary-file.ts";
import { unlessMissing } from "../disk/unless-missing.ts";
import { packageRoot } from "../engine/package-root.ts";
import { extendManifest, newManifest, NoManifest } from "./manifest.ts";
import { writeFile } from "./write-file.ts";
import { Unwritten } from "./write-files.ts";

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

function filesBelow(folder: string, prefix = ""): string[] {
  return readdirSync(join(folder, prefix))
    .sort()
    .flatMap((name) =>
      statSync(join(folder, prefix, name)).isDirectory() ? filesBelow(folder, `${prefix}${name}/`) : [`${prefix}${name}`],
    );
}

/**
 * Makes a folder a project: examples, settings, scripts. Whatever is there stays; what cannot be written is told of, and the rest is.
 * @param root absolute path of the folder
 */
export function initProject(root: string): InitResult {
  const files: InitFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const put = (path: string, write: () => InitFile["status"]): void => {
    try {
      files.push({ path, status: write() });
    } catch (error) {
      diagnostics.push(faultOf(error, path));
    }
  };
  put("package.json", () => putManifest(join(root, "package.json"), root));
  // What no scripts can be added to is somebody's whose settings would not fit either.
  if (diagnostics.some(({ code }) => code !== "XTK5036")) return { files, diagnostics, ok: false };
  for (const { from, to, accept } of SOURCES) {
    const folder = join(packageRoot().folder, from);
    const names = attempt<string[]>(from, diagnostics, () => filesBelow(folder), []);
    for (const name of names.filter((one) => accept?.test(one) ?? true)) {
      const path = [...(to === "." ? [] : [to]), RENAMED[name] ?? name].join("/");
      put(path, () => putFile(join(folder, name), join(root, ...path.split("/"))));
    }
  }
  return { files, diagnostics, ok: diagnostics.length === 0 };
}

/** What kept a file from being written: the disk, or what is there. */
function faultOf(error: unknown, path: string): Diagnostic {
  if (error instanceof Unwritten) return diagnostic("XTK5036", { file: path, detail: error.detail }, { file: path });
  if (error instanceof NoManifest) return diagnostic("XTK5008", { file: path, detail: error.message }, { file: path });
  return readFault(error, path);
}

/** A byte order mark goes before what it was before. */
function putManifest(file: string, root: string): InitFile["status"] {
  removeLeftOvers(dirname(file));
  const bytes = isFree(file) ? undefined : readFileSync(file);
  const text = bytes && decodeText(bytes);
  const next = text === undefined ? newManifest(root) : extendManifest(text);
  if (text === next) return "kept";
  const mark = bytes?.subarray(0, 3).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : Buffer.alloc(0);
  writeFile(realPath(file), Buffer.concat([mark, Buffer.from(next)]));
  return bytes === undefined ? "written" : "merged";
}

const BYTE_ORDER_MARK = Buffer.from("\ufeff");

function putFile(source: string, target: string): InitFile["status"] {
  removeLeftOvers(dirname(target));
  if (!isFree(target)) return "kept";
  writeFile(target, readFileSync(source));
  return "written";
}

/** Whether nothing is there: a link that leads nowhere is something. */
function isFree(file: string): boolean {
  try {
    return unlessMissing(() => lstatSync(file)) === undefined;
  } catch (error) {
    throw new Unwritten(file, error);
  }
}

/** A link stays one: what it leads to is written. */
function realPath(file: string): string {
  return unlessMissing(() => realpathSync.native(file)) ?? file;
}
