import ts from "typescript";
import type { CheckedFile, CheckedProgram } from "./checked-program.ts";
import { projectSources, type ProjectProgram } from "./create-program.ts";
import { reachable } from "./reachable.ts";

/** Whether a file declares names that others see without importing it. */
function isGlobal(file: ts.SourceFile): boolean {
  if (file.fileName.endsWith(".json")) return false;
  return (
    !ts.isExternalModule(file) ||
    // What these name is part of the whole program.
    file.typeReferenceDirectives.length > 0 ||
    file.libReferenceDirectives.length > 0 ||
    file.statements.some(
      (statement) =>
        ts.isNamespaceExportDeclaration(statement) ||
        (ts.isModuleDeclaration(statement) &&
          (ts.isStringLiteral(statement.name) || (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0)),
    )
  );
}

/**
 * How the files of a program hang together.
 * @param roots the files that the configuration names
 */
export function describeProgram({ program, imports }: ProjectProgram, roots: readonly string[]): Omit<CheckedProgram, "general"> {
  const sources = projectSources(program);
  const own = new Set(sources);
  const files: Record<string, CheckedFile> = {};
  for (const file of sources) {
    const named = [
      ...(imports.get(file.fileName) ?? []),
      ...file.referencedFiles.map(({ fileName }) => ts.resolveTripleslashReference(fileName, file.fileName)),
    ];
    const targets = named.map((target) => program.getSourceFile(target)).filter((target) => target !== undefined && own.has(target));
    files[file.fileName] = { uses: [...new Set(targets.map((target) => target!.fileName))], global: isGlobal(file) };
  }
  const reached = reachable(roots, (file) => files[file]?.uses ?? []);
  return {
    files,
    entries: Object.keys(files).filter((file) => !reached.has(file)),
    globals: program
      .getSourceFiles()
      .filter(isGlobal)
      .map(({ fileName }) => fileName),
  };
}
