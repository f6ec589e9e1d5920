import { type Binding, bindingsOf } from "./bindings.ts";
import type { DeclarationFile } from "./declaration.ts";
import { namesBeside } from "./library-names.ts";
import { readTypesFolder } from "./types-folder.ts";

/** Campaign's names, as `types/` declares them. */
export interface Api {
  files: readonly DeclarationFile[];
  bindings: readonly Binding[];
  /** What is wrong with the declarations; nothing is to be made of them then. */
  mistakes: readonly string[];
}

/**
 * Reads the declarations of this repository.
 * @param root folder of this repository
 */
export function readApi(root: string): Api {
  const files = readTypesFolder(root);
  return { files, ...bindingsOf(files, namesBeside(root)) };
}
