import { engineMembers } from "../../../build/engine/engine-members.ts";

/**
 * Takes from the standard objects of a realm what the engine has not. What has a symbol for its name stays: no script can name it, and the
 * realm's own code iterates with it.
 */
export function removeMissing(global: Record<string, unknown>): void {
  for (const [path, names] of engineMembers) {
    const object = path === "" ? global : resolve(global, path);
    if (object === undefined) continue;
    const known = new Set(names);
    for (const name of Object.getOwnPropertyNames(object)) if (!known.has(name)) Reflect.deleteProperty(object, name);
  }
}

function resolve(global: Record<string, unknown>, path: string): object | undefined {
  let value: unknown = global;
  for (const name of path.split(".")) value = (value as Record<string, unknown> | undefined)?.[name];
  return value as object | undefined;
}
