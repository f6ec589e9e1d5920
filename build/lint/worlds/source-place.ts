import ts from "typescript";
import type { FilePlace } from "./config-place.ts";
import type { ForeignLibrary } from "./foreign-library.ts";

/** What a file brings into the program: a directive, or an import with the file behind it. */
interface Brought {
  offset: number;
  /** A directive names the library itself. */
  listed: boolean;
  target?: ts.SourceFile;
}

function broughtBy(file: ts.SourceFile, program: ts.Program, library: ForeignLibrary, host: ts.ModuleResolutionHost): Brought[] {
  const options = program.getCompilerOptions();
  const { importedFiles } = ts.preProcessFile(file.text, true, true);
  const source = (path: string | undefined): ts.SourceFile | undefined => (path === undefined ? undefined : program.getSourceFile(path));
  return [
    ...file.libReferenceDirectives.map(({ pos, fileName }) => ({ offset: pos, listed: library.isListed("lib", fileName.toLowerCase()) })),
    ...file.typeReferenceDirectives.map(({ pos, fileName }) => ({
      offset: pos,
      listed: library.isListed("types", fileName),
      target: source(
        ts.resolveTypeReferenceDirective(fileName, file.fileName, options, host).resolvedTypeReferenceDirective?.resolvedFileName,
      ),
    })),
    ...file.referencedFiles.map(({ pos, fileName }) => ({
      offset: pos,
      listed: false,
      target: source(ts.resolveTripleslashReference(fileName, file.fileName)),
    })),
    ...importedFiles.map(({ pos, fileName }) => ({
      offset: pos,
      listed: false,
      target: source(ts.resolveModuleName(fileName, file.fileName, options, host).resolvedModule?.resolvedFileName),
    })),
  ];
}

/** Whether a file leads to a library, over any number of files. */
function leadsTo(start: ts.SourceFile, program: ts.Program, library: ForeignLibrary, host: ts.ModuleResolutionHost): boolean {
  const seen = new Set([start]);
  for (const file of seen) {
    if (library.has(file, program)) return true;
    for (const { listed, target } of broughtBy(file, program, library, host)) {
      if (listed) return true;
      if (target !== undefined) seen.add(target);
    }
  }
  return false;
}

/** The directive or import in a file of the project through which a library comes in. */
export function sourcePlace(
  sources: readonly ts.SourceFile[],
  program: ts.Program,
  library: ForeignLibrary,
  host: ts.ModuleResolutionHost,
): FilePlace | undefined {
  const own = new Set(sources);
  for (const file of sources) {
    const found = broughtBy(file, program, library, host).find(
      ({ listed, target }) => listed || (target !== undefined && !own.has(target) && leadsTo(target, program, library, host)),
    );
    if (found !== undefined) return { file, offset: found.offset };
  }
  return undefined;
}
