import ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type BuiltElement, readBuiltElement } from "../nodes/builder-call.ts";
import { nodesOf } from "../nodes/nodes-of.ts";
import { positionIn } from "../nodes/position-in.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { rules } from "./rules.ts";

/** The rules by the kind of node that they look at. */
function rulesByKind(): ReadonlyMap<ts.SyntaxKind, readonly Rule[]> {
  const byKind = new Map<ts.SyntaxKind, Rule[]>();
  for (const rule of rules) for (const kind of rule.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
  return byKind;
}

const byKind = rulesByKind();
const NO_RULES: readonly Rule[] = [];

/** The same answer for the same question, without asking again. */
function remembered<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    if (!answers.has(key)) answers.set(key, ask(key));
    return answers.get(key) as Answer;
  };
}

function identifiersByName(file: ts.SourceFile): Map<string, ts.Identifier[]> {
  const byName = new Map<string, ts.Identifier[]>();
  for (const node of nodesOf(file)) {
    if (!ts.isIdentifier(node)) continue;
    const known = byName.get(node.text);
    if (known === undefined) byName.set(node.text, [node]);
    else known.push(node);
  }
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
  const said = new Set<string>();
  let byName: Map<string, ts.Identifier[]> | undefined;
  const calleeType = remembered((call: ts.CallExpression) => checker.getTypeAtLocation(call.expression).aliasSymbol?.name);
  const builtElement = remembered((node: ts.Node): BuiltElement | undefined => readBuiltElement(node, { checker, calleeType }));
  const context: RuleContext = {
    path,
    checker,
    calleeType,
    builtElement,
    report(code, node, details) {
      const start = node.getStart(file);
      // A constant that is used twice is looked at twice.
      const key = JSON.stringify([start, code, details]);
      if (said.has(key)) return;
      said.add(key);
      found.push(diagnostic(code, details, { file: path, ...positionIn(file, start) }));
    },
    identifiers: (name) => (byName ??= identifiersByName(file)).get(name) ?? [],
    replaceTypeErrors: (node) => replaced.push({ pos: node.getStart(file), end: node.end }),
    hasTypeError: (node) => typeErrors.has(node.getStart(file)),
  };
  for (const node of nodesOf(file)) for (const rule of byKind.get(node.kind) ?? NO_RULES) rule.check(node, context);
  return { found, replaced };
}
