import { traverse } from "@babel/core";
import { RESERVED_NAME } from "../e4x/tree/reserved-name.ts";
import { parseSource, type SourceLanguage } from "./parse-source.ts";

/**
 * The first place where an author's code uses the reserved name; comments and strings do not count.
 * @returns 1-based line and column, or undefined where the name is not used (or the text does not parse: that is reported elsewhere)
 */
export function findReservedName(source: string, language: SourceLanguage): { line: number; column: number } | undefined {
  if (!source.includes(RESERVED_NAME)) return undefined;
  let found: { line: number; column: number } | undefined;
  try {
    const ast = parseSource(source, language);
    if (ast)
      traverse(ast, {
        "Identifier|JSXIdentifier"(path) {
          const node = path.node as { name?: string; loc?: { start: { line: number; column: number } } | null };
          if (node.name !== RESERVED_NAME || !node.loc) return;
          found = { line: node.loc.start.line, column: node.loc.start.column + 1 };
          path.stop();
        },
      });
  } catch {
    return undefined;
  }
  return found;
}
