import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { attempt } from "../disk/attempt.ts";
import { kindOf } from "../disk/kind-of.ts";
import { unlessMissing } from "../disk/unless-missing.ts";

/** The file of a workflow's diagram, in its folder. */
export const DIAGRAM = "workflow.xml";

/** The diagram of a workflow on the disk. */
export interface DiagramFile {
  /** Name of the folder. */
  workflow: string;
  /** Project-relative path. */
  file: string;
}

/** The diagrams of a project, in the order of their paths. */
export function findDiagrams(root: string, base: string): { value: DiagramFile[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const look = (): string[] => (unlessMissing(() => readdirSync(join(root, base))) ?? []).filter((name) => !name.startsWith("."));
  const names = attempt(base, diagnostics, look, []).sort((a, b) => (a < b ? -1 : 1));
  const value = names.flatMap((workflow): DiagramFile[] => {
    const file = `${base}/${workflow}/${DIAGRAM}`;
    const isFile = attempt(file, diagnostics, () => unlessNoFolder(() => kindOf(join(root, file)) === "file") ?? false, false);
    return isFile ? [{ workflow, file }] : [];
  });
  return { value, diagnostics };
}

/** A file where a folder might be has nothing in it. */
function unlessNoFolder<Seen>(look: () => Seen): Seen | undefined {
  try {
    return look();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}
