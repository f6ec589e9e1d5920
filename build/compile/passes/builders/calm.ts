import { types as t } from "@babel/core";
import { calledOperation } from "../calls.ts";

const CALM_FUNCTIONS = new Set(["String", "Number", "parseInt", "parseFloat", "formatDate"]);
const CALM_METHODS = new Set([
  "map",
  "filter",
  "slice",
  "concat",
  "join",
  "split",
  "trim",
  "toString",
  "toUpperCase",
  "toLowerCase",
  "toFixed",
  "indexOf",
  "substring",
  "replace",
  "keys",
  "child",
  "children",
  "elements",
  "descendants",
  "attribute",
  "length",
]);
/** `await` and `yield` are refused before. */
const RESTLESS = new Set(["AssignmentExpression", "UpdateExpression", "NewExpression", "TaggedTemplateExpression", "ThrowStatement"]);

function isCalmNode(node: t.Node): boolean {
  if (RESTLESS.has(node.type)) return false;
  if (t.isUnaryExpression(node, { operator: "delete" })) return false;
  if (!t.isCallExpression(node)) return true;
  if (calledOperation(node) !== undefined) return true;
  const { callee } = node;
  if (t.isIdentifier(callee)) return CALM_FUNCTIONS.has(callee.name);
  return t.isMemberExpression(callee) && !callee.computed && t.isIdentifier(callee.property) && CALM_METHODS.has(callee.property.name);
}

/** True when evaluating the expression earlier than written changes nothing: it only reads, and calls only what only reads. */
export function isCalm(node: t.Node): boolean {
  let calm = true;
  t.traverseFast(node, (inner) => {
    calm &&= isCalmNode(inner);
  });
  return calm;
}
