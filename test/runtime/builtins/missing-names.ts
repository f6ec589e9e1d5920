import { engineMembers } from "../../../build/engine/engine-members.ts";

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

/** The object at a path, if there is one. */
export function resolvePath(global: Record<string, unknown>, path: string): object | undefined {
  if (path === "") return global;
  let value: unknown = global;
  for (const name of path.split(".")) value = (value as Record<string, unknown> | undefined)?.[name];
  return value as object | undefined;
}
