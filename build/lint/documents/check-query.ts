import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import { xmlEntities } from "../../e4x/tree/xml-entities.ts";
import { expressionPaths, HOLE, isPlainPath, type WrittenPath } from "../../schema/expression-paths.ts";
import { nearestName } from "../../schema/nearest-name.ts";
import { queryAttributes, queryContent, queryOperations } from "../../schema/query-shape.ts";
import { pathOf, type SchemaPaths } from "../nodes/schema-paths.ts";
import { QUERIES, type QueryAttribute, type QueryElement } from "./query-element.ts";

/** Whom a check of a query asks and tells. */
export interface QueryChecks<Place> {
  /** The paths of a schema; undefined where it is not declared. */
  pathsOf(schema: string): SchemaPaths | undefined;
  report(code: DiagnosticCode, at: Place, details: Record<string, string>): void;
}

/** What the paths of an element start at. */
interface Start {
  schema: string;
  paths: SchemaPaths;
  /** The links on the way: `folder` in the list of a node. */
  steps: readonly string[];
}

/** Variables of the workflow, the tables of a delivery, and the text that stands for a record. */
const BEYOND_SCHEMA = /^(?:vars|instance|target|targetData)\/|@_|-cs$/;

const WITH_EXPRESSION = new Set(["node", "condition"]);

function has({ paths, steps }: Start, path: string): boolean {
  return paths.has(`[${[...steps, path].join("/")}]`);
}

/** The path that is probably meant, as it is to be written. */
function nearest(start: Start, path: string): string | undefined {
  const { paths, steps } = start;
  const other = path.startsWith("@") ? path.slice(1) : `@${path}`;
  if (has(start, other)) return pathOf([other]);
  const head = steps.map((step) => `${step}/`).join("");
  const found = paths.near(`[${head}${path}]`).map((one) => pathOf([one.replace(/^\[|\]$/g, "").slice(head.length)]));
  return nearestName(pathOf([path]), found);
}

/** Whether the parts of `@a-b` are fields each, so that a calculation may be meant. */
function isCalculation(start: Start, path: string): boolean {
  return !path.includes("/") && path.split("-").every((part) => isPlainPath(part) && has(start, part));
}

function checkPath<Place>(
  { text, path, isCalculated }: WrittenPath,
  at: Place,
  start: Start | undefined,
  { report }: QueryChecks<Place>,
): void {
  if (!isPlainPath(path) || BEYOND_SCHEMA.test(path)) return;
  if (isCalculated && start !== undefined && isCalculation(start, path)) return;
  const better = start === undefined || has(start, path) ? pathOf([path]) : nearest(start, path);
  if (isCalculated && better !== undefined) report("XTK2018", at, { path: text, better });
  else if (start !== undefined && (isCalculated || !has(start, path))) {
    report("XTK2014", at, { path: text, schema: start.schema, advice: adviceFor(text, better) });
  }
}

function adviceFor(path: string, better: string | undefined): string {
  const sign = xmlEntities.get(path);
  if (sign !== undefined) return `A text of JavaScript has signs as they are: write ${sign} for &${path};.`;
  return better === undefined ? "Check the spelling; paths of several steps stand in brackets." : `Did you mean "${better}"?`;
}

function attributeOf<Place>(element: QueryElement<Place>, name: string): QueryAttribute<Place> | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** What the paths in an element start at: the schema of a query, the link of a list or of a condition on linked records. */
function startInside<Place>(element: QueryElement<Place>, start: Start | undefined, { pathsOf }: QueryChecks<Place>): Start | undefined {
  if (QUERIES.has(element.tag ?? "")) {
    const schema = attributeOf(element, "schema")?.value;
    const paths = schema === undefined || schema.includes(HOLE) ? undefined : pathsOf(schema);
    return schema === undefined || paths === undefined ? undefined : { schema, paths, steps: [] };
  }
  const isList = element.tag === "node" || attributeOf(element, "setOperator") !== undefined;
  if (start === undefined || !isList || !WITH_EXPRESSION.has(element.tag ?? "")) return start;
  const [path, more] = expressionPaths(attributeOf(element, "expr")?.value ?? "");
  return path === undefined || more !== undefined || !isPlainPath(path.path) ? undefined : { ...start, steps: [...start.steps, path.path] };
}

/** Attributes that are nearly known: others are let pass, as consoles save some that nobody lists. */
function checkAttributes<Place>(element: QueryElement<Place>, tag: string, { report }: QueryChecks<Place>): void {
  const known = queryAttributes.get(tag) ?? new Set<string>();
  for (const { name, at } of element.attributes) {
    const near = known.has(name) ? undefined : nearestName(name, known);
    if (near !== undefined) report("XTK2017", at, { given: `"${name}"`, kind: "attribute", owner: `<${tag}>`, advice: `Write ${near}.` });
  }
  const operation = QUERIES.has(tag) ? attributeOf(element, "operation") : undefined;
  if (!operation?.value || operation.value.includes(HOLE) || queryOperations.some((one) => one === operation.value)) return;
  const near = nearestName(operation.value, queryOperations);
  const advice = near === undefined ? `Write one of ${queryOperations.join(", ")}.` : `Write "${near}".`;
  report("XTK2017", operation.valueAt, { given: `"${operation.value}"`, kind: "operation", owner: "a query", advice });
}

function checkElement<Place>(element: QueryElement<Place>, start: Start | undefined, checks: QueryChecks<Place>): void {
  const { tag, children } = element;
  if (tag === undefined) return;
  checkAttributes(element, tag, checks);
  const inside = startInside(element, start, checks);
  if (WITH_EXPRESSION.has(tag)) checkExpression(element, start, checks);
  const known = queryContent.get(tag) ?? [];
  for (const child of children) {
    if (child.tag === undefined || known.includes(child.tag)) checkElement(child, inside, checks);
    else {
      const near = nearestName(child.tag, known);
      const advice = near === undefined ? `In it stand ${known.map((name) => `<${name}>`).join(", ")}.` : `Write <${near}>.`;
      checks.report("XTK2017", child.at, { given: `<${child.tag}>`, kind: "element", owner: `<${tag}>`, advice });
    }
  }
}

function checkExpression<Place>(element: QueryElement<Place>, start: Start | undefined, checks: QueryChecks<Place>): void {
  const expr = attributeOf(element, "expr");
  if (expr?.value === undefined) return;
  for (const path of expressionPaths(expr.value)) checkPath(path, expr.valueAt, start, checks);
}

/**
 * Checks the document of a query: the names in it, and the paths of its expressions where its schema is declared. Of a part that stands alone,
 * a `<condition>` that is put in later, only what holds for every schema.
 */
export function checkQuery<Place>(element: QueryElement<Place>, checks: QueryChecks<Place>): void {
  if (QUERIES.has(element.tag ?? "")) checkElement(element, undefined, checks);
  else if (WITH_EXPRESSION.has(element.tag ?? "")) checkExpression(element, undefined, checks);
}

/**
 * Checks an expression.
 * @param paths those of the schema it is of; undefined where that is not known
 */
export function checkExpressionText<Place>(
  text: string,
  at: Place,
  of: { schema: string; paths: SchemaPaths } | undefined,
  checks: QueryChecks<Place>,
): void {
  for (const path of expressionPaths(text)) checkPath(path, at, of && { ...of, steps: [] }, checks);
}
