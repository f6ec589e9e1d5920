import { type NodePath, types as t } from "@babel/core";
import { calledOperation } from "../calls.ts";
import { isKnownBoolean } from "../known.ts";

/**
 * A value embedded as `{value}` is written out and read again by the engine, pretty-printed: harmless for elements that hold
 * elements only, but white space at the edge of a text would be lost. So only values that hold no text for certain are
 * embedded; others are appended.
 */
export function isTextFree(path: NodePath): boolean {
  if (path.isNullLiteral() || path.isBooleanLiteral({ value: false })) return true;
  if (path.isConditionalExpression()) return isTextFree(path.get("consequent")) && isTextFree(path.get("alternate"));
  if (path.isLogicalExpression({ operator: "&&" })) return isKnownBoolean(path.get("left")) && isTextFree(path.get("right"));
  if (path.isArrayExpression()) return path.get("elements").every((element) => isTextFree(element as NodePath));
  if (!path.isCallExpression()) return false;
  const operation = calledOperation(path.node);
  if (operation === "element") return isTextFreeElement(path.node);
  if (operation === "build") return buildIsTextFree(path);
  if (operation !== undefined) return false;
  const callee = path.get("callee") as NodePath;
  if (callee.isMemberExpression() && t.isIdentifier(callee.node.property, { name: "map" }) && !callee.node.computed) {
    const [callback] = path.get("arguments") as NodePath[];
    return callback !== undefined && callback.isFunction() && returnsTextFree(callback);
  }
  return false;
}

/** Says of a brace expression that what it embeds was found to hold no text. */
export function markTextFree(braces: t.ArrayExpression): t.ArrayExpression {
  braces.extra = { ...braces.extra, xtkitTextFree: true };
  return braces;
}

export function isMarkedTextFree(braces: t.Node): boolean {
  return braces.extra?.["xtkitTextFree"] === true;
}

/** A builder call that was already lowered. */
function isTextFreeElement(node: t.CallExpression): boolean {
  const contents = node.arguments[2];
  if (contents === undefined) return true;
  return (
    t.isArrayExpression(contents) &&
    contents.elements.every(
      (content) =>
        (content !== null && isMarkedTextFree(content)) ||
        (t.isCallExpression(content) && calledOperation(content) === "element" && isTextFreeElement(content)),
    )
  );
}

/** A builder call that is still to be lowered. */
function buildIsTextFree(path: NodePath<t.CallExpression>): boolean {
  return (path.get("arguments") as NodePath[]).slice(2).every((child) => isTextFree(child));
}

function returnsTextFree(callback: NodePath<t.Function>): boolean {
  const body = callback.get("body");
  if (!body.isBlockStatement()) return isTextFree(body as NodePath);
  let free = true;
  let returns = 0;
  body.traverse({
    Function: (inner) => inner.skip(),
    ReturnStatement(statement) {
      returns++;
      // Where nothing is returned, the path has no node, which is none of what holds no text.
      free &&= isTextFree(statement.get("argument") as NodePath);
    },
  });
  return free && returns === 1 && body.get("body").at(-1)?.isReturnStatement() === true;
}
