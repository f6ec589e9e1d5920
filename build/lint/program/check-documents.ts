import type ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { parseAny } from "../../e4x/parse/parse-any.ts";
import { E4XSyntaxError } from "../../e4x/faults/syntax-error.ts";
import type { TreeNode } from "../../e4x/tree/tree-node.ts";
import { checkScriptDocuments } from "../documents/check-script-documents.ts";
import type { CheckedFile } from "./checked-program.ts";

/** What scripts are checked with. */
export interface CheckDocumentsOptions {
  /** Absolute path of the project. */
  root: string;
  /** Where files are read. */
  system: ts.System;
  /** Knows the declared schemas. */
  checker: ts.TypeChecker;
}

/** The program of a script; undefined for a text that is none, which the build says. */
function parsed(text: string): TreeNode | undefined {
  try {
    return parseAny(text, {}).program;
  } catch (error) {
    if (error instanceof E4XSyntaxError) return undefined;
    throw error;
  }
}

/**
 * Checks the documents in E4X scripts against the declared schemas, as those in TypeScript are checked.
 * @param scripts project-relative paths
 * @returns by absolute path
 */
export function checkDocuments(scripts: readonly string[], { root, system, checker }: CheckDocumentsOptions): Record<string, CheckedFile> {
  const files: Record<string, CheckedFile> = {};
  for (const script of scripts) {
    const text = system.readFile(`${root}/${script}`);
    const program = text === undefined ? undefined : parsed(text);
    const found: Diagnostic[] = [];
    if (text !== undefined && program !== undefined) {
      checkScriptDocuments(program, checker, (code, node, details) => {
        const { line, column } = node.loc!.start;
        found.push(withFrame(diagnostic(code, details, { file: script, line, column: column + 1 }), text));
      });
    }
    files[`${root}/${script}`] = { uses: [], global: false, script: true, found };
  }
  return files;
}
