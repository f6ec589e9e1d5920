import { type NodePath, types as t } from "@babel/core";
import { traverseWhere } from "./traverse-where.ts";

/** What the bundler and the translation left, as people write it; scopes are looked at anew. */
export function tidyStatements(program: NodePath<t.Program>): void {
  moveHelpersToEnd(program.node);
  nameUndefined(program);
  program.scope.crawl();
}

/** Adds statements behind the author's, in front of the functions that the translation brought along. */
export function addStatements({ node: { body } }: NodePath<t.Program>, added: readonly t.Statement[]): void {
  const helpers = body.findIndex(isHelper);
  body.splice(helpers < 0 ? body.length : helpers, 0, ...added);
}

/** Functions that the translation brought along have no place in the source. */
function isHelper(statement: t.Statement): boolean {
  return t.isFunctionDeclaration(statement) && !statement.loc;
}

/** What the author wrote reads first. */
function moveHelpersToEnd(program: t.Program): void {
  program.body = [...program.body.filter((statement) => !isHelper(statement)), ...program.body.filter(isHelper)];
}

/** The bundler writes `void 0`; people write `undefined`. */
function nameUndefined(program: NodePath<t.Program>): void {
  traverseWhere(program, ({ type }) => type === "UnaryExpression", {
    UnaryExpression(path) {
      if (path.node.operator !== "void" || !t.isNumericLiteral(path.node.argument) || path.scope.hasBinding("undefined", true)) return;
      path.replaceWith(t.inherits(t.identifier("undefined"), path.node));
    },
  });
}
