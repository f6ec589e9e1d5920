import type ts from "typescript";

/** Line and column of an offset, 1-based. */
export function positionIn(file: ts.SourceFile, offset: number): { line: number; column: number } {
  const { line, character } = file.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character + 1 };
}
