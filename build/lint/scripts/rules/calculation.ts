import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import { memberName } from "../member-name.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

const ARITHMETIC = new Set(["-", "*", "/", "%"]);
const NUMERIC_FUNCTIONS = ["Number", "parseInt", "parseFloat", "sqlGetInt", "sqlGetDouble"];
const SIGNS = new Set(["+", "-", "~"]);

/** `row.@name`: an attribute, which nobody makes lists of. */
function isAttribute(node: AnyNode, { xml }: ScriptRuleContext): boolean {
  const value = xml.resolve(node)!;
  return value.type === "MemberExpression" && value.property.type === "XMLAttributeSelector" && xml.isXml(value);
}

/**
 * Whether an expression is meant as a number: it is one but for the XML that is added to it.
 * @param isBehindVariable whether it is what a variable holds: a variable in it is not followed
 */
function isNumber(node: AnyNode, context: ScriptRuleContext, isBehindVariable = false): boolean {
  const isOne = (inner: AnyNode): boolean => isNumber(inner, context, isBehindVariable);
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number";
    case "UpdateExpression":
      return true;
    case "UnaryExpression":
      return SIGNS.has(node.operator);
    case "BinaryExpression":
      return ARITHMETIC.has(node.operator) || (node.operator === "+" && isOne(node.right as AnyNode) && isOne(node.left as AnyNode));
    case "CallExpression": {
      const { callee } = node;
      if (callee.type === "MemberExpression") return memberName(callee) === "length" || context.script.isGlobal(callee.object, "Math");
      return NUMERIC_FUNCTIONS.some((name) => context.script.isGlobal(callee, name));
    }
    case "Identifier":
      return !isBehindVariable && isCounter(node, context);
    default:
      return false;
  }
}

/** A variable that starts as a number, and gets nothing but numbers and sums of itself with numbers and XML. */
function isCounter(node: AnyNode, context: ScriptRuleContext): boolean {
  const { script, xml } = context;
  const variable = script.variableOf(node);
  const isOne = (value: AnyNode): boolean => isNumber(value, context, true);
  const isItself = (value: AnyNode): boolean => value.type === "Identifier" && script.variableOf(value) === variable;
  const isPart = (value: AnyNode): boolean => isItself(value) || xml.isXml(value) || isOne(value);
  const isSum = ({ type, operator, left, right }: AnyNode): boolean =>
    type === "BinaryExpression" && operator === "+" && (isItself(left) || isItself(right)) && isPart(left) && isPart(right);
  const writes = variable?.references.filter((reference) => reference.isWrite()) ?? [];
  if (variable?.defs.some(({ type }) => type !== "Variable")) return false;
  const values = writes.map(({ identifier, writeExpr }) => ({
    parent: script.parentOf(identifier as AnyNode)!,
    value: writeExpr as AnyNode,
  }));
  return (
    values.some(({ parent, value }) => parent.type !== "UpdateExpression" && parent.operator !== "+=" && !isSum(value) && isOne(value)) &&
    values.every(({ parent, value }) => {
      if (parent.type === "UpdateExpression" || isSum(value)) return true;
      return parent.operator === "+=" ? isPart(value) : !/^ForIn|^ForOf/.test(parent.type) && isOne(value);
    })
  );
}

function checkSum(node: AnyNode, context: ScriptRuleContext): void {
  const { left, right } = node;
  const isMeant = (one: AnyNode, other: AnyNode): boolean => context.xml.isXml(one) && isNumber(other, context);
  if ((isAttribute(left, context) && isAttribute(right, context)) || isMeant(left, right) || isMeant(right, left))
    context.report("XTK2050", node);
}

/** Whether an expression gives what there are several of, or an element with others in it. */
function isMany(node: AnyNode, { xml }: ScriptRuleContext): boolean {
  const value = xml.resolve(node)!;
  if (value.type === "MemberExpression") {
    const { property } = value;
    return property.type === "XMLAnyName" || (property.type === "XMLAttributeSelector" && property.attribute?.type === "XMLAnyName");
  }
  if (value.type === "BinaryExpression") return value.operator === "..";
  return value.type === "XMLFilterExpression" || xml.queryOf(value) !== undefined;
}

function check(node: AnyNode, context: ScriptRuleContext): void {
  const { operator } = node;
  if (node.type === "UnaryExpression") {
    if (SIGNS.has(operator) && isMany(node.argument as AnyNode, context)) context.report("XTK2052", node, { operator });
  } else if (operator === "+" || operator === "+=") checkSum(node, context);
}

/** XML values that are meant as numbers: `row.@a + row.@b`, `row.@count + 1`, `total += row.@amount`, `-rows..price`. */
export const calculation: ScriptRule = {
  codes: ["XTK2050", "XTK2052"],
  types: ["BinaryExpression", "AssignmentExpression", "UnaryExpression"],
  check,
};
