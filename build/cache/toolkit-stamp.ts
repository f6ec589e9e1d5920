import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../engine/package-root.ts";
import { contentHash } from "./file-stamps.ts";

/** Libraries whose version decides what is built. */
const DECIDING = ["esbuild", "@babel/core", "@babel/preset-env"];

/** What makes this toolkit another one: its version, its own files as the file system has them, the versions of the libraries that decide. */
export function toolkitStamp(): string {
  const { folder, version } = packageRoot();
  const require = createRequire(import.meta.url);
  const libraries = DECIDING.map(
    (name) => (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as { version: string }).version,
  );
  return contentHash(
    JSON.stringify([
      version,
      libraries,
      process.versions.node,
      ...[runningFolder(folder), "lib"].flatMap((own) => filesBelow(join(folder, own))),
    ]),
  );
}

/** Where the code that runs lies: `build` as TypeScript, `out/build` as it is compiled, `out/package` in the package. */
function runningFolder(root: string): string {
  const parts = relative(root, fileURLToPath(import.meta.url)).split(sep);
  return join(...parts.slice(0, parts[0] === "out" ? 2 : 1));
}

function filesBelow(folder: string): string[] {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    const { size, mtimeMs } = statSync(path);
    return /\.(?:js|ts)$/.test(entry.name) ? [`${entry.name} ${size} ${mtimeMs}`] : [];
  });
}
