import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { kindOfEntry } from "../kinds/entry.ts";
import { functionBehind, takeExports, withoutAliases } from "./module-exports.ts";
import type { PassContext } from "./pass.ts";
import { addStatements, tidyStatements } from "./tidy-statements.ts";

/**
 * Turns the module into the statements of a script: the default function's body stands where it would be called, exports
 * are gone. `return` may then stand at the top level: the wrapper around the script is a function.
 */
export function scriptBody(program: NodePath<t.Program>, context: PassContext): void {
  const exported = takeExports(program).find((one) => one.exported === "default")?.local;
  tidyStatements(program);
  const name = exported === undefined ? undefined : withoutAliases(exported, program);
  if (name === undefined) {
    requireStatements(program, context);
    return;
  }
  const binding = program.scope.getOwnBinding(name);
  const owner = functionBehind(binding?.path);
  if (!binding || !owner || owner.node.params.length > 0) {
    context.report(noFunction(context, binding?.path));
    return;
  }
  const isCalled = kindOfEntry(context.entry) === "jsx" || kindOfEntry(context.entry) === "jstest";
  if (!binding.constant || binding.references > 0 || usesItsCall(owner) || (context.isBare && !isCalled && returns(owner))) {
    const call = t.callExpression(t.identifier(name), []);
    program.pushContainer("body", isCalled ? t.returnStatement(call) : t.expressionStatement(call));
    return;
  }
  renameClashes(owner, program);
  const { body } = owner.node.body as t.BlockStatement;
  binding.path.remove();
  addStatements(program, body);
  if (body.length === 0) requireStatements(program, context);
}

/** What is no function that can be called without arguments: where it stands, or that it is not there. */
function noFunction({ entry, locate }: PassContext, path: NodePath | undefined): Diagnostic {
  const place = locate(path?.node.loc?.start);
  const { source: file, part } = entry;
  if (part === undefined) return diagnostic("XTK1012", {}, place);
  const isWritten = place.file !== undefined && !place.file.startsWith("xtkit-");
  return diagnostic("XTK1060", { part }, isWritten ? place : { file, line: 1, column: 1 });
}

/** `arguments`, or its own name, mean something only in a function that is called. */
function usesItsCall(owner: NodePath<t.Function>): boolean {
  let uses = t.isFunctionExpression(owner.node) && owner.node.id != null;
  owner.traverse({
    Identifier(path) {
      if (path.node.name === "arguments" && path.getFunctionParent() === owner) uses = true;
    },
  });
  return uses;
}

function returns(owner: NodePath<t.Function>): boolean {
  let found = false;
  owner.traverse({
    Function: (inner) => inner.skip(),
    ReturnStatement() {
      found = true;
    },
  });
  return found;
}

/** The function's own names must not become those of the module, or hide a global that other code uses. */
function renameClashes(owner: NodePath<t.Function>, program: NodePath<t.Program>): void {
  for (const name of Object.keys(owner.scope.bindings)) {
    if (program.scope.hasOwnBinding(name) || program.scope.hasGlobal(name)) owner.scope.rename(name);
  }
}

function requireStatements(program: NodePath<t.Program>, context: PassContext): void {
  const runs = program.node.body.some((statement) => !t.isFunctionDeclaration(statement) && !isFunctionOnly(statement));
  if (!runs) context.report(diagnostic("XTK1007"));
}

/** `var helper = function () {…};`: declares, and runs nothing. */
function isFunctionOnly(statement: t.Statement): boolean {
  return (
    t.isVariableDeclaration(statement) &&
    statement.declarations.every(({ init }) => init == null || t.isFunction(init) || t.isLiteral(init))
  );
}
