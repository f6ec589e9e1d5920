import { scriptNames } from "../../build/compile/imports/script-names.ts";
import { parse } from "../../build/e4x/index.ts";
import type { AnyNode } from "../../build/e4x/nodes.ts";
import { runImportedScript } from "./imported-script.ts";

/**
 * Runs a library of the server beside a TypeScript activity, in the global scope of the run: what it declares and assigns is a global
 * of the activity from then on.
 * @param globals the names of the run
 * @param file the library's name, as stacks show it
 * @throws E4XSyntaxError for text that the server's engine would not compile
 */
export function runLibrary(globals: Record<string, unknown>, file: string, source: string): void {
  const { declared, assigned } = scriptNames(parse(source, { sourceFile: file }) as unknown as AnyNode);
  const variables = Object.create(null) as object;
  for (const name of declared) {
    if (!(name in globals)) globals[name] = undefined;
    Object.defineProperty(variables, name, { get: () => globals[name], set: (value: unknown) => void (globals[name] = value), enumerable: true });
  }
  runImportedScript(globals, file, source, variables, assigned);
}
