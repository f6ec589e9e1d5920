import ts from "typescript";
import { nearestName } from "../../schema/nearest-name.ts";
import { literalText, readObject } from "../nodes/builder-call.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { schemaPaths } from "../nodes/schema-paths.ts";
import { skipWrapping } from "../nodes/skip-wrapping.ts";
import { subQueryIn } from "../nodes/sub-query.ts";

/** The parts of a query that name paths. */
const PARTS_WITH_PATHS = new Set(["select", "where", "groupBy", "orderBy"]);

/** A path, and the schema that it is of. */
interface WrittenPath {
  literal: ts.StringLiteralLike;
  schema: string | undefined;
}

/** The paths in a condition: the heads of comparisons, and those of the sub-queries behind them. */
function pathsInCondition(content: ts.Expression, schema: string | undefined, checker: ts.TypeChecker): WrittenPath[] {
  const node = skipWrapping(content);
  const inside = (inner: ts.Expression): WrittenPath[] => pathsInCondition(inner, schema, checker);
  if (ts.isConditionalExpression(node)) return [...inside(node.whenTrue), ...inside(node.whenFalse)];
  if (ts.isArrayLiteralExpression(node)) {
    const [first] = node.elements;
    if (first === undefined || !ts.isStringLiteralLike(first)) return node.elements.flatMap(inside);
    const query = subQueryIn(node, checker);
    return [{ literal: first, schema }, ...(query === undefined ? [] : pathsInSubQuery(query, checker))];
  }
  if (!ts.isObjectLiteralExpression(node)) return [];
  return readObject(node).attributes.flatMap(({ name, value }) => (value && (name === "or" || name === "and") ? inside(value) : []));
}

/** The paths of `{ schema: "…", select: "@id", where: … }`. */
function pathsInSubQuery(query: ts.ObjectLiteralExpression, checker: ts.TypeChecker): WrittenPath[] {
  const { attributes } = readObject(query);
  const schema = literalText(attributes.find(({ name }) => name === "schema")?.value, checker);
  return attributes.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    if (name === "where") return pathsInCondition(value, schema, checker);
    return name === "select" && ts.isStringLiteralLike(value) ? [{ literal: value, schema }] : [];
  });
}

/** The paths of columns: texts, and the `expr` of objects. */
function pathsInColumns(content: ts.Expression, schema: string): WrittenPath[] {
  const node = skipWrapping(content);
  const inside = (inner: ts.Expression): WrittenPath[] => pathsInColumns(inner, schema);
  if (ts.isConditionalExpression(node)) return [...inside(node.whenTrue), ...inside(node.whenFalse)];
  if (ts.isArrayLiteralExpression(node))
    return node.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [{ literal: element, schema }] : inside(element)));
  if (!ts.isObjectLiteralExpression(node)) return [];
  return readObject(node).attributes.flatMap(({ name, value }) =>
    value && name === "expr" && ts.isStringLiteralLike(value) ? [{ literal: value, schema }] : [],
  );
}

function check(node: ts.Node, { checker, calleeType, report, replaceTypeErrors }: RuleContext): void {
  if (!ts.isCallExpression(node) || node.arguments.length < 2 || calleeType(node) !== "XtkQueryBuilder") return;
  const schema = literalText(node.arguments[0], checker);
  const query = skipWrapping(node.arguments[1]!);
  if (!ts.isObjectLiteralExpression(query)) return;
  for (const { name: part, nameNode, value } of readObject(query).attributes) {
    if (value === undefined || !PARTS_WITH_PATHS.has(part)) continue;
    const written = part === "where" ? pathsInCondition(value, schema, checker) : schema === undefined ? [] : pathsInColumns(value, schema);
    let isWrong = false;
    for (const path of written) {
      const paths = path.schema === undefined ? undefined : schemaPaths(path.schema, node, checker);
      const { text } = path.literal;
      if (path.schema === undefined || paths === undefined || paths.has(text)) continue;
      isWrong = true;
      const near = nearestName(text, paths.near(text));
      const advice =
        near === undefined ? `Expressions go through expr\`…\`; paths with "/" or "-" stand in brackets.` : `Did you mean "${near}"?`;
      report("XTK2014", path.literal, { path: text, schema: path.schema, advice });
    }
    if (isWrong) replaceTypeErrors(nameNode.parent);
  }
}

/** A path in a query that the schema does not have: TypeScript knows it, but says it at the whole part, in terms of its types. */
export const documentPath: Rule = { kinds: [ts.SyntaxKind.CallExpression], check };
