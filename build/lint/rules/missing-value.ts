import ts from "typescript";
import { readBuiltElement } from "../builder-call.ts";
import type { Rule } from "../rule.ts";
import { missingKind } from "../xml-type.ts";

/** The types of the functions that take a record as an object. */
const RECORD_FUNCTIONS = new Set(["XtkRecordBuilder", "XtkWriter", "XtkCollectionWriter"]);

/** The plain values of a record that is written out, its links and collections included. */
function recordValues(record: ts.Expression): { name: string; nameNode: ts.Node; value: ts.Expression }[] {
  if (ts.isArrayLiteralExpression(record)) return record.elements.flatMap(recordValues);
  if (!ts.isObjectLiteralExpression(record)) return [];
  return record.properties.flatMap((property) => {
    const { name } = property;
    if (name === undefined || ts.isComputedPropertyName(name) || ts.isPrivateIdentifier(name)) return [];
    if (ts.isShorthandPropertyAssignment(property)) return [{ name: name.text, nameNode: name, value: property.name }];
    if (!ts.isPropertyAssignment(property)) return [];
    const inner = recordValues(property.initializer);
    return inner.length > 0 ? inner : [{ name: name.text, nameNode: name, value: property.initializer }];
  });
}

/** An attribute value that is, or can be, null or undefined, where TypeScript does not say so: an optional field takes undefined. */
export const missingValue: Rule = (node, { checker, report, hasTypeError }) => {
  const isRecord = ts.isCallExpression(node) && node.arguments.length > 1 && RECORD_FUNCTIONS.has(checker.getTypeAtLocation(node.expression).aliasSymbol?.name ?? "");
  const attributes = isRecord ? recordValues(node.arguments[1]!) : (readBuiltElement(node, checker)?.attributes ?? []);
  for (const { name, nameNode, value } of attributes) {
    if (value === undefined) continue;
    const kind = missingKind(checker.getTypeAtLocation(value));
    if (kind !== undefined && !hasTypeError(nameNode)) report("XTK2010", nameNode, { name, kind });
  }
};
