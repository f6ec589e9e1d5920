import ts from "typescript";
import { nearestName } from "../../schema/nearest-name.ts";
import { isBuiltInNamespace, namespaceOf } from "../../schema/namespaces.ts";
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";

/** Why an id of a schema is no good. */
export interface SchemaFault {
  code: Extract<DiagnosticCode, "XTK2015" | "XTK2016">;
  advice: string;
}

/** Work tables of workflows: every run makes them anew. */
const WORK_TABLE = "temp";

function registry(name: string, checker: ts.TypeChecker, place: ts.Node | undefined): ts.Type | undefined {
  const symbol = checker.resolveName(name, place, ts.SymbolFlags.Interface, false);
  return symbol && checker.getDeclaredTypeOfSymbol(symbol);
}

/** Whether the declarations of the API name a schema, though nobody declared its fields: `nms.budget`. */
function isNamed(id: string, checker: ts.TypeChecker, place: ts.Node | undefined): boolean {
  const namespace = namespaceOf(id);
  const type = registry(namespace.charAt(0).toUpperCase() + namespace.slice(1), checker, place);
  return type?.getProperty(id.slice(namespace.length + 1)) !== undefined;
}

function nameOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** The declared id that is probably meant: the same name in another namespace, or one that is spelt nearly the same. */
function nearestId(id: string, ids: readonly string[]): string | undefined {
  const name = nameOf(id);
  const same = ids.find((one) => nameOf(one) === name);
  if (same !== undefined || id.includes(":")) return same ?? nearestName(id, ids);
  const near = nearestName(name, ids.map(nameOf));
  return ids.find((one) => nameOf(one) === near);
}

/**
 * What is wrong with a literal id of a schema. Staging twins are known with their schemas; work tables are not looked at.
 * @param place a node of the program, for names that are not global
 * @returns undefined where nothing is wrong, and in programs without declarations of schemas
 */
export function schemaFault(id: string, checker: ts.TypeChecker, place?: ts.Node): SchemaFault | undefined {
  const ids = (registry("XtkSchemas", checker, place)?.getProperties() ?? []).map(({ name }) => name);
  const known = new Set(ids);
  if (ids.length === 0 || known.has(id) || known.has(id.replace(/Stg$/, "")) || namespaceOf(id) === WORK_TABLE) return undefined;
  const near = nearestId(id, ids);
  const isServers = id.includes(":") && isBuiltInNamespace(namespaceOf(id));
  if (isServers && (near === undefined || isNamed(id, checker, place))) return { code: "XTK2016", advice: "" };
  return { code: "XTK2015", advice: near === undefined ? "" : `Did you mean "${near}"? ` };
}
