import ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { rules } from "./rules.ts";
import type { RuleContext } from "../nodes/rule.ts";
import { positionIn } from "../nodes/position-in.ts";

function identifiersByName(file: ts.SourceFile): Map<string, ts.Identifier[]> {
  const byName = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const known = byName.get(node.text);
      if (known === undefined) byName.set(node.text, [node]);
      else known.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return byName;
}

/** What the rules say about one file. */
export interface RuleFindings {
  found: Diagnostic[];
  /** Where the errors of TypeScript are about the same mistakes. */
  replaced: ts.TextRange[];
}

/**
 * Holds one file against every rule.
 * @param path the file as it is named in diagnostics
 * @param typeErrors where TypeScript has errors in this file, as offsets
 */
export function checkRules(file: ts.SourceFile, path: string, checker: ts.TypeChecker, typeErrors: ReadonlySet<number>): RuleFindings {
  const found: Diagnostic[] = [];
  const replaced: ts.TextRange[] = [];
  let byName: Map<string, ts.Identifier[]> | undefined;
  const context: RuleContext = {
    checker,
    report(code, node, details) {
      found.push(diagnostic(code, details, { file: path, ...positionIn(file, node.getStart(file)) }));
    },
    identifiers: (name) => (byName ??= identifiersByName(file)).get(name) ?? [],
    replaceTypeErrors: (node) => replaced.push({ pos: node.getStart(file), end: node.end }),
    hasTypeError: (node) => typeErrors.has(node.getStart(file)),
  };
  const visit = (node: ts.Node): void => {
    for (const rule of rules) rule(node, context);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { found, replaced };
}
