import ts from "typescript";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isInside } from "../disk/is-inside.ts";
import { NotText } from "../disk/not-text.ts";
import { readFault } from "../disk/read-fault.ts";
import { checkChanged } from "../lint/program/check-changed.ts";
import { projectPath } from "../lint/program/project-path.ts";
import { checkProject, type CheckProjectOptions } from "../lint/program/check-project.ts";
import type { MadeCheck } from "./made-check.ts";
import type { Changes } from "./observe/changes-since.ts";
import { isSameState, type Observations } from "./observe/observations.ts";
import { observingSystem } from "./observe/observing-system.ts";

/** What to check, and what is known of it. */
export interface CheckOnDiskOptions extends Pick<CheckProjectOptions, "isWanted" | "folder" | "scripts"> {
  root: string;
  /** The last check. */
  made: MadeCheck | undefined;
  /** What is different since then. */
  changes: Changes | undefined;
}

/** A check, and whether the files stood still while it was made. */
export interface CheckOnDisk extends MadeCheck {
  isSteady: boolean;
}

/** What was seen then and still holds, and what was seen now. */
function joined(before: Observations, { files: changed }: Changes, now: Observations): Observations {
  const files = { ...now.files };
  for (const [path, state] of Object.entries(before.files)) if (!changed.has(path)) files[path] ||= state;
  return {
    files,
    folders: { ...before.folders, ...now.folders },
    links: { ...before.links, ...now.links },
    names: { ...before.names, ...now.names },
  };
}

/** Whether files that were found unchanged still were so when they were read. */
function agree(before: Observations, { files: changed }: Changes, now: Observations): boolean {
  return Object.entries(now.files).every(([path, state]) => {
    const known = before.files[path];
    return known === undefined || changed.has(path) || isSameState(known, state);
  });
}

/** Checks what a change reaches; where that is not known, everything. */
export function checkOnDisk({ root, folder, isWanted, scripts, made, changes }: CheckOnDiskOptions): CheckOnDisk {
  if (made && changes && !changes.places) {
    const { system, observations, isSteady, faults } = observingSystem(ts.sys);
    const checked = checkChanged(made.checked, changes.files, { root: system.resolvePath(root), folder, scripts, system, isWanted });
    if (checked && isSteady() && faults.size === 0 && agree(made.observations, changes, observations))
      return { checked, observations: joined(made.observations, changes, observations), isSteady: true };
  }
  const { system, observations, isSteady, faults } = observingSystem(ts.sys);
  const checked = checkProject({ root: system.resolvePath(root), folder, scripts, system, isWanted });
  const general = [...faultsOf(faults, root), ...checked.general];
  return { checked: { ...checked, general }, observations, isSteady: isSteady() };
}

/** What could not be read. Of the bytes of a package the author has no say, and folders around the project may be for others alone. */
function faultsOf(faults: ReadonlyMap<string, unknown>, root: string): Diagnostic[] {
  const isOfOthers = ([file, error]: [string, unknown]): boolean =>
    error instanceof NotText
      ? /[\\/]node_modules[\\/]/.test(file)
      : !isInside(root, file) && /^(?:EACCES|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? "");
  const path = projectPath(root);
  return [...faults].filter((fault) => !isOfOthers(fault)).map(([file, error]) => readFault(error, path(file)));
}
