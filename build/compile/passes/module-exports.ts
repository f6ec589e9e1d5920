import { type NodePath, types as t } from "@babel/core";

/** An export of the bundle: the name of the variable, and the name that it is exported by. */
export interface Exported {
  local: string;
  exported: string;
}

/** The exports of the bundle, whose statements are removed. */
export function takeExports(program: NodePath<t.Program>): Exported[] {
  const found: Exported[] = [];
  for (const statement of program.get("body")) {
    if (!statement.isExportNamedDeclaration()) continue;
    found.push(...exportsOf(statement.node));
    statement.remove();
  }
  return found;
}

/** The variable that the bundle exports by default. */
export function defaultExport({ body }: t.Program): string | undefined {
  const listed = body.flatMap((statement) => (t.isExportNamedDeclaration(statement) ? exportsOf(statement) : []));
  return listed.find(({ exported }) => exported === "default")?.local;
}

/** The exports that a statement of the bundle lists. */
function exportsOf({ specifiers }: t.ExportNamedDeclaration): Exported[] {
  return specifiers.flatMap((specifier) => {
    if (!t.isExportSpecifier(specifier)) return [];
    const { local, exported } = specifier;
    return [{ local: local.name, exported: t.isIdentifier(exported) ? exported.name : exported.value }];
  });
}

/** `export default main` leaves `var a_default = main;`: the name behind it, and the line goes. */
export function withoutAliases(name: string, program: NodePath<t.Program>): string {
  const path = program.scope.getOwnBinding(name)?.path;
  const init = path?.isVariableDeclarator() ? path.node.init : undefined;
  if (!path || !t.isIdentifier(init) || !program.scope.getOwnBinding(init.name)?.constant) return name;
  path.remove();
  program.scope.crawl();
  return withoutAliases(init.name, program);
}

/** The function that a variable is. */
export function functionBehind(path: NodePath | undefined): NodePath<t.FunctionDeclaration | t.FunctionExpression> | undefined {
  if (path?.isFunctionDeclaration()) return path;
  const init = path?.isVariableDeclarator() ? path.get("init") : undefined;
  return init?.isFunctionExpression() ? init : undefined;
}
