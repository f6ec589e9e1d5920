import ts from "typescript";
import { type BuiltAttribute, elementKinds, readObject } from "../nodes/builder-call.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
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

function check(node: ts.Node, { checker, calleeType, builtElement, report, hasTypeError }: RuleContext): void {
  const isRecord = ts.isCallExpression(node) && node.arguments.length > 1 && RECORD_FUNCTIONS.has(calleeType(node) ?? "");
  const attributes = isRecord ? recordValues(node.arguments[1]!) : (builtElement(node)?.attributes ?? []);
  for (const { name, nameNode, value } of attributes) {
    if (value === undefined) continue;
    const kind = missingKind(checker.getTypeAtLocation(value));
    if (kind !== undefined && !hasTypeError(nameNode)) report("XTK2010", nameNode, { name, kind });
  }
}

/** An attribute value that is, or can be, null or undefined, where TypeScript does not say so: an optional field takes undefined. */
export const missingValue: Rule = { kinds: elementKinds, check };
