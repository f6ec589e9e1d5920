import type ts from "typescript";
import { attributeOf, elementKinds, literalText } from "../nodes/builder-call.ts";
import { declaredAttributes } from "../nodes/declared-attributes.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

/** Values that show that the instruction is meant, not a field of that name. */
const INSTRUCTIONS: Readonly<Record<string, RegExp>> = {
  operation: /^(?:insert|insertOrUpdate|update|delete|none)$/,
  key: /^[@[]/,
};

/** Elements that have an attribute `operation` or `key` of their own. */
const OTHER_ELEMENTS = new Set(["queryDef", "subQuery"]);

function check(node: ts.Node, { checker, builtElement, report }: RuleContext): void {
  const element = builtElement(node);
  if (element === undefined || OTHER_ELEMENTS.has(element.tag ?? "")) return;
  const fields = declaredAttributes(literalText(attributeOf(element, "xtkschema")?.value, checker), node, checker);
  for (const [name, meant] of Object.entries(INSTRUCTIONS)) {
    const attribute = attributeOf(element, name);
    if (attribute === undefined || attributeOf(element, `_${name}`) !== undefined || fields?.has(name)) continue;
    if (meant.test(literalText(attribute.value, checker) ?? "")) report("XTK2005", attribute.nameNode, { name });
  }
}

/** `operation` and `key` in a document to write, where `_operation` and `_key` are meant. */
export const instructions: Rule = { kinds: elementKinds, check };
