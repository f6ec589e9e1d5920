import ts from "typescript";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { checkProject } from "./check-project.ts";
import { diagnosticsOf } from "./checked-program.ts";

/** What to check. */
export interface CheckProgramOptions {
  /** The project's folder. */
  root: string;
  /** Report on these files alone, as project-relative paths with forward slashes. Default: all of the program. */
  files?: readonly string[];
  /** Configuration, relative to the project. Default: `activities/tsconfig.json`, else `tsconfig.json`. */
  tsconfig?: string;
  /** Where files are read. Default: the disk. */
  system?: ts.System;
}

/**
 * Checks the activities of a project: first TypeScript's own diagnostics, then what the types alone do not say.
 * @returns by file and position; empty where nothing is wrong
 */
export function checkProgram({ root, files, tsconfig, system = ts.sys }: CheckProgramOptions): Diagnostic[] {
  const wanted = files && new Set(files);
  const isWanted = (path: string): boolean => wanted === undefined || wanted.has(path);
  return diagnosticsOf(checkProject({ root: system.resolvePath(root), tsconfig, system, isWanted }));
}
