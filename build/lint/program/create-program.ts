import ts from "typescript";
import type { ProjectFiles } from "./read-project.ts";

/**
 * The program of a project's activities.
 * @param root absolute path of the project, which relative names start from
 * @param system where files are read
 */
export function createProgram({ files, options }: ProjectFiles, root: string, system: ts.System): ts.Program {
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getCurrentDirectory: () => root,
    fileExists: (file) => system.fileExists(file),
    readFile: (file) => system.readFile(file),
    directoryExists: (folder) => system.directoryExists(folder),
    getSourceFile(file, languageVersion) {
      const text = system.readFile(file);
      return text === undefined ? undefined : ts.createSourceFile(file, text, languageVersion);
    },
  };
  return ts.createProgram({ rootNames: files, options, host });
}

/** The files that belong to the project: not TypeScript's own, not those of packages. */
export function projectSources(program: ts.Program): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter((file) => !program.isSourceFileFromExternalLibrary(file) && !program.isSourceFileDefaultLibrary(file));
}
