import { type NodePath, types as t } from "@babel/core";

/** Removes the functions and variables of the top level that nothing uses, and those that only they use. */
export function dropUnused(program: NodePath<t.Program>): void {
  for (let isDone = false; !isDone;) {
    isDone = true;
    program.scope.crawl();
    for (const { path, referenced, constantViolations } of Object.values(program.scope.bindings)) {
      if (referenced || constantViolations.length > 0 || !isPure(path)) continue;
      path.remove();
      isDone = false;
    }
  }
}

/** Whether nothing happens where it is declared. */
function isPure(path: NodePath): boolean {
  if (path.isFunctionDeclaration()) return true;
  if (!path.isVariableDeclarator() || !t.isIdentifier(path.node.id)) return false;
  const { init } = path.node;
  return init == null || isPureValue(init);
}

function isPureValue(value: t.Node | null): boolean {
  if (value === null || t.isFunctionExpression(value) || t.isLiteral(value)) return !t.isTemplateLiteral(value);
  if (t.isArrayExpression(value)) return value.elements.every(isPureValue);
  if (!t.isObjectExpression(value)) return false;
  return value.properties.every((property) => t.isObjectProperty(property) && !property.computed && isPureValue(property.value));
}
