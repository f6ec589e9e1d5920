import type { Variable } from "eslint-scope";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { isQuotingFunction } from "../facts/quoting-functions.ts";
import { memberName } from "./member-name.ts";
import type { ScriptRuleContext } from "./script-rule.ts";

type Context = Pick<ScriptRuleContext, "xml" | "script">;

/**
 * Whether a value may stand in a text of SQL or XTK: it is written out, a number or a truth value, or quoted already, in every way that it
 * is set, given or returned.
 * @param seen variables and functions that are being looked at: all ways have to be harmless, so each is followed once
 */
export function isHarmless(value: AnyNode, context: Context, seen = new Set<object>()): boolean {
  const node = context.xml.resolve(value)!;
  const areAll = (values: readonly (AnyNode | null)[] | undefined): boolean =>
    Boolean(values?.length) && values!.every((one) => one !== null && isHarmless(one, context, seen));
  const areAllOf = (holder: object, values: () => readonly (AnyNode | null)[] | undefined): boolean =>
    seen.has(holder) || (seen.add(holder) && areAll(values()));
  switch (node.type) {
    case "Literal":
    case "UnaryExpression":
    case "UpdateExpression":
      return true;
    case "BinaryExpression":
      return node.operator === "+" ? areAll([node.left, node.right]) : node.operator !== "..";
    case "ConditionalExpression":
      return areAll([node.consequent, node.alternate]);
    case "MemberExpression":
      return memberName(node) === "length" && !context.xml.isXml(node.object);
    case "CallExpression": {
      if (context.script.isGlobal(node.callee, "String")) return areAll(node.arguments as AnyNode[]);
      const name: unknown = node.callee.type === "MemberExpression" ? memberName(node.callee as AnyNode) : node.callee.name;
      if (typeof name === "string" && isQuotingFunction(name)) return true;
      const written = context.xml.functions.calledBy(node);
      return written !== undefined && areAllOf(written, () => context.xml.functions.valuesOf(written));
    }
    case "Identifier": {
      const variable = context.script.variableOf(node);
      return variable !== undefined && areAllOf(variable, () => valuesOf(variable, context));
    }
    default:
      return false;
  }
}

/** Every value that a variable gets, steps aside; undefined where others may give it some. */
function valuesOf(variable: Variable, { xml, script }: Context): AnyNode[] | undefined {
  const isParameter = variable.defs.some(({ type }) => type === "Parameter");
  const given = isParameter ? xml.functions.givenTo(variable) : [];
  const writes = variable.references.filter((reference) => reference.isWrite());
  const steps = writes.filter(({ identifier }) => script.parentOf(identifier as AnyNode)?.type === "UpdateExpression");
  const set = writes.filter((write) => !steps.includes(write)).map(({ writeExpr }) => writeExpr as AnyNode);
  return given && [...given, ...set];
}
