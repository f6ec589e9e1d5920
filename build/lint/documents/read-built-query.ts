import ts from "typescript";
import { HOLE } from "../../schema/expression-paths.ts";
import { type BuiltElement, literalText } from "../nodes/builder-call.ts";
import { constantBehind } from "../nodes/constant-behind.ts";
import type { RuleContext } from "../nodes/rule.ts";
import { skipWrapping } from "../nodes/skip-wrapping.ts";
import type { QueryAttribute, QueryElement } from "./query-element.ts";
import { withoutEntities } from "./without-entities.ts";

type Context = Pick<RuleContext, "checker" | "builtElement">;

/** Text as far as it is known, with a hole for each part that is not; undefined where nothing is known. */
export function partialText(value: ts.Expression, checker: ts.TypeChecker): string | undefined {
  const node = skipWrapping(value);
  const literal = literalText(node, checker);
  if (literal !== undefined) return ts.isJsxAttribute(node.parent) ? withoutEntities(literal) : literal;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [partialText(node.left, checker), partialText(node.right, checker)];
    return left === undefined && right === undefined ? undefined : (left ?? HOLE) + (right ?? HOLE);
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => (partialText(span.expression, checker) ?? HOLE) + span.literal.text).join("");
}

/** The elements that an expression gives as content: those it writes out, through conditions, lists and constants. */
function elementsIn(content: ts.Expression, context: Context): QueryElement<ts.Node>[] {
  const node = skipWrapping(content);
  if (ts.isConditionalExpression(node)) return [...elementsIn(node.whenTrue, context), ...elementsIn(node.whenFalse, context)];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((element) => elementsIn(element, context));
  if (ts.isSpreadElement(node)) return elementsIn(node.expression, context);
  if (ts.isBinaryExpression(node)) return [...elementsIn(node.left, context), ...elementsIn(node.right, context)];
  if (ts.isJsxFragment(node)) return node.children.flatMap((child) => elementsOfMarkup(child, context));
  if (ts.isIdentifier(node)) {
    const initializer = constantBehind(node, context.checker)?.initializer;
    // A constant that is made of itself has no end.
    return initializer === undefined || initializer.end > node.pos ? [] : elementsIn(initializer, context);
  }
  const element = readBuiltQuery(node, context);
  if (element !== undefined) return [element];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== "map") return [];
  const [made] = node.arguments;
  return made !== undefined && ts.isArrowFunction(made) && !ts.isBlock(made.body) ? elementsIn(made.body, context) : [];
}

function elementsOfMarkup(child: ts.JsxChild, context: Context): QueryElement<ts.Node>[] {
  if (ts.isJsxText(child)) return [];
  if (ts.isJsxExpression(child)) return child.expression === undefined ? [] : elementsIn(child.expression, context);
  return elementsIn(child, context);
}

function contentOf(node: ts.Node, context: Context): QueryElement<ts.Node>[] {
  if (ts.isCallExpression(node)) return node.arguments.slice(2).flatMap((argument) => elementsIn(argument, context));
  return ts.isJsxElement(node) ? node.children.flatMap((child) => elementsOfMarkup(child, context)) : [];
}

function readAttributes({ attributes }: BuiltElement, checker: ts.TypeChecker): QueryAttribute<ts.Node>[] {
  return attributes.map(({ name, nameNode, value }) => ({
    name,
    at: nameNode,
    value: value && partialText(value, checker),
    valueAt: value ?? nameNode,
  }));
}

/** Reads a builder call or a TSX element, and the elements in it, as a part of a query; undefined for other nodes. */
export function readBuiltQuery(node: ts.Node, context: Context): QueryElement<ts.Node> | undefined {
  const element = context.builtElement(ts.isJsxElement(node) ? node.openingElement : node);
  if (element === undefined) return undefined;
  const { tag, tagNode } = element;
  return { tag, at: tagNode, attributes: readAttributes(element, context.checker), children: contentOf(node, context) };
}
