import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import { isBuiltInSchema, isKeyField } from "../../facts/key-fields.ts";
import { attributeIn, type LiteralElement, readElement } from "../element.ts";
import { memberName } from "../member-name.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

/** A schema by its name alone. */
function checkSchema(element: LiteralElement, { report }: ScriptRuleContext): void {
  for (const name of element.tag === "queryDef" ? ["xtkschema", "schema"] : ["xtkschema"]) {
    const attribute = attributeIn(element, name);
    if (attribute?.text && !attribute.text.includes(":")) report("XTK2025", attribute.value, { schema: attribute.text, attribute: name });
  }
}

/** Attributes that a variable's document gets after it was built; undefined where it reaches code that may add others. */
function addedNames(identifier: AnyNode, written: AnyNode, { script }: ScriptRuleContext): string[] | undefined {
  const names: string[] = [];
  for (const reference of script.variableOf(identifier)?.references ?? []) {
    const use = reference.identifier as AnyNode;
    const parent = script.parentOf(use);
    if (reference.isWrite() || parent === written) continue;
    if (parent?.type !== "MemberExpression" || parent.object !== use) return undefined;
    const { property } = parent;
    if (property.type !== "XMLAttributeSelector") continue;
    if (property.computed ? typeof property.attribute.value !== "string" : property.attribute.type !== "Identifier") return undefined;
    names.push(property.computed ? property.attribute.value : property.attribute.name);
  }
  return names;
}

/** `xtk.session.Write(<document/>)`: a record that is changed or deleted has to be named. */
function checkWrite(call: AnyNode, context: ScriptRuleContext): void {
  const { script, xml, report } = context;
  const { callee } = call;
  const [argument] = call.arguments as AnyNode[];
  if (argument === undefined || callee.type !== "MemberExpression" || memberName(callee) !== "Write") return;
  const { object } = callee;
  if (object.type !== "MemberExpression" || memberName(object) !== "session" || !script.isGlobal(object.object, "xtk")) return;
  const literal = xml.resolve(argument);
  if (literal?.type !== "XMLElement") return;
  const element = readElement(literal);
  const added = argument === literal ? [] : addedNames(argument, call, context);
  if (!element.complete || added === undefined) return;
  const names = [...element.attributes.map(({ name }) => name), ...added];
  if (!names.includes("xtkschema")) report("XTK2004", element.tagNode, { method: "xtk.session.Write" });
  const operation = attributeIn(element, "_operation");
  const schema = attributeIn(element, "xtkschema")?.text;
  if (operation === undefined || (operation.text !== "update" && operation.text !== "delete") || !schema || !isBuiltInSchema(schema))
    return;
  if (element.children?.length === 0 && !names.some((name) => name === "_key" || isKeyField(name)))
    report("XTK2026", operation.nameNode, { schema, operation: operation.text });
}

/** Documents for the server: the schema they name, and the record. */
export const documents: ScriptRule = {
  codes: ["XTK2004", "XTK2025", "XTK2026"],
  types: ["XMLElement", "CallExpression"],
  check: (node, context) => (node.type === "XMLElement" ? checkSchema(readElement(node), context) : checkWrite(node, context)),
};
