import { resolvePath } from "../../../build/engine/resolve-path.ts";

/**
 * Takes from the standard objects of a realm what the engine has not. What has a symbol for its name stays: no script can name it, and the
 * realm's own code iterates with it.
 * @param missing of `missingNames`, which the host asks once
 */
export function removeMissing(
  global: Record<string, unknown>,
  missing: readonly (readonly [path: string, names: readonly string[]])[],
): void {
  for (const [path, names] of missing) {
    const object = resolvePath(global, path);
    if (object !== undefined) for (const name of names) Reflect.deleteProperty(object, name);
  }
}
