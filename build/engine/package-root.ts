import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder and version of the xtkit package that is running: the repository, or `node_modules/xtkit`. */
export function packageRoot(): { folder: string; version: string } {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, "package.json");
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, "utf8")) as { name?: string; version?: string };
      if (name === "xtkit") return { folder, version: version ?? "0.0.0" };
    }
    const parent = dirname(folder);
    if (parent === folder) throw new Error("xtkit does not find its own package.json");
    folder = parent;
  }
}
