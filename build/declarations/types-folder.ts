import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DeclarationFile } from "./declaration.ts";
import { readDeclarations } from "./read-declarations.ts";

/** The files that bind declarations to global names: written here, so not read. */
export const BINDING_FILES = ["server-globals.d.ts", "script-globals.d.ts", "globals.d.ts", "jssp.d.ts", "server-api.d.ts"];

/** Entries and what the compiler needs: no Campaign names. */
const OTHER_FILES = ["workflow.d.ts", "engine.d.ts"];

/** Folders of `types/` without declarations of Campaign's own names. */
const OTHER_FOLDERS = /^(?:generated|schemas|reference)\//;

/** Paths in a folder and below, with forward slashes, sorted; empty where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return paths.filter((path) => /\.\w+$/.test(path)).sort();
}

/** Reads the declarations of Campaign's names. */
export function readTypesFolder(root: string): DeclarationFile[] {
  const folder = join(root, "types");
  const files = filesBelow(folder).filter(
    (file) => file.endsWith(".d.ts") && !OTHER_FOLDERS.test(file) && ![...BINDING_FILES, ...OTHER_FILES].includes(file),
  );
  return files.map((file) => readDeclarations(file, readFileSync(join(folder, file), "utf8")));
}
