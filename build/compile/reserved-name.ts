import { parseSync, traverse } from "@babel/core";
import { RESERVED_NAME } from "../e4x/tree/reserved-name.ts";

/**
 * The first place where an author's code uses the reserved name; comments and strings do not count.
 * @returns 1-based line and column, or undefined where the name is not used (or the text does not parse: that is reported elsewhere)
 */
export function findReservedName(source: string, language: "ts" | "tsx" | "js"): { line: number; column: number } | undefined {
  if (!source.includes(RESERVED_NAME)) return undefined;
  const plugins = language === "ts" ? ["typescript" as const] : language === "tsx" ? ["typescript" as const, "jsx" as const] : [];
  let found: { line: number; column: number } | undefined;
  try {
    const ast = parseSync(source, {
      configFile: false,
      babelrc: false,
      sourceType: "module",
      parserOpts: { plugins, allowReturnOutsideFunction: true, errorRecovery: true },
    });
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
