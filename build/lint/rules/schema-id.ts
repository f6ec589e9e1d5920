import type ts from "typescript";
import { attributeOf, elementKinds, literalText } from "../nodes/builder-call.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

function check(node: ts.Node, { checker, builtElement, report, replaceTypeErrors }: RuleContext): void {
  const element = builtElement(node);
  if (element === undefined) return;
  for (const name of element.tag === "queryDef" ? ["xtkschema", "schema"] : ["xtkschema"]) {
    const attribute = attributeOf(element, name);
    const schema = literalText(attribute?.value, checker);
    if (!attribute?.value || !schema || schema.includes(":")) continue;
    report("XTK2025", attribute.value, { schema, attribute: name });
    // In TSX TypeScript says at the attribute which schema has such an element.
    if (element.form === "tsx") replaceTypeErrors(attribute.nameNode);
  }
}

/** A schema by its name alone. */
export const schemaId: Rule = { kinds: elementKinds, check };
