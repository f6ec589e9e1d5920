import ts from "typescript";
import { nearestName } from "../../schema/nearest-name.ts";
import { literalText, readObject } from "../nodes/builder-call.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { schemaPaths } from "../nodes/schema-paths.ts";
import { skipWrapping } from "../nodes/skip-wrapping.ts";

/** The parts of a query that name paths. */
const PARTS_WITH_PATHS = new Set(["select", "where", "groupBy", "orderBy"]);

/** The string literals of a part that are paths: a column, its `expr`, the head of a comparison. */
function pathsIn(content: ts.Expression, isCondition: boolean): ts.StringLiteralLike[] {
  const node = skipWrapping(content);
  if (ts.isConditionalExpression(node)) return [...pathsIn(node.whenTrue, isCondition), ...pathsIn(node.whenFalse, isCondition)];
  if (ts.isArrayLiteralExpression(node)) {
    const [first] = node.elements;
    if (isCondition && first !== undefined && ts.isStringLiteralLike(first)) return [first];
    return node.elements.flatMap((element) =>
      !isCondition && ts.isStringLiteralLike(element) ? [element] : pathsIn(element, isCondition),
    );
  }
  if (!ts.isObjectLiteralExpression(node)) return [];
  return readObject(node).attributes.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    if (name === "or" || name === "and") return pathsIn(value, true);
    return !isCondition && name === "expr" && ts.isStringLiteralLike(value) ? [value] : [];
  });
}

function check(node: ts.Node, { checker, calleeType, report, replaceTypeErrors }: RuleContext): void {
  if (!ts.isCallExpression(node) || node.arguments.length < 2 || calleeType(node) !== "XtkQueryBuilder") return;
  const schema = literalText(node.arguments[0], checker);
  const query = skipWrapping(node.arguments[1]!);
  const paths = schema === undefined ? undefined : schemaPaths(schema, node, checker);
  if (schema === undefined || paths === undefined || !ts.isObjectLiteralExpression(query)) return;
  for (const { name: part, nameNode, value } of readObject(query).attributes) {
    if (value === undefined || !PARTS_WITH_PATHS.has(part)) continue;
    const wrong = pathsIn(value, part === "where").filter(({ text }) => !paths.has(text));
    for (const path of wrong) {
      const near = nearestName(path.text, paths.near(path.text));
      report("XTK2014", path, {
        path: path.text,
        schema,
        advice:
          near === undefined ? `Expressions go through expr\`…\`; paths with "/" or "-" stand in brackets.` : `Did you mean "${near}"?`,
      });
    }
    if (wrong.length > 0) replaceTypeErrors(nameNode.parent);
  }
}

/** A path in a query that the schema does not have: TypeScript knows it, but says it at the whole part, in terms of its types. */
export const documentPath: Rule = { kinds: [ts.SyntaxKind.CallExpression], check };
