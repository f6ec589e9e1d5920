import ts from "typescript";
import { hasParts } from "../../engine/script-kind.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

const { SyntaxKind, TypeFlags } = ts;
const PARTS = new Set(["call", "recall"]);
/** What may be a number for all that is known, and what the build tells of: a path that gives nothing. */
const PASSES = TypeFlags.NumberLike | TypeFlags.Any | TypeFlags.Never | TypeFlags.Void | TypeFlags.Undefined;

function check(node: ts.Node, { checker, report }: RuleContext): void {
  if (!ts.isSourceFile(node.parent) || !hasParts(node.getSourceFile().fileName)) return;
  const declarations = ts.isFunctionDeclaration(node) ? [node] : ts.isVariableStatement(node) ? [...node.declarationList.declarations] : [];
  for (const { name } of declarations) {
    if (name === undefined || !ts.isIdentifier(name) || !PARTS.has(name.text)) continue;
    const [signature] = checker.getTypeAtLocation(name).getCallSignatures();
    const type = signature && checker.getReturnTypeOfSignature(signature);
    const types = type?.isUnion() ? type.types : type ? [type] : [];
    if (types.some(({ flags }) => (flags & PASSES) === 0)) report("XTK2073", name, { part: name.text, type: checker.typeToString(type!) });
  }
}

/** `call` or `recall` that gives something else than a number. */
export const advancedResult: Rule = { kinds: [SyntaxKind.FunctionDeclaration, SyntaxKind.VariableStatement], check };
