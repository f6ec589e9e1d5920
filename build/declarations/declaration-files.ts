import { bindingsOf } from "./bindings.ts";
import { namesBeside } from "./library-names.ts";
import { printBindings } from "./print-bindings.ts";
import { referencePages } from "./reference/reference-pages.ts";
import { readTypesFolder } from "./types-folder.ts";

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
  return { files: new Map([...printBindings(bindings, declared), ...referencePages(declared, bindings)]), mistakes };
}
