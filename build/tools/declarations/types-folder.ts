import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DeclarationFile } from "./declaration.ts";
import { BUILTIN_FOLDER } from "./generated-folders.ts";
import { readDeclarations } from "./read-declarations.ts";

/** Whether a file declares names of Campaign: not the entries beside the folders, and of what is generated the built-in schemas alone. */
function declaresNames(file: string): boolean {
  if (!file.endsWith(".d.ts") || !file.includes("/")) return false;
  return !file.startsWith("generated/") || file.startsWith(`${BUILTIN_FOLDER}/`);
}

/** Reads the declarations of Campaign's names. */
export function readTypesFolder(root: string): DeclarationFile[] {
  const folder = join(root, "types");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const files = paths.filter(declaresNames).sort();
  return files.map((file) => readDeclarations(file, readFileSync(join(folder, file), "utf8")));
}
