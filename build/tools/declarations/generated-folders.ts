import { posix } from "node:path";

/** Where the global names are, in `types/`: what is made of the modules there. */
export const API_FOLDER = "generated/api";

/** Where the declarations of the built-in schemas are, in `types/`. */
export const BUILTIN_FOLDER = "generated/builtin";

/**
 * How a file of the global names refers to another one.
 * @param file path in `types/`
 */
export function fromApi(file: string): string {
  const path = posix.relative(API_FOLDER, file);
  return path.startsWith(".") ? path : `./${path}`;
}
