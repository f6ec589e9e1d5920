import { normalizePath } from "../../../../build/schema/xpath.ts";

/** The paths of a `_key`: a comma list of XPaths, brackets optional (`@email, [folder/@name]`). */
export function parseKey(key: string): string[] {
  return key
    .split(",")
    .map(normalizePath)
    .filter((path) => path !== "");
}
