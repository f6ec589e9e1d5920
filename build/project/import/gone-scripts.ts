import { join } from "node:path";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { attempt } from "../../disk/attempt.ts";
import { kindOf } from "../../disk/kind-of.ts";
import type { ImportRecord } from "./import-record.ts";
import type { ImportPlan } from "./plan-import.ts";
import { typedTwin } from "./typed-twin.ts";

/**
 * Scripts that an earlier import wrote and that are in the records no more: the activity is gone, has another name or kind, or its script is empty.
 * They are told and stay; of what is gone here too, the record forgets.
 */
export function goneScripts(root: string, record: ImportRecord, { folders, files, empty }: ImportPlan): Diagnostic[] {
  const planned = new Set(files.map(({ path }) => path));
  const diagnostics: Diagnostic[] = [];
  const tell = (path: string, owner: string): void => {
    const isThere = attempt(path, diagnostics, () => kindOf(join(root, path)) !== undefined, true);
    const source = isThere ? path : typedTwin(root, path);
    if (source === undefined) record.delete(path);
    else diagnostics.push(diagnostic("XTK5186", { file: source, record: owner }, { file: source, line: 1, column: 1 }));
  };
  for (const path of [...record.keys()].sort()) {
    if (planned.has(path) || !path.endsWith(".js") || path.endsWith(".library.js")) continue;
    const owner = folders.get(path.slice(0, path.lastIndexOf("/")));
    if (owner !== undefined) tell(path, owner);
  }
  for (const [path, owner] of empty) if (record.has(path)) tell(path, owner);
  return diagnostics;
}
