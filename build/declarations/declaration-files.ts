import { bindingsOf } from "./bindings.ts";
import { namesBeside } from "./library-names.ts";
import { printBindings } from "./print-bindings.ts";
import { printDeclaredNames, printServerApi } from "./print-server-api.ts";
import { referencePages } from "./reference/reference-pages.ts";
import { readTypesFolder } from "./types-folder.ts";

/** The names that the mock knows as declared, seen from `types/`. */
const DECLARED_NAMES = "../test/runtime/campaign/declared-names.ts";

/** What is generated from the declarations. */
export interface DeclarationFiles {
  /** Text by path in `types/`. */
  files: ReadonlyMap<string, string>;
  /** What is wrong with the declarations; nothing is to be written then. */
  mistakes: readonly string[];
}

/**
 * Makes every file of `types/` that comes from its modules.
 * @param root folder of this repository
 */
export function declarationFiles(root: string): DeclarationFiles {
  const declared = readTypesFolder(root);
  const { bindings, mistakes } = bindingsOf(declared, namesBeside(root));
  const files = new Map([
    ...printBindings(bindings, declared),
    ["server-api.d.ts", printServerApi(bindings)],
    [DECLARED_NAMES, printDeclaredNames(bindings)],
    ...referencePages(declared, bindings),
  ] as [string, string][]);
  return { files, mistakes };
}
