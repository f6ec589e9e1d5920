import ts from "typescript";
import { type JoinedValues, joinedValues } from "../facts/joined-values.ts";
import { isQuotingFunction } from "../facts/quoting-functions.ts";
import { constantBehind } from "./constant-behind.ts";
import { skipWrapping } from "./skip-wrapping.ts";

/** The pieces of a text that is put together, and the expressions between them. */
function partsOf(node: ts.Expression, checker: ts.TypeChecker, isWhole = false): (string | ts.Expression)[] {
  let expression = skipWrapping(node);
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  const rights: ts.Expression[] = [];
  for (
    ;
    ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken;
    expression = skipWrapping(expression.left)
  )
    rights.push(expression.right);
  if (rights.length > 0) return [expression, ...rights.reverse()].flatMap((part) => partsOf(part, checker));
  if (ts.isTemplateExpression(expression))
    return [expression.head.text, ...expression.templateSpans.flatMap((span) => [...partsOf(span.expression, checker), span.literal.text])];
  const constant = isWhole && ts.isIdentifier(expression) ? constantBehind(expression, checker)?.initializer : undefined;
  return constant === undefined ? [expression] : partsOf(constant, checker);
}

function calledName({ expression }: ts.CallExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : "";
}

/** Whether a value may stand in such a text: a number, one of some literals, what a function has quoted. */
function isHarmless(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const expression = skipWrapping(node);
  if (ts.isCallExpression(expression) && isQuotingFunction(calledName(expression))) return true;
  if (ts.isCallExpression(expression) && calledName(expression) === "String" && expression.arguments.length === 1)
    return isHarmless(expression.arguments[0]!, checker);
  const constant = ts.isIdentifier(expression) ? constantBehind(expression, checker)?.initializer : undefined;
  if (constant !== undefined && isHarmless(constant, checker)) return true;
  const type = checker.getTypeAtLocation(expression);
  const harmless = ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.StringLiteral;
  return (type.isUnion() ? type.types : [type]).every(({ flags }) => (flags & harmless) !== 0);
}

/** The values in a text which is put together that may change what it says. A constant that holds the text is followed. */
export function unquotedValues(node: ts.Expression, checker: ts.TypeChecker): JoinedValues<ts.Expression> {
  const { quoted, bare } = joinedValues(partsOf(node, checker, true));
  const harmful = (values: ts.Expression[]): ts.Expression[] => values.filter((value) => !isHarmless(value, checker));
  return { quoted: harmful(quoted), bare: harmful(bare) };
}
