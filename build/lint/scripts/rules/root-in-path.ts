import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import { attributeIn, readElement } from "../element.ts";
import { memberName } from "../member-name.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

/** Whether a document may have got content after it was written: it is handed on, or more than an attribute of it is set. */
function mayHaveGrown(identifier: AnyNode, { script }: ScriptRuleContext): boolean {
  return (script.variableOf(identifier)?.references ?? []).some((reference) => {
    if (reference.isWrite()) return false;
    const use = reference.identifier as AnyNode;
    const member = script.parentOf(use);
    if (member?.type !== "MemberExpression" || member.object !== use) return true;
    const parent = script.parentOf(member);
    const isAttribute = member.property.type === "XMLAttributeSelector";
    const isSet = parent?.type === "AssignmentExpression" && parent.left === member;
    const isCalled = parent?.type === "CallExpression" && parent.callee === member;
    return !isAttribute && (isSet || isCalled);
  });
}

/** The names under which the root of a value would be looked for, where it is known. */
function rootsOf(object: AnyNode, context: ScriptRuleContext): readonly string[] {
  const { xml } = context;
  const query = xml.queryOf(object);
  if (query !== undefined) {
    const element = query.queryDef?.type === "XMLElement" ? readElement(query.queryDef) : undefined;
    const schema = element && attributeIn(element, "schema")?.text;
    const name = schema?.slice(schema.indexOf(":") + 1);
    if (name === undefined) return [];
    const operation = element && attributeIn(element, "operation")?.text;
    return operation === "get" || operation === "getIfExists" ? [`${name}-collection`, name] : [`${name}-collection`];
  }
  const literal = xml.resolve(object);
  if (literal?.type !== "XMLElement" || literal === object || mayHaveGrown(object, context)) return [];
  const { tag, children } = readElement(literal);
  return tag !== undefined && children !== undefined && !children.includes(tag) ? [tag] : [];
}

function check(node: AnyNode, context: ScriptRuleContext): void {
  const name = memberName(node);
  const parent = context.script.parentOf(node);
  if (name === undefined || (parent?.type === "CallExpression" && parent.callee === node)) return;
  if (parent?.type === "AssignmentExpression" && parent.left === node) return;
  if (rootsOf(node.object, context).includes(name)) report(node, name, context);
}

function report(node: AnyNode, name: string, context: ScriptRuleContext): void {
  context.report("XTK2045", node.property, { name });
}

/** `result["recipient-collection"].recipient`: a path that begins with the root. */
export const rootInPath: ScriptRule = { codes: ["XTK2045"], types: ["MemberExpression"], check };
