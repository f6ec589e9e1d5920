import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** What is known about one file of a checked program. */
export interface CheckedFile {
  /** The files of the project that it imports or refers to, as absolute paths. */
  uses: string[];
  /** Whether other files see what it declares without importing it. */
  global: boolean;
  /** A script in E4X, which is no part of the program. */
  script?: true;
  /** What is wrong with it; undefined when nobody asked. */
  found?: Diagnostic[];
}

/** What a check found out, as plain data: enough to check again only what a change reaches. */
export interface CheckedProgram {
  /** What is wrong with the settings, or with the program as a whole. */
  general: Diagnostic[];
  /** The files of the project, not those of packages, by absolute path. */
  files: Record<string, CheckedFile>;
  /** Files of the project that no other one leads to, as absolute paths. */
  entries: string[];
  /** All files with global names, those of packages too, in the order in which the program has them. */
  globals: string[];
}

/** What a check says, in the order of the paths, the general things first. */
export function diagnosticsOf({ general, files }: CheckedProgram): Diagnostic[] {
  return [
    ...general,
    ...Object.keys(files)
      .sort()
      .flatMap((file) => files[file]?.found ?? []),
  ];
}
