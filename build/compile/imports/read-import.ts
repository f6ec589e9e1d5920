import { E4XSyntaxError, parse } from "../../e4x/index.ts";
import type { AnyNode } from "../../e4x/nodes.ts";

/** A `.js` file that an activity imports: a script has no `import` and no `export`, its top-level names are its exports. */
export interface ImportedFile {
  kind: "script" | "module";
  program: AnyNode;
}

/** Where a text is neither: which of the two errors is worth showing. */
const MODULE_SYNTAX = /^[ \t]*(?:import|export)\b/m;

/** True for a text that has `import` or `export` and, apart from these, is right. */
export function isModule(source: string): boolean {
  if (!MODULE_SYNTAX.test(source)) return false;
  try {
    return readImport(source, "").kind === "module";
  } catch {
    return false;
  }
}

/**
 * Tells a script from a module by the grammar: `import` and `export` in comments and literals are text.
 * @throws E4XSyntaxError for a text that is neither
 */
export function readImport(source: string, file: string): ImportedFile {
  try {
    return { kind: "script", program: parse(source, { sourceFile: file }) as unknown as AnyNode };
  } catch (error) {
    if (!(error instanceof E4XSyntaxError) || !MODULE_SYNTAX.test(source)) throw error;
    return { kind: "module", program: parse(source, { sourceFile: file, sourceType: "module" }) as unknown as AnyNode };
  }
}
