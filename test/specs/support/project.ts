import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The repository's folder. */
export const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * A project in a temporary folder, removed after the test.
 * @param files text by project-relative path
 * @param copy a folder to start from
 * @returns absolute path of the project
 */
export function temporaryProject(files: Readonly<Record<string, string>>, copy?: string): string {
  const root = mkdtempSync(join(tmpdir(), "xtkit-project-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  if (copy !== undefined && existsSync(copy)) cpSync(copy, root, { recursive: true });
  writeFiles(root, files);
  return root;
}

/**
 * Writes files into a folder.
 * @param files text by path relative to the folder
 */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, ...path.split("/"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
