import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readFault } from "./read-fault.ts";

/**
 * Looks at the disk for what can be done without: what is wrong with the file is told, and the rest goes on.
 * @param file project-relative path of what is looked at
 * @param diagnostics where a fault goes
 * @param look what reads
 * @param otherwise what there is after a fault
 * @throws a bug
 */
export function attempt<Seen>(file: string, diagnostics: Diagnostic[], look: () => Seen, otherwise: Seen): Seen {
  try {
    return look();
  } catch (error) {
    diagnostics.push(readFault(error, file));
    return otherwise;
  }
}
