import { engineMembers } from "./engine-members.ts";
import { resolvePath } from "./resolve-path.ts";

/** The names that the standard objects of this process have and the engine's have not, by path; the global names are those of "". */
export function missingNames(): [path: string, names: string[]][] {
  return [...engineMembers].map(([path, names]) => {
    const known = new Set(names);
    const object = resolvePath(globalThis as unknown as Record<string, unknown>, path);
    const found = object === undefined ? [] : Object.getOwnPropertyNames(object);
    return [path, found.filter((name) => !known.has(name) && !KEPT.has(`${path}.${name}`))];
  });
}

/** What is put there in place of the realm's own has none of these. */
const KEPT: ReadonlySet<string> = new Set(["Error.captureStackTrace", "Error.stackTraceLimit"]);
