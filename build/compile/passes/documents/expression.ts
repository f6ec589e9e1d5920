import { type NodePath, type types as t } from "@babel/core";
import { standAlone } from "../../../engine/operand-places.ts";
import { quotedText } from "../../../engine/quoted-text.ts";
import { operationCall, operationName } from "../calls.ts";
import { isKnownNumber, isKnownString, isKnownText } from "../known.ts";
import { itemsOf } from "./literal-parts.ts";

/** Text and values that make an XTK expression, in order. */
export type ExpressionParts = (string | t.Expression)[];

/** A literal that is quoted while the script is built: a text, a plain number, true or false. */
function quoted(path: NodePath): string | undefined {
  if (path.isStringLiteral()) return quotedText(path.node.value);
  if (path.isNumericLiteral()) return /^\d+(?:\.\d+)?$/.test(String(path.node.value)) ? String(path.node.value) : undefined;
  return path.isBooleanLiteral() ? (path.node.value ? "1" : "0") : undefined;
}

/** The parts of `` expr`…` ``; undefined for anything else, and where `expr` throws when it runs. */
export function taggedParts(path: NodePath): ExpressionParts | undefined {
  if (!path.isTaggedTemplateExpression() || operationName(path.node.tag) !== "expr") return undefined;
  const quasi = path.get("quasi");
  const { quasis } = quasi.node;
  if (!standAlone(quasis.map(({ value }) => value.cooked ?? ""))) return undefined;
  return quasis.flatMap(({ value }, index) => {
    const term = quasi.get("expressions")[index] as NodePath<t.Expression> | undefined;
    return [value.cooked ?? "", ...(term === undefined ? [] : termParts(term))];
  });
}

/** A value in a comparison. */
export function operandParts(path: NodePath<t.Expression>): ExpressionParts {
  return taggedParts(path) ?? valueParts(path) ?? [operationCall("xtkOperand", path.node)];
}

/** A value in a tagged template: an expression stays one, in brackets. */
function termParts(path: NodePath<t.Expression>): ExpressionParts {
  const inner = taggedParts(path);
  return inner ? ["(", ...inner, ")"] : (valueParts(path) ?? [operationCall("xtkTerm", path.node)]);
}

/** What is a value, or a list of values, for certain. */
function valueParts(path: NodePath<t.Expression>): ExpressionParts | undefined {
  const text = quoted(path);
  if (text !== undefined) return [text];
  const items = itemsOf(path);
  if (items !== undefined && items.length > 0)
    return ["(", ...items.flatMap((item, index) => [index > 0 ? ", " : "", quoted(item) ?? literalCall(item)]), ")"];
  return isKnownText(path) ? [literalCall(path)] : undefined;
}

/** The function that quotes a value: that of its kind, where it is known, brings the others not along. */
function literalCall(path: NodePath<t.Expression>): t.Expression {
  const operation = isKnownString(path) ? "textLiteral" : isKnownNumber(path) ? "numberLiteral" : "xtkLiteral";
  return operationCall(operation, path.node);
}
