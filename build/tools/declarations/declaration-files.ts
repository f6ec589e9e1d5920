import { API_FOLDER } from "./generated-folders.ts";
import { printBindings } from "./print-bindings.ts";
import { printDeclaredNames, printServerApi } from "./print-server-api.ts";
import type { Api } from "./read-api.ts";

/** Every file that is made of the declarations, but for the reference: text by path in this repository. */
export function declarationFiles({ files, bindings }: Api): Map<string, string> {
  return new Map([
    ...[...printBindings(bindings, files)].map(([file, text]): [string, string] => [`types/${file}`, text]),
    [`types/${API_FOLDER}/server-api.d.ts`, printServerApi(bindings)],
    // The names that the mock knows as declared.
    ["test/runtime/campaign/declared-names.ts", printDeclaredNames(bindings)],
  ]);
}
