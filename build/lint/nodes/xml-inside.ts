import ts from "typescript";
import { readObject } from "./builder-call.ts";
import { constantBehind } from "./constant-behind.ts";
import type { RuleContext } from "./rule.ts";
import { skipWrapping } from "./skip-wrapping.ts";
import { isXmlType } from "./xml-type.ts";

/** Objects in objects are followed this far. */
const DEEPEST = 4;

function isDeclaredByScripts(symbol: ts.Symbol | undefined): boolean {
  return symbol?.declarations?.every((declaration) => !declaration.getSourceFile().isDeclarationFile) ?? false;
}

/** Whether values of a type are XML, or objects and arrays that hold some. */
function holdsXml(type: ts.Type, checker: ts.TypeChecker, depth = DEEPEST): boolean {
  const known = checker.getNonNullableType(type);
  if (known.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never) || depth === 0) return false;
  if (known.isUnion()) return isXmlType(known) || known.types.some((part) => !isXmlType(part) && holdsXml(part, checker, depth));
  if (isXmlType(known)) return true;
  if (checker.isArrayType(known) || checker.isTupleType(known))
    return checker.getTypeArguments(known as ts.TypeReference).some((item) => holdsXml(item, checker, depth - 1));
  if (!(known.flags & ts.TypeFlags.Object) || known.getCallSignatures().length > 0 || !isDeclaredByScripts(known.symbol)) return false;
  const named = known.getStringIndexType();
  if (named !== undefined && holdsXml(named, checker, depth - 1)) return true;
  return known.getProperties().some((property) => holdsXml(checker.getTypeOfSymbol(property), checker, depth - 1));
}

/** What is put into a constant array or object after it was made: `out.push(…)`, `out[key] = …`, `out.name = …`. */
function addedTo(
  declaration: ts.VariableDeclaration,
  { checker, identifiers }: Pick<RuleContext, "checker" | "identifiers">,
): ts.Expression[] {
  if (!ts.isIdentifier(declaration.name)) return [];
  const symbol = checker.getSymbolAtLocation(declaration.name);
  return identifiers(declaration.name.text).flatMap((use) => {
    const member = use.parent;
    const isMember = (ts.isPropertyAccessExpression(member) || ts.isElementAccessExpression(member)) && member.expression === use;
    if (!isMember || checker.getSymbolAtLocation(use) !== symbol) return [];
    const { parent } = member;
    const isPush = ts.isPropertyAccessExpression(member) && (member.name.text === "push" || member.name.text === "unshift");
    if (isPush && ts.isCallExpression(parent) && parent.expression === member) return [...parent.arguments];
    return ts.isBinaryExpression(parent) && parent.left === member && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
      ? [parent.right]
      : [];
  });
}

/**
 * Where XML stands in a value: the value itself, or what is written into it in the same file.
 * @returns nothing where there is none, or nothing is known
 */
export function xmlInside(node: ts.Expression, context: Pick<RuleContext, "checker" | "identifiers">, depth = DEEPEST): ts.Expression[] {
  const { checker } = context;
  const expression = skipWrapping(node);
  const within = (inner: readonly ts.Expression[]): ts.Expression[] => inner.flatMap((one) => xmlInside(one, context, depth - 1));
  if (depth === 0) return [];
  if (ts.isObjectLiteralExpression(expression)) return within(readObject(expression).attributes.flatMap(({ value }) => value ?? []));
  if (ts.isArrayLiteralExpression(expression)) return within(expression.elements);
  if (ts.isConditionalExpression(expression)) return within([expression.whenTrue, expression.whenFalse]);
  const constant = ts.isIdentifier(expression) ? constantBehind(expression, checker) : undefined;
  if (constant?.initializer !== undefined) {
    const initial = skipWrapping(constant.initializer);
    if (ts.isObjectLiteralExpression(initial) || ts.isArrayLiteralExpression(initial)) {
      const found = within([initial, ...addedTo(constant, context)]);
      if (found.length > 0) return found;
    }
  }
  return holdsXml(checker.getTypeAtLocation(expression), checker) ? [expression] : [];
}
