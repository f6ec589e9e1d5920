import ts from "typescript";
import { type BuiltAttribute, readBuiltElement, readObject } from "../nodes/builder-call.ts";
import type { Rule } from "../nodes/rule.ts";
import { missingKind } from "../nodes/xml-type.ts";

/** The types of the functions that take a record as an object. */
const RECORD_FUNCTIONS = new Set(["XtkRecordBuilder", "XtkWriter", "XtkCollectionWriter"]);

/** The plain values of a record that is written out, its links and collections included. */
function recordValues(record: ts.Expression): BuiltAttribute[] {
  if (ts.isArrayLiteralExpression(record)) return record.elements.flatMap(recordValues);
  if (!ts.isObjectLiteralExpression(record)) return [];
  return readObject(record).attributes.flatMap((attribute) => {
    const inner = attribute.value === undefined ? [] : recordValues(attribute.value);
    return inner.length > 0 ? inner : [attribute];
  });
}

/** An attribute value that is, or can be, null or undefined, where TypeScript does not say so: an optional field takes undefined. */
export const missingValue: Rule = (node, { checker, report, hasTypeError }) => {
  const isRecord =
    ts.isCallExpression(node) &&
    node.arguments.length > 1 &&
    RECORD_FUNCTIONS.has(checker.getTypeAtLocation(node.expression).aliasSymbol?.name ?? "");
  const attributes = isRecord ? recordValues(node.arguments[1]!) : (readBuiltElement(node, checker)?.attributes ?? []);
  for (const { name, nameNode, value } of attributes) {
    if (value === undefined) continue;
    const kind = missingKind(checker.getTypeAtLocation(value));
    if (kind !== undefined && !hasTypeError(nameNode)) report("XTK2010", nameNode, { name, kind });
  }
};
