import type { LibrarySettings } from "../script-settings.ts";
import { scriptNameOf } from "../../engine/script-kind.ts";

/** The server's function that loads a library. */
export const LOADER = "loadLibrary";

/** What the bundler leaves of the import of a library that is loaded when the script runs. */
const SPECIFIER = "xtkit-library:";

/** @param file project-relative path of the library */
export function librarySpecifier(file: string): string {
  return `${SPECIFIER}${file}`;
}

/** The library that an import of a bundle means; undefined for any other. */
export function libraryOf(specifier: string): string | undefined {
  return specifier.startsWith(SPECIFIER) ? specifier.slice(SPECIFIER.length) : undefined;
}

/** Whether a file is a library that scripts load, and do not hold themselves. */
export function isLoaded(file: string, { inline }: LibrarySettings): boolean {
  const found = scriptNameOf(file);
  if (found?.kind !== "library") return false;
  return typeof inline === "boolean" ? !inline : !inline.includes(found.name);
}

/** The name that a library has on the server: `cus:score.js`. */
export function serverNameOf(file: string, { namespace }: LibrarySettings): string {
  return `${namespace}:${scriptNameOf(file)?.name ?? file}.js`;
}

/** The object that the exports of a library are members of, as a path; undefined where they are globals. */
export function globalOf(file: string, { globals }: LibrarySettings): string | undefined {
  const { name = "" } = scriptNameOf(file) ?? {};
  return Object.hasOwn(globals, name) ? globals[name] : undefined;
}
