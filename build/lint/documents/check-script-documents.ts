import type ts from "typescript";
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { NodeOf, TreeNode } from "../../e4x/tree/tree-node.ts";
import { nodesIn } from "../../e4x/tree/walk.ts";
import { schemaFault } from "../nodes/known-schemas.ts";
import { schemaPaths } from "../nodes/schema-paths.ts";
import { checkQuery } from "./check-query.ts";
import { QUERIES, type QueryElement } from "./query-element.ts";
import { type ReadElements, readScriptQuery } from "./read-script-query.ts";

/** Told of what is wrong. */
export type ReportInScript = (code: DiagnosticCode, at: TreeNode, details: Record<string, string>) => void;

/** Literal ids of schemas; what stands in braces is not looked at, and a name alone is told by the rules for scripts. */
function checkIds(element: QueryElement<TreeNode>, checker: ts.TypeChecker, report: ReportInScript): void {
  for (const { name, value, valueAt } of element.attributes) {
    if (name !== "xtkschema" && !(name === "schema" && QUERIES.has(element.tag ?? ""))) continue;
    if (value === undefined || !value.includes(":") || valueAt.type !== "XMLAttribute") continue;
    const fault = schemaFault(value, checker);
    if (fault !== undefined) report(fault.code, valueAt, { id: value, advice: fault.advice, open: `${name}={"${value}"}` });
  }
}

/** All elements below one. */
function elementsInside(element: QueryElement<TreeNode>): QueryElement<TreeNode>[] {
  return element.children.flatMap((child) => [child, ...elementsInside(child)]);
}

/** Checks the documents that a script in E4X writes out: ids of schemas, and queries. */
export function checkScriptDocuments(program: TreeNode, checker: ts.TypeChecker, report: ReportInScript): void {
  const elements = [...nodesIn(program)].filter((node): node is NodeOf<"XMLElement"> => node.type === "XMLElement");
  const known: ReadElements = new Map();
  const read = elements.sort((a, b) => a.start! - b.start!).map((element) => readScriptQuery(element, known));
  const inQueries = new Set(read.filter(({ tag }) => QUERIES.has(tag ?? "")).flatMap((query) => elementsInside(query).map(({ at }) => at)));
  for (const element of read) {
    checkIds(element, checker, report);
    if (inQueries.has(element.at)) continue;
    checkQuery(element, { pathsOf: (schema) => schemaPaths(schema, undefined, checker), report });
  }
}
