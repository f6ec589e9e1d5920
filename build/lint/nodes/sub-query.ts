import ts from "typescript";
import { literalText } from "./builder-call.ts";
import { constantBehind } from "./constant-behind.ts";
import { skipWrapping } from "./skip-wrapping.ts";

/** The records of another schema in `["@id", "IN", { schema: "…", select: "…" }]`, written there or in a constant. */
export function subQueryIn(list: ts.ArrayLiteralExpression, checker: ts.TypeChecker): ts.ObjectLiteralExpression | undefined {
  const [, comparison, given] = list.elements;
  if (given === undefined || !/^(?:NOT )?IN$/.test(literalText(comparison, checker) ?? "")) return undefined;
  const value = skipWrapping(given);
  const constant = ts.isIdentifier(value) ? constantBehind(value, checker)?.initializer : undefined;
  const query = constant === undefined ? value : skipWrapping(constant);
  return ts.isObjectLiteralExpression(query) ? query : undefined;
}
