import ts from "typescript";
import { findShippedDeclarations, parsedDeclaration } from "./parsed-declarations.ts";
import type { ProjectFiles } from "./read-project.ts";

/** A program, and what its files import. */
export interface ProjectProgram {
  program: ts.Program;
  /** The files behind the imports of a file, by absolute path. */
  imports: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files that are nested too deeply for TypeScript to read them, by absolute path. */
  tooDeep: ReadonlySet<string>;
}

/**
 * The program of a project's activities.
 * @param root absolute path of the project, which relative names start from
 * @param system where files are read
 */
export function createProgram({ files, options }: ProjectFiles, root: string, system: ts.System): ProjectProgram {
  const imports = new Map<string, Set<string>>();
  const tooDeep = new Set<string>();
  const shipped = ts.createCompilerHost(options);
  const isShipped = findShippedDeclarations();
  const cache = ts.createModuleResolutionCache(root, (file) => shipped.getCanonicalFileName(file), options);
  const host: ts.CompilerHost = {
    ...shipped,
    // Comments say nothing to the checks; reading them costs as much as the rest of a declaration.
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
    getCurrentDirectory: () => root,
    fileExists: (file) => system.fileExists(file),
    readFile: (file) => system.readFile(file),
    directoryExists: (folder) => system.directoryExists(folder),
    getDirectories: (folder) => system.getDirectories(folder),
    realpath: (path) => system.realpath?.(path) ?? path,
    getSourceFile(file, languageVersion) {
      const text = system.readFile(file);
      if (text === undefined) return undefined;
      if (isShipped(file)) return parsedDeclaration(file, text, options, languageVersion);
      try {
        return ts.createSourceFile(file, text, languageVersion);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        tooDeep.add(file);
        return ts.createSourceFile(file, "export {};", languageVersion);
      }
    },
    getModuleResolutionCache: () => cache,
    resolveModuleNameLiterals: (literals, importer, redirected, own, source) =>
      literals.map((literal) => {
        const mode = ts.getModeForUsageLocation(source, literal, own);
        const answer = ts.resolveModuleName(literal.text, importer, own, host, cache, redirected, mode);
        const targets = imports.get(importer) ?? new Set();
        if (answer.resolvedModule !== undefined) targets.add(answer.resolvedModule.resolvedFileName);
        imports.set(importer, targets);
        return answer;
      }),
  };
  return { program: ts.createProgram({ rootNames: files, options, host }), imports, tooDeep };
}

/** The files that belong to the project: not TypeScript's own, not those of packages. */
export function projectSources(program: ts.Program): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter((file) => !program.isSourceFileFromExternalLibrary(file) && !program.isSourceFileDefaultLibrary(file));
}
