import { type Dirent, readdirSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * All files in a folder and in those inside it, but for packages and what is hidden.
 * @returns absolute paths as vite writes them; none where there is no folder
 */
export function filesBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path.split(sep).join("/")] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
