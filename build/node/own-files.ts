import { basename, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../engine/package-root.ts";

/** True where compiled code runs, that of the package or that of `out/`; false where tests of this repository run the sources. */
export function isCompiled(): boolean {
  return fileURLToPath(import.meta.url).startsWith(ownFolder("out") + sep);
}

/** True where the code is that of the published package: few files, all in one folder. */
export function isPackaged(): boolean {
  return fileURLToPath(import.meta.url).startsWith(ownFolder("out/package") + sep);
}

/**
 * The absolute path of a module of this package, whichever file this one was bundled into.
 * @param path from the folder of the repository, without its ending; in the package the module is an entry of the same name
 */
export function ownModule(path: string): string {
  if (isPackaged()) return join(ownFolder("out/package"), `${basename(path)}.js`);
  return isCompiled() ? join(ownFolder("out"), `${path}.js`) : join(packageRoot().folder, `${path}.ts`);
}

/** The absolute path of a folder of this package. */
export function ownFolder(path: string): string {
  return join(packageRoot().folder, path);
}

/** Where the toolkit's own code lies. In its repository, tests and examples lie beside it. */
const OWN_FOLDERS = ["test/runtime", "test/vitest", "build", "lib", "out"];

/**
 * True for a file of the toolkit itself: no author wrote it.
 * @param file absolute path
 */
export function isOwnFile(file: string): boolean {
  return OWN_FOLDERS.some((folder) => file.startsWith(ownFolder(folder) + sep));
}
