import ts from "typescript";
import { packageRoot } from "../../engine/package-root.ts";

/** Kept for the process: the declarations of packages and of the toolkit are the same for each program, and most of what it reads. */
const declarations = ts.createDocumentRegistry(ts.sys.useCaseSensitiveFileNames, "/", ts.JSDocParsingMode.ParseForTypeErrors);

/** Tells whether a file is a declaration of a package or of the toolkit: those of a project change while it is worked on. */
export function findShippedDeclarations(): (file: string) => boolean {
  const toolkit = `${packageRoot().folder.replaceAll("\\", "/")}/types/`;
  return (file) => file.endsWith(".d.ts") && (file.startsWith(toolkit) || file.includes("/node_modules/"));
}

/**
 * A declaration as TypeScript reads it, the one that an earlier program of this process read where nothing differs.
 * @param text what the file holds now
 */
export function parsedDeclaration(
  file: string,
  text: string,
  options: ts.CompilerOptions,
  languageVersion: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile {
  return declarations.acquireDocument(file, options, ts.ScriptSnapshot.fromString(text), text, ts.ScriptKind.TS, languageVersion);
}
