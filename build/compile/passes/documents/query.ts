import { type NodePath, types as t } from "@babel/core";
import { operationCall } from "../calls.ts";
import { isKnownArray, isKnownText } from "../known.ts";
import { operandParts, taggedParts } from "./expression.ts";
import { itemsOf, joined, propertiesOf, textOf } from "./literal-parts.ts";

type Path = NodePath<t.Expression>;

function element(tag: string, attributes: [name: string, value: t.Expression][], children: readonly t.Expression[] = []): t.Expression {
  const names = attributes.map(([name, value]) => t.objectProperty(t.identifier(name), value));
  return operationCall("build", t.stringLiteral(tag), names.length === 0 ? t.nullLiteral() : t.objectExpression(names), ...children);
}

/** The parts of a query in the order in which `queryDef` reads them. */
const ATTRIBUTES = ["operation", "lineCount", "startLine", "distinct"];
const NODES = new Set(["select", "groupBy", "orderBy"]);
const PARTS = ["select", "where", "groupBy", "having", "orderBy"];

/** The document; undefined where the parts of the query are not known, or not in the order they are written. */
export function queryDocument(schema: Path, query: Path): t.Expression | undefined {
  const parts = propertiesOf(query);
  if (parts === undefined || ![...parts.keys()].every((name) => ATTRIBUTES.includes(name) || PARTS.includes(name))) return undefined;
  const attributes = attributesOf(parts);
  if (attributes === undefined) return undefined;
  const children = PARTS.flatMap((name) => (parts.has(name) ? [partElement(name, parts.get(name)!)] : []));
  return element("queryDef", [["schema", schema.node], ...attributes], children);
}

function attributesOf(parts: Map<string, Path>): [string, t.Expression][] | undefined {
  const attributes: [string, t.Expression][] = [];
  for (const name of ATTRIBUTES) {
    const value = parts.get(name);
    if (value === undefined && name === "operation") attributes.push([name, t.stringLiteral("select")]);
    if (value === undefined) continue;
    if (!isKnownText(value) && !value.isBooleanLiteral()) return undefined;
    attributes.push([name, value.node]);
  }
  return attributes;
}

function partElement(tag: string, content: Path): t.Expression {
  if (NODES.has(tag)) {
    const nodes = itemsOf(content);
    if (nodes === undefined) return operationCall("nodesElement", t.stringLiteral(tag), content.node);
    return nodes.length === 0
      ? t.nullLiteral()
      : element(
          tag,
          [],
          nodes.map((node) => nodeElement(node)),
        );
  }
  return whereElement(tag, content);
}

function nodeElement(column: Path): t.Expression {
  const expr = expressionText(column);
  if (expr) return element("node", [["expr", expr]]);
  const fields = propertiesOf(column);
  const attributes =
    fields &&
    [...fields].map(([name, value]): [string, t.Expression | undefined] => [
      name,
      name === "expr" ? expressionText(value) : isKnownText(value) || value.isBooleanLiteral() ? value.node : undefined,
    ]);
  if (attributes?.every((attribute): attribute is [string, t.Expression] => attribute[1] !== undefined)) return element("node", attributes);
  return operationCall("nodeElement", column.node);
}

/** A path or a tagged template as the text of the expression. */
function expressionText(path: Path): t.Expression | undefined {
  if (path.isStringLiteral()) return path.node;
  const parts = taggedParts(path);
  return parts && joined(parts);
}

function whereElement(tag: string, content: Path): t.Expression {
  const items = itemsOf(content);
  if (items === undefined && !isCondition(content)) return operationCall("whereElement", t.stringLiteral(tag), content.node);
  if (items === undefined && content.isConditionalExpression()) return operationCall("whereElement", t.stringLiteral(tag), content.node);
  if (items === undefined || (items.length > 0 && items[0]!.isStringLiteral())) return element(tag, [], [conditionElement(content, false)]);
  // The first item may be a path in a variable: a comparison.
  if (items.length > 0 && !isCondition(items[0]!)) return operationCall("whereElement", t.stringLiteral(tag), content.node);
  return items.length === 0 ? t.nullLiteral() : element(tag, [], conditionElements(items, false));
}

/** What is a condition and no path for certain. */
function isCondition(path: Path): boolean {
  if (path.isConditionalExpression()) return isCondition(path.get("consequent")) && isCondition(path.get("alternate"));
  return taggedParts(path) !== undefined || path.isArrayExpression() || path.isObjectExpression();
}

function conditionElements(items: readonly Path[], isOr: boolean): t.Expression[] {
  return items.map((item, index) => conditionElement(item, isOr && index < items.length - 1));
}

function conditionElement(content: Path, isOr: boolean): t.Expression {
  const link: [string, t.Expression][] = isOr ? [["boolOperator", t.stringLiteral("OR")]] : [];
  const expression = taggedParts(content);
  if (expression) return element("condition", [...link, ["expr", joined(expression)]]);
  if (content.isConditionalExpression())
    return t.conditionalExpression(
      content.node.test,
      conditionElement(content.get("consequent"), isOr),
      conditionElement(content.get("alternate"), isOr),
    );
  return (
    comparisonElement(content, link) ??
    groupElement(content, link) ??
    operationCall("conditionElement", content.node, t.booleanLiteral(isOr))
  );
}

function comparisonElement(content: Path, link: [string, t.Expression][]): t.Expression | undefined {
  const [path, operator, value, ...others] = itemsOf(content) ?? [];
  // What is too much is refused by the function.
  if (others.length > 0) return undefined;
  const field = textOf(path);
  const comparison = textOf(operator);
  if (field === undefined || comparison === undefined) return undefined;
  if (comparison === "IS NULL" || comparison === "IS NOT NULL")
    return value === undefined ? element("condition", [...link, ["expr", t.stringLiteral(`${field} ${comparison}`)]]) : undefined;
  if (value === undefined) return undefined;
  const isList = comparison === "IN" || comparison === "NOT IN";
  const operand =
    !isList || value.isArrayExpression() ? operandParts(value) : isKnownArray(value) ? [operationCall("xtkList", value.node)] : undefined;
  return operand && element("condition", [...link, ["expr", joined([`${field} ${comparison} `, ...operand])]]);
}

function groupElement(content: Path, link: [string, t.Expression][]): t.Expression | undefined {
  const group = propertiesOf(content);
  const conditions = group?.get("or") ?? group?.get("and");
  const items = group?.size === 1 && conditions ? itemsOf(conditions) : undefined;
  return items === undefined || items.length === 0 ? undefined : element("condition", link, conditionElements(items, group!.has("or")));
}
