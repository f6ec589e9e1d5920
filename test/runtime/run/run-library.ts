import { scriptNames } from "../../../build/compile/imports/script-names.ts";
import { E4XSyntaxError } from "../../../build/e4x/faults/syntax-error.ts";
import { parse } from "../../../build/e4x/parse/parse.ts";
import type { ProgramNode } from "../../../build/e4x/tree/tree-node.ts";
import { runImportedScript } from "./imported-script.ts";
import { librarySyntaxError } from "./library-syntax-error.ts";

/**
 * Runs a library of the server beside a TypeScript activity, in the global scope of the run: what it declares and assigns is a global
 * of the activity from then on.
 * @param globals the names of the run
 * @param file the library's file or name, as stacks show it
 * @throws SyntaxError for text that the server's engine would not compile, with its place in the library
 */
export function runLibrary(globals: Record<string, unknown>, file: string, source: string): void {
  const { declared, assigned } = namesOf(file, source);
  const variables = Object.create(null) as object;
  for (const name of declared) {
    if (!(name in globals)) globals[name] = undefined;
    Object.defineProperty(variables, name, {
      get: () => globals[name],
      set: (value: unknown) => void (globals[name] = value),
      enumerable: true,
    });
  }
  runImportedScript(globals, file, source, variables, assigned);
}

function namesOf(file: string, source: string): ReturnType<typeof scriptNames> {
  try {
    return scriptNames(parse(source, { sourceFile: file }) as ProgramNode);
  } catch (error) {
    throw error instanceof E4XSyntaxError ? librarySyntaxError(error, file) : error;
  }
}
