import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { unlessMissing } from "../disk/disk-host.ts";
import type { SchemaDocument } from "../schema/schema-set.ts";
import { shippedFolder } from "./shipped-schemas.ts";

/** Where the schemas of a project are. */
export const SCHEMA_FOLDER = "types/schemas";

function isShipped(folder: string): boolean {
  return realpathSync(folder) === realpathSync(shippedFolder());
}

/** XML files below a folder; hidden folders, installed packages, what xtkit ships, and what goes while it is read are left out. */
function filesBelow(folder: string): string[] {
  const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);
  const entries = unlessMissing(() => (isShipped(folder) ? [] : readdirSync(folder, { withFileTypes: true })));
  return (entries ?? []).sort(byName).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith(".") || entry.name === "node_modules" ? [] : filesBelow(path);
    return /\.xml$/i.test(entry.name) && unlessMissing(() => statSync(path).isFile()) ? [path] : [];
  });
}

/**
 * The schema files of a project, below `types/schemas`.
 * @param root absolute path of the project
 * @returns project-relative paths in order; none where the folder is missing
 */
export function schemaFiles(root: string): string[] {
  const folder = join(root, SCHEMA_FOLDER);
  return existsSync(folder) ? filesBelow(folder).map((file) => relative(root, file).split(sep).join("/")) : [];
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
    const found = !existsSync(absolute) ? [] : statSync(absolute).isDirectory() ? filesBelow(absolute) : [absolute];
    if (found.length === 0) diagnostics.push(diagnostic("XTK5010", { path }));
    for (const file of found) files.add(file);
  }
  const value = [...files].map((file) => ({ file: relative(root, file).split(sep).join("/"), text: readFileSync(file, "utf8") }));
  return { value, diagnostics };
}
