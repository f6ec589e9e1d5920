import { type NodePath, types as t } from "@babel/core";
import { operationCall } from "../calls.ts";
import { isKnownArray, isKnownText } from "../known.ts";
import type { Expressions } from "./expression.ts";
import { itemsOf, propertiesOf, textOf } from "./literal-parts.ts";

type Path = NodePath<t.Expression>;

function element(tag: string, attributes: [name: string, value: t.Expression][], children: readonly t.Expression[] = []): t.Expression {
  const names = attributes.map(([name, value]) => t.objectProperty(t.identifier(name), value));
  return operationCall("build", t.stringLiteral(tag), names.length === 0 ? t.nullLiteral() : t.objectExpression(names), ...children);
}

/** The parts of a query in the order in which `queryDef` reads them. */
const ATTRIBUTES = ["operation", "lineCount", "startLine", "distinct"];
const NODES = new Set(["select", "groupBy", "orderBy"]);
const PARTS = ["select", "where", "groupBy", "having", "orderBy"];

/** Writes a query that is given as literals as the builder calls that `queryDef` would make; what is no literal is left to its functions. */
export class QueryDocument {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  /** The document; undefined where the parts of the query are not known, or not in the order they are written. */
  write(schema: Path, query: Path): t.Expression | undefined {
    const parts = propertiesOf(query);
    if (parts === undefined || ![...parts.keys()].every((name) => ATTRIBUTES.includes(name) || PARTS.includes(name))) return undefined;
    const attributes = this.#attributes(parts);
    if (attributes === undefined) return undefined;
    const children = PARTS.flatMap((name) => (parts.has(name) ? [this.#part(name, parts.get(name)!)] : []));
    return element("queryDef", [["schema", schema.node], ...attributes], children);
  }

  #attributes(parts: Map<string, Path>): [string, t.Expression][] | undefined {
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

  #part(tag: string, content: Path): t.Expression {
    if (NODES.has(tag)) {
      const nodes = itemsOf(content);
      if (nodes === undefined) return this.#expressions.call("nodesElement", t.stringLiteral(tag), content.node);
      return nodes.length === 0
        ? t.nullLiteral()
        : element(
            tag,
            [],
            nodes.map((node) => this.#node(node)),
          );
    }
    return this.#where(tag, content);
  }

  #node(column: Path): t.Expression {
    const expr = this.#expression(column);
    if (expr) return element("node", [["expr", expr]]);
    const fields = propertiesOf(column);
    const attributes =
      fields &&
      [...fields].map(([name, value]): [string, t.Expression | undefined] => [
        name,
        name === "expr" ? this.#expression(value) : isKnownText(value) || value.isBooleanLiteral() ? value.node : undefined,
      ]);
    if (attributes?.every((attribute): attribute is [string, t.Expression] => attribute[1] !== undefined))
      return element("node", attributes);
    return this.#expressions.call("nodeElement", column.node);
  }

  /** A path or a tagged template as the text of the expression. */
  #expression(path: Path): t.Expression | undefined {
    if (path.isStringLiteral()) return path.node;
    const parts = this.#expressions.tagged(path);
    return parts && this.#expressions.text(parts);
  }

  #where(tag: string, content: Path): t.Expression {
    const items = itemsOf(content);
    if (items === undefined && !this.#isCondition(content))
      return this.#expressions.call("whereElement", t.stringLiteral(tag), content.node);
    if (items === undefined && content.isConditionalExpression())
      return this.#expressions.call("whereElement", t.stringLiteral(tag), content.node);
    if (items === undefined || (items.length > 0 && items[0]!.isStringLiteral()))
      return element(tag, [], [this.#condition(content, false)]);
    // The first item may be a path in a variable: a comparison.
    if (items.length > 0 && !this.#isCondition(items[0]!))
      return this.#expressions.call("whereElement", t.stringLiteral(tag), content.node);
    return items.length === 0 ? t.nullLiteral() : element(tag, [], this.#conditions(items, false));
  }

  /** What is a condition and no path for certain. */
  #isCondition(path: Path): boolean {
    if (path.isConditionalExpression()) return this.#isCondition(path.get("consequent")) && this.#isCondition(path.get("alternate"));
    return this.#expressions.tagged(path) !== undefined || path.isArrayExpression() || path.isObjectExpression();
  }

  #conditions(items: readonly Path[], isOr: boolean): t.Expression[] {
    return items.map((item, index) => this.#condition(item, isOr && index < items.length - 1));
  }

  #condition(content: Path, isOr: boolean): t.Expression {
    const link: [string, t.Expression][] = isOr ? [["boolOperator", t.stringLiteral("OR")]] : [];
    const expression = this.#expressions.tagged(content);
    if (expression) return element("condition", [...link, ["expr", this.#expressions.text(expression)]]);
    if (content.isConditionalExpression())
      return t.conditionalExpression(
        content.node.test,
        this.#condition(content.get("consequent"), isOr),
        this.#condition(content.get("alternate"), isOr),
      );
    return (
      this.#comparison(content, link) ??
      this.#group(content, link) ??
      this.#expressions.call("conditionElement", content.node, t.booleanLiteral(isOr))
    );
  }

  #comparison(content: Path, link: [string, t.Expression][]): t.Expression | undefined {
    const [path, operator, value] = itemsOf(content) ?? [];
    const field = textOf(path);
    const comparison = textOf(operator);
    if (field === undefined || comparison === undefined) return undefined;
    if (comparison === "IS NULL" || comparison === "IS NOT NULL")
      return element("condition", [...link, ["expr", t.stringLiteral(`${field} ${comparison}`)]]);
    if (value === undefined) return undefined;
    const isList = comparison === "IN" || comparison === "NOT IN";
    const operand =
      !isList || value.isArrayExpression()
        ? this.#expressions.operand(value)
        : isKnownArray(value)
          ? [this.#expressions.call("xtkList", value.node)]
          : undefined;
    return operand && element("condition", [...link, ["expr", this.#expressions.text([`${field} ${comparison} `, ...operand])]]);
  }

  #group(content: Path, link: [string, t.Expression][]): t.Expression | undefined {
    const group = propertiesOf(content);
    const conditions = group?.get("or") ?? group?.get("and");
    const items = group?.size === 1 && conditions ? itemsOf(conditions) : undefined;
    return items === undefined || items.length === 0 ? undefined : element("condition", link, this.#conditions(items, group!.has("or")));
  }
}
