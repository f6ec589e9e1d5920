import { type NodePath, types as t } from "@babel/core";
import { isSettled } from "../known.ts";

/** `a.b.c` with fixed names: reading it first or later is the same. */
function isPlainMember(path: NodePath): boolean {
  if (path.isIdentifier()) return true;
  return path.isMemberExpression() && !path.node.computed && isPlainMember(path.get("object"));
}

/**
 * The statement before which a variable can be declared without changing the order of evaluation: `path` is the first
 * thing that the statement evaluates.
 * @returns undefined where there is none (a loop condition, the second operand of `||`, …)
 */
export function hoistPoint(path: NodePath): NodePath<t.Statement> | undefined {
  const parent = path.parentPath;
  if (!parent) return undefined;
  if (parent.isArrowFunctionExpression() && path.key === "body") return path as NodePath<t.Statement>;
  if (parent.isReturnStatement() || parent.isThrowStatement() || parent.isExpressionStatement())
    return isListed(parent) ? parent : undefined;
  if (parent.isVariableDeclarator()) {
    const declaration = parent.parentPath as NodePath<t.VariableDeclaration>;
    return parent.key === 0 && isListed(declaration) ? declaration : undefined;
  }
  if (parent.isAssignmentExpression({ operator: "=" }) && path.key === "right")
    return isPlainMember(parent.get("left")) ? hoistPoint(parent) : undefined;
  if (parent.isCallExpression() && path.listKey === "arguments") {
    const before = (parent.get("arguments") as NodePath[]).slice(0, path.key as number);
    return isPlainMember(parent.get("callee") as NodePath) && before.every(isSettled) ? hoistPoint(parent) : undefined;
  }
  return path.key === "object" || path.key === "callee" ? hoistPoint(parent) : undefined;
}

function isListed(statement: NodePath): boolean {
  return statement.parentPath?.isBlockStatement() === true || statement.parentPath?.isProgram() === true;
}

/** Declares `const name = init;` before the statement; an arrow function's expression becomes a block first. */
export function declareBefore(point: NodePath, path: NodePath, name: string, init: t.Expression): void {
  const declaration = t.variableDeclaration("const", [t.variableDeclarator(t.identifier(name), init)]);
  const owner = point.parentPath;
  if (owner?.isArrowFunctionExpression() && point.key === "body") {
    const arrow: NodePath<t.ArrowFunctionExpression> = owner;
    arrow.ensureBlock();
    (arrow.get("body") as NodePath<t.BlockStatement>).unshiftContainer("body", declaration);
    return;
  }
  const statement = point.isStatement() ? point : path.getStatementParent();
  statement?.insertBefore(declaration);
}
