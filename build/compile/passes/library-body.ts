import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import { helperFunction } from "../helpers/helper-functions.ts";
import { programPath } from "../program-path.ts";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import { type Exported, takeExports } from "./module-exports.ts";
import type { PassContext } from "./pass.ts";
import { addStatements, tidyStatements } from "./tidy-statements.ts";
import type { ScriptPart } from "./script-part.ts";

/**
 * The module of a library as statements. Where it declares more than it exports, what is exported is put on the parameter of a function
 * around it: the rest is nobody's.
 * @param isMember what is exported is put on an object, and is no global
 */
export function libraryBody(file: t.File, context: PassContext, isMember: boolean): ScriptPart {
  const program = programPath(file);
  const exported = takeExports(program);
  tidyStatements(program);
  const faults = exported.flatMap((one) => faultOf(one, program, context));
  faults.forEach((found) => context.report(found));
  if (exported.length === 0) {
    context.report(diagnostic("XTK1063", {}, { file: context.entry.source, line: 1, column: 1 }));
    return { file };
  }
  if (faults.length > 0) return { file };
  const exports = exported.map((one) => one.exported);
  if (!isMember && isAllExported(exported, program) && !usesHelpers(file)) return { file, library: { exports } };
  const parameter = unusedName("library", program);
  const puts = exported.map(({ local, exported: name }) =>
    t.expressionStatement(
      t.assignmentExpression("=", t.memberExpression(t.identifier(parameter), t.identifier(name)), t.identifier(local)),
    ),
  );
  addStatements(program, puts);
  return { file, library: { exports, parameter } };
}

/** What cannot be exported: who loads the library gets what there is when it has run. */
function faultOf({ local, exported }: Exported, program: NodePath<t.Program>, { locate, entry }: PassContext) {
  const binding = program.scope.getOwnBinding(local);
  const place = locate(binding?.path.node.loc?.start);
  const where = place.file === undefined ? { file: entry.source, line: 1, column: 1 } : place;
  if (exported === "default") return [diagnostic("XTK1064", { fault: "A library has no default export" }, where)];
  if (!t.isValidIdentifier(exported, false)) return [diagnostic("XTK1064", { fault: `${exported} is no name of a variable` }, where)];
  const late = binding?.constantViolations.find((path) => path.getFunctionParent() !== null);
  return late ? [diagnostic("XTK1065", { name: exported }, { ...where, ...locate(late.node.loc?.start) })] : [];
}

/** Whether the top level declares nothing but what is exported, under the same names. */
function isAllExported(exported: readonly Exported[], program: NodePath<t.Program>): boolean {
  const names = new Set(exported.filter(({ local, exported: name }) => local === name).map(({ local }) => local));
  return names.size === exported.length && Object.keys(program.scope.bindings).every((name) => names.has(name));
}

/** Whether functions come along, which would be globals as well. */
function usesHelpers(file: t.File): boolean {
  let isUsed = false;
  t.traverseFast(file, (node) => {
    if (!t.isMemberExpression(node) || !t.isIdentifier(node.object, { name: RESERVED_NAME }) || !t.isIdentifier(node.property)) return;
    isUsed ||= helperFunction(node.property.name) !== undefined;
  });
  return isUsed;
}

function unusedName(wanted: string, { scope }: NodePath<t.Program>): string {
  let name = wanted;
  while (scope.hasBinding(name) || scope.hasGlobal(name) || scope.hasReference(name)) name += "_";
  return name;
}
