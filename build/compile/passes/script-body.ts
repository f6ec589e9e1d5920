import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Pass, PassContext } from "./pass.ts";
import { traverseWhere } from "./traverse-where.ts";

/**
 * Turns the module into the statements of a script: the default function's body stands where it would be called, exports
 * are gone. `return` may then stand at the top level: the wrapper around the script is a function.
 */
export const scriptBody: Pass = {
  run(program, context) {
    const exported = takeDefaultExport(program);
    moveHelpersToEnd(program);
    nameUndefined(program);
    program.scope.crawl();
    const name = exported === undefined ? undefined : withoutAliases(exported, program);
    if (name === undefined) {
      requireStatements(program, context);
      return true;
    }
    const binding = program.scope.getOwnBinding(name);
    const owner = functionBehind(binding?.path);
    if (!binding || !owner || owner.node.params.length > 0) {
      context.report(diagnostic("XTK1012", {}, context.locate(binding?.path.node.loc?.start)));
      return true;
    }
    if (!binding.constant || binding.references > 0 || usesItsCall(owner) || (context.isBare && returns(owner))) {
      program.pushContainer("body", t.expressionStatement(t.callExpression(t.identifier(name), [])));
      return true;
    }
    renameClashes(owner, program);
    const { body } = owner.node.body as t.BlockStatement;
    binding.path.remove();
    const helpers = program.node.body.findIndex((statement) => t.isFunctionDeclaration(statement) && !statement.loc);
    program.node.body.splice(helpers < 0 ? program.node.body.length : helpers, 0, ...body);
    if (body.length === 0) requireStatements(program, context);
    return true;
  },
};

/** The bundler writes `void 0`; people write `undefined`. */
function nameUndefined(program: NodePath<t.Program>): void {
  traverseWhere(program, ({ type }) => type === "UnaryExpression", {
    UnaryExpression(path) {
      if (path.node.operator !== "void" || !t.isNumericLiteral(path.node.argument) || path.scope.hasBinding("undefined", true)) return;
      path.replaceWith(t.inherits(t.identifier("undefined"), path.node));
    },
  });
}

/** Functions that the translation brought along (they have no place in the source) go behind what the author wrote. */
function moveHelpersToEnd(program: NodePath<t.Program>): void {
  const isHelper = (statement: t.Statement): boolean => t.isFunctionDeclaration(statement) && !statement.loc;
  const { body } = program.node;
  program.node.body = [...body.filter((statement) => !isHelper(statement)), ...body.filter(isHelper)];
}

/** Removes the export statements; gives the local name of the default export. */
function takeDefaultExport(program: NodePath<t.Program>): string | undefined {
  let name: string | undefined;
  for (const statement of program.get("body")) {
    if (!statement.isExportNamedDeclaration()) continue;
    for (const specifier of statement.node.specifiers) {
      if (!t.isExportSpecifier(specifier)) continue;
      const exported = t.isIdentifier(specifier.exported) ? specifier.exported.name : specifier.exported.value;
      if (exported === "default") name = specifier.local.name;
    }
    statement.remove();
  }
  return name;
}

/** `export default main` leaves `var a_default = main;`: the name behind it, and the line goes. */
function withoutAliases(name: string, program: NodePath<t.Program>): string {
  const path = program.scope.getOwnBinding(name)?.path;
  const init = path?.isVariableDeclarator() ? path.node.init : undefined;
  if (!path || !t.isIdentifier(init) || !program.scope.getOwnBinding(init.name)?.constant) return name;
  path.remove();
  program.scope.crawl();
  return withoutAliases(init.name, program);
}

function functionBehind(path: NodePath | undefined): NodePath<t.FunctionDeclaration | t.FunctionExpression> | undefined {
  if (path?.isFunctionDeclaration()) return path;
  const init = path?.isVariableDeclarator() ? path.get("init") : undefined;
  return init?.isFunctionExpression() ? init : undefined;
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
