import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import { isBuiltInSchema, isKeyField } from "../../facts/key-fields.ts";
import { attributeIn, type LiteralAttribute, type LiteralElement, readElement } from "../element.ts";
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

/** Values that show that the instruction is meant, not a field of that name. */
const INSTRUCTIONS: readonly (readonly [name: string, meant: RegExp])[] = [
  ["operation", /^(?:insert|insertOrUpdate|update|delete|none)$/],
  ["key", /^[@[]/],
];

/** `operation` and `key` in a document, where `_operation` and `_key` are meant. */
function checkInstructions(element: LiteralElement, { report }: ScriptRuleContext): void {
  if (element.tag === "queryDef" || attributeIn(element, "xtkschema") === undefined) return;
  for (const [name, meant] of INSTRUCTIONS) {
    const attribute = attributeIn(element, name);
    if (attribute && meant.test(attribute.text ?? "") && !attributeIn(element, `_${name}`)) report("XTK2005", attribute.nameNode, { name });
  }
}

/** `Write` and the like, when a call goes to that method of `xtk.session`. */
function writingMethod({ callee }: AnyNode, { script }: ScriptRuleContext): string | undefined {
  const name = callee.type === "MemberExpression" ? memberName(callee) : undefined;
  if (name === undefined || !["Write", "Ingest", "IngestExt"].includes(name)) return undefined;
  const { object } = callee;
  const isSession = object.type === "MemberExpression" && memberName(object) === "session" && script.isGlobal(object.object, "xtk");
  return isSession ? name : undefined;
}

/** `Ingest` and `IngestExt` take an element named after a staging schema. */
function checkStaging({ tag, tagNode }: LiteralElement, schema: LiteralAttribute, method: string, { report }: ScriptRuleContext): void {
  const id = schema.text;
  if (!id?.includes(":")) return;
  const name = id.slice(id.indexOf(":") + 1);
  if (!name.endsWith("Stg")) report("XTK2006", schema.value, { method, schema: id });
  else if (tag !== undefined && tag !== name) report("XTK2007", tagNode, { method, schema: id, name, tag });
}

/** A record that is changed or deleted has to be named: by `_key`, or by the fields of a key of its schema. */
function checkNamed(element: LiteralElement, names: readonly string[], { report }: ScriptRuleContext): void {
  const operation = attributeIn(element, "_operation");
  const schema = attributeIn(element, "xtkschema")?.text;
  if (operation === undefined || (operation.text !== "update" && operation.text !== "delete") || !schema || !isBuiltInSchema(schema))
    return;
  if (element.children?.length === 0 && !names.some((name) => name === "_key" || isKeyField(name)))
    report("XTK2026", operation.nameNode, { schema, operation: operation.text });
}

/** `xtk.session.Write(<document/>)` and the like. */
function checkWritten(call: AnyNode, context: ScriptRuleContext): void {
  const name = writingMethod(call, context);
  const [argument] = call.arguments as AnyNode[];
  const literal = name === undefined ? undefined : context.xml.resolve(argument);
  if (name === undefined || literal?.type !== "XMLElement") return;
  const method = `xtk.session.${name}`;
  const element = readElement(literal);
  const schema = attributeIn(element, "xtkschema");
  if (name !== "Write" && schema !== undefined) checkStaging(element, schema, method, context);
  const added = argument === literal ? [] : addedNames(argument!, call, context);
  if (!element.complete || added === undefined) return;
  const names = [...element.attributes.map((attribute) => attribute.name), ...added];
  if (!names.includes("xtkschema")) context.report("XTK2004", element.tagNode, { method });
  if (name === "IngestExt" && !names.includes("_key")) context.report("XTK2008", element.tagNode, { method });
  if (name === "Write") checkNamed(element, names, context);
}

function checkLiteral(node: AnyNode, context: ScriptRuleContext): void {
  const element = readElement(node);
  checkSchema(element, context);
  checkInstructions(element, context);
}

/** Documents for the server: the schema they name, the record, and what is an instruction. */
export const documents: ScriptRule = {
  codes: ["XTK2004", "XTK2005", "XTK2006", "XTK2007", "XTK2008", "XTK2025", "XTK2026"],
  types: ["XMLElement", "CallExpression"],
  check: (node, context) => (node.type === "XMLElement" ? checkLiteral(node, context) : checkWritten(node, context)),
};
