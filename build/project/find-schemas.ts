import { type Dirent, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { attempt } from "../disk/attempt.ts";
import { decodeXml } from "../disk/decode-xml.ts";
import { kindOf } from "../disk/kind-of.ts";
import { unlessMissing } from "../disk/unless-missing.ts";
import type { SchemaDocument } from "../schema/schema-set.ts";
import { shippedFolder } from "./shipped-schemas.ts";

/** Where the schemas of a project are. */
export const SCHEMA_FOLDER = "types/schemas";

function isShipped(folder: string): boolean {
  return realpathSync(folder) === realpathSync(shippedFolder());
}

/** XML files below a folder; hidden files and folders, installed packages, what xtkit ships, and what goes while it is read are left out. */
function filesBelow(root: string, folder: string, diagnostics: Diagnostic[]): string[] {
  const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);
  const name = relative(root, folder).split(sep).join("/");
  const look = (): Dirent[] => unlessMissing(() => (isShipped(folder) ? [] : readdirSync(folder, { withFileTypes: true }))) ?? [];
  return attempt(name, diagnostics, look, [])
    .sort(byName)
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".")) return [];
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesBelow(root, path, diagnostics);
      const isFile = (): boolean => kindOf(path) === "file";
      return /\.xml$/i.test(entry.name) && attempt(`${name}/${entry.name}`, diagnostics, isFile, false) ? [path] : [];
    });
}

/**
 * The schema files of a project, below `types/schemas`.
 * @param root absolute path of the project
 * @returns project-relative paths in order; none where the folder is missing
 */
export function schemaFiles(root: string): { value: string[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const files = filesBelow(root, join(root, SCHEMA_FOLDER), diagnostics);
  return { value: files.map((file) => relative(root, file).split(sep).join("/")), diagnostics };
}

/**
 * The schema documents that arguments of the command line name.
 * @param root absolute path of the project
 * @param paths files, or folders with files ending in `.xml`; none for `types/schemas`
 */
export function findSchemas(root: string, paths: readonly string[]): { value: SchemaDocument[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const files = new Set<string>();
  for (const path of paths.length > 0 ? paths : [SCHEMA_FOLDER]) {
    const absolute = resolve(root, path);
    const before = diagnostics.length;
    const kind = attempt(path, diagnostics, () => kindOf(absolute), undefined);
    const found = kind === undefined ? [] : kind === "folder" ? filesBelow(root, absolute, diagnostics) : [absolute];
    if (found.length === 0 && diagnostics.length === before) diagnostics.push(diagnostic("XTK5010", { path }));
    for (const file of found) files.add(file);
  }
  const value = [...files].flatMap((path): SchemaDocument[] => {
    const file = relative(root, path).split(sep).join("/");
    const text = attempt<string | undefined>(file, diagnostics, () => decodeXml(readFileSync(path)), undefined);
    return text === undefined ? [] : [{ file, text }];
  });
  return { value, diagnostics };
}
