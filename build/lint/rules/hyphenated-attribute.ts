import ts from "typescript";
import { attributeOf, literalText } from "../nodes/builder-call.ts";
import { declaredAttributes } from "../nodes/declared-attributes.ts";
import { nearestName } from "../../schema/nearest-name.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";

function check(node: ts.Node, { checker, builtElement, report }: RuleContext): void {
  const element = builtElement(node);
  if (element?.form !== "tsx") return;
  const hyphenated = element.attributes.filter(({ name }) => name.includes("-"));
  if (hyphenated.length === 0) return;
  const schema = literalText(attributeOf(element, "xtkschema")?.value, checker);
  const fields = declaredAttributes(schema, node, checker);
  if (schema === undefined || fields === undefined) return;
  for (const { name, nameNode } of hyphenated) {
    if (fields.has(name)) continue;
    const nearest = nearestName(name, fields.names);
    const advice =
      nearest === undefined
        ? "Check the spelling; declare a field of your own in an interface of the schema's name."
        : `Did you mean ${nearest}?`;
    report("XTK2009", nameNode, { name, schema, advice });
  }
}

/** TypeScript takes any attribute with a hyphen in TSX; here it is held against the declared schema. */
export const hyphenatedAttribute: Rule = { kinds: [ts.SyntaxKind.JsxOpeningElement, ts.SyntaxKind.JsxSelfClosingElement], check };
