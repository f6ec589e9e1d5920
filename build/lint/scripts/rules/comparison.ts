import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

const ORDERING = new Set(["<", "<=", ">", ">="]);

function literalName({ type, name, value, raw }: AnyNode): "null" | "undefined" | undefined {
  if (type === "Literal" && value === null && raw === "null") return "null";
  return type === "Identifier" && name === "undefined" ? "undefined" : undefined;
}

function checkSwitch({ discriminant, cases }: AnyNode, { xml, report }: ScriptRuleContext): void {
  const isCompared = (cases as AnyNode[]).some(({ test }) => test !== null && !xml.isXml(test));
  if (isCompared && xml.isXml(discriminant)) report("XTK2041", discriminant, { operator: "switch", answer: "no case is ever taken" });
}

/** A parameter is asked for null and undefined in case: others may call with them one day. */
function isParameter(node: AnyNode, { script }: ScriptRuleContext): boolean {
  return node.type === "Identifier" && (script.variableOf(node)?.defs.some(({ type }) => type === "Parameter") ?? false);
}

function checkBinary(node: AnyNode, context: ScriptRuleContext): void {
  const { xml, report } = context;
  const { operator, left, right } = node;
  if (ORDERING.has(operator)) {
    if (xml.isXml(left) && xml.isXml(right)) report("XTK2002", node, { operator });
    return;
  }
  if (!/^[!=]==?$/.test(operator)) return;
  const strict = operator.length === 3;
  const answer = operator.startsWith("=") ? "false" : "true";
  const onLeft = literalName(left);
  const literal = onLeft ?? literalName(right);
  const value = onLeft === undefined ? left : right;
  if (literal !== undefined) {
    if ((literal === "undefined" && !strict) || isParameter(value, context)) return;
    if (xml.isXml(value) && !xml.mayBeAbsent(value)) report("XTK2003", node, { literal, answer });
    return;
  }
  if (strict && [left, right].some((side) => xml.isXml(side) && !xml.mayBeAbsent(side)))
    report("XTK2041", node, { operator, answer: `this always gives ${answer}` });
}

/** XML held against text without conversion, against null, or against other XML for its order. */
export const comparison: ScriptRule = {
  codes: ["XTK2002", "XTK2003", "XTK2041"],
  types: ["BinaryExpression", "SwitchStatement"],
  check: (node, context) => (node.type === "SwitchStatement" ? checkSwitch(node, context) : checkBinary(node, context)),
};
