import ts from "typescript";
import { checkExpressionText, checkQuery, type QueryChecks } from "../documents/check-query.ts";
import { readBuiltQuery } from "../documents/read-built-query.ts";
import { HOLE } from "../../schema/expression-paths.ts";
import { elementKinds, literalText } from "../nodes/builder-call.ts";
import type { Rule, RuleContext } from "../nodes/rule.ts";
import { schemaPaths } from "../nodes/schema-paths.ts";

const QUERIES = new Set(["queryDef", "subQuery"]);
/** What is put into a query later. */
const PARTS = new Set(["node", "condition"]);

function checksAt(node: ts.Node, { checker, report, replaceTypeErrors }: RuleContext): QueryChecks<ts.Node> {
  return {
    pathsOf: (schema) => schemaPaths(schema, node, checker),
    report(code, at, details) {
      report(code, at, details);
      // TypeScript knows the operations too, and says it at the name.
      if (details.kind === "operation") replaceTypeErrors(at.parent);
    },
  };
}

/** Whether an element is written inside a query, which is checked as a whole. */
function isInQuery(node: ts.Node, { builtElement }: RuleContext): boolean {
  for (let around = node.parent; around !== undefined; around = around.parent)
    if (QUERIES.has(builtElement(ts.isJsxElement(around) ? around.openingElement : around)?.tag ?? "")) return true;
  return false;
}

/** The schema of the typed query around an expression: that of a sub-query, or of the query. */
function schemaAround(node: ts.Node, { checker, calleeType }: RuleContext): string | undefined {
  for (let around = node.parent; around !== undefined; around = around.parent) {
    if (ts.isObjectLiteralExpression(around)) {
      const schema = around.properties.find((property) => property.name !== undefined && property.name.getText() === "schema");
      if (schema !== undefined) return ts.isPropertyAssignment(schema) ? literalText(schema.initializer, checker) : undefined;
    }
    if (ts.isCallExpression(around) && calleeType(around) === "XtkQueryBuilder") return literalText(around.arguments[0], checker);
    if (ts.isFunctionLike(around)) return undefined;
  }
  return undefined;
}

/** The text around the values, which are quoted. */
function textBetween(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }) => HOLE + literal.text).join("");
}

/** An expression made by `expr`. */
function checkTagged(node: ts.TaggedTemplateExpression, context: RuleContext): void {
  const { checker } = context;
  if (checker.getTypeAtLocation(node).symbol?.name !== "XtkExpression") return;
  const schema = schemaAround(node, context);
  const paths = schema === undefined ? undefined : schemaPaths(schema, node, checker);
  const of = schema === undefined || paths === undefined ? undefined : { schema, paths };
  checkExpressionText(textBetween(node.template), node, of, checksAt(node, context));
}

function check(node: ts.Node, context: RuleContext): void {
  if (ts.isTaggedTemplateExpression(node)) return checkTagged(node, context);
  const tag = context.builtElement(node)?.tag;
  const whole = ts.isJsxOpeningElement(node) ? node.parent : node;
  if (tag === undefined || !(QUERIES.has(tag) || PARTS.has(tag)) || isInQuery(whole, context)) return;
  const query = readBuiltQuery(whole, context);
  if (query !== undefined) checkQuery(query, checksAt(node, context));
}

/** Documents of queries made by `x` and TSX, and expressions: misspelt names, paths that the schema does not have or that lack their brackets. */
export const queryDocument: Rule = { kinds: [...elementKinds, ts.SyntaxKind.TaggedTemplateExpression], check };
