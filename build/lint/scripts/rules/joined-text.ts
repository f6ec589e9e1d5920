import type { AnyNode } from "../../../e4x/tree/nodes.ts";
import { expressionElements } from "../../facts/expression-elements.ts";
import { joinedValues } from "../../facts/joined-values.ts";
import { sqlFunctions, sqlMethods } from "../../facts/sql-functions.ts";
import { readElement } from "../element.ts";
import { isHarmless } from "../harmless-value.ts";
import { memberName } from "../member-name.ts";
import type { ScriptRule, ScriptRuleContext } from "../script-rule.ts";

/** The pieces of a text that is put together, and the expressions between them. */
function partsOf(whole: AnyNode): (string | AnyNode)[] {
  const parts: (string | AnyNode)[] = [];
  // Sums are deep on their left side: generated scripts add up thousands of texts.
  const stack = [whole];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "BinaryExpression" && node.operator === "+") stack.push(node.right, node.left);
    else parts.push(typeof node.value === "string" && node.type === "Literal" ? node.value : node);
  }
  return parts;
}

function checkText(text: AnyNode, code: "XTK2023" | "XTK2024", context: ScriptRuleContext): void {
  const { quoted, bare } = joinedValues(partsOf(context.xml.resolve(text)!));
  for (const value of quoted) if (!isHarmless(value, context)) context.report(code, value);
  for (const value of bare) if (!isHarmless(value, context)) context.report(code === "XTK2023" ? "XTK2053" : "XTK2054", value);
}

/** The SQL statement that a call runs. */
function statementOf({ callee, arguments: given }: AnyNode, { script, xml }: ScriptRuleContext): AnyNode | undefined {
  const position = script.isGlobal(callee) ? sqlFunctions.get(callee.name as string) : undefined;
  if (position !== undefined) return given[position] as AnyNode | undefined;
  if (callee.type !== "MemberExpression" || !sqlMethods.has(memberName(callee) ?? "")) return undefined;
  const connection = xml.resolve(callee.object);
  const isConnection =
    connection?.type === "CallExpression" &&
    connection.callee.type === "MemberExpression" &&
    memberName(connection.callee) === "getConnection";
  return isConnection ? (given[0] as AnyNode | undefined) : undefined;
}

function check(node: AnyNode, context: ScriptRuleContext): void {
  if (node.type === "XMLElement") {
    const { tag, attributes } = readElement(node);
    if (!expressionElements.has(tag ?? "")) return;
    for (const { name, value } of attributes)
      if (name === "expr" && value.type === "XMLEscape") checkText(value.expression, "XTK2024", context);
    return;
  }
  const statement = statementOf(node, context);
  if (statement !== undefined) checkText(statement, "XTK2023", context);
}

/** SQL and XTK expressions that are put together of text and values. */
export const joinedText: ScriptRule = {
  codes: ["XTK2023", "XTK2024", "XTK2053", "XTK2054"],
  types: ["XMLElement", "CallExpression"],
  check,
};
