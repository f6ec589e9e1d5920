import { nearestName } from "../../../build/schema/nearest-name.ts";
import { mistake } from "../mistakes/mistake.ts";
import { declaredMethods } from "./declared-methods.ts";
import { declaredNames } from "./declared-names.ts";
import type { Dispatcher } from "./dispatch/dispatcher.ts";
import { canonicalPath } from "./dispatch/faces.ts";

/** Methods of schemas in namespaces that are not Adobe's: a project has its own, which nobody declares while tests run. */
const OF_PROJECT = /^(?!(?:xtk|nms|ncm|crm|nl)\.)[a-z]\w*\.\w+[.#]\w+$/;

const globals: ReadonlySet<string> = new Set([...declaredNames.functions, ...declaredNames.classes.map((name) => `new ${name}`)]);

function isDeclared(path: string): boolean {
  return globals.has(path) || declaredMethods.has(path) || declaredMethods.has(path.replace(/^\w+\.\w+(?=[.#])/, "*"));
}

/**
 * Holds the path of a server function against those that there are: what is asked of a misspelt one would be true for ever.
 * @param call the function that it is given to
 * @throws Error for one that is neither declared nor emulated, nor put in place or called before
 */
export function refuseUnknownPath(call: string, path: string, dispatcher: Dispatcher): void {
  const canonical = canonicalPath(path);
  if (dispatcher.answers(path) || isDeclared(canonical) || OF_PROJECT.test(canonical)) return;
  const known = new Set([...dispatcher.paths(), ...globals, ...declaredMethods]);
  throw mistake("path-unknown", { call, path, nearest: nearestName(canonical, known) });
}
