import { readBuiltElement } from "../builder-call.ts";
import type { Rule } from "../rule.ts";
import { missingKind } from "../xml-type.ts";

/** An attribute value that is, or can be, null or undefined, where TypeScript does not say so: an optional field takes undefined. */
export const missingValue: Rule = (node, { checker, report, hasTypeError }) => {
  for (const { name, nameNode, value } of readBuiltElement(node, checker)?.attributes ?? []) {
    if (value === undefined) continue;
    const kind = missingKind(checker.getTypeAtLocation(value));
    if (kind !== undefined && !hasTypeError(nameNode)) report("XTK2010", nameNode, { name, kind });
  }
};
