import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../engine/package-root.ts";

/** True where the compiled code runs, as it is installed; false where tests of this repository run the sources. */
export function isCompiled(): boolean {
  return fileURLToPath(import.meta.url).startsWith(ownFolder("out") + sep);
}

/**
 * The absolute path of a module of this package, whichever file this one was bundled into.
 * @param path from the folder of the repository, without its ending
 */
export function ownModule(path: string): string {
  return isCompiled() ? join(ownFolder("out"), `${path}.js`) : join(packageRoot().folder, `${path}.ts`);
}

/** The absolute path of a folder of this package. */
export function ownFolder(path: string): string {
  return join(packageRoot().folder, path);
}
