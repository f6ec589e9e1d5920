import { type NodePath, types as t } from "@babel/core";
import { xmlMethods } from "../../engine/xml-methods.ts";
import { calledOperation, operationName } from "./calls.ts";

/**
 * What can be told about a value from the code alone. "No" means "not known": the caller then takes the general way.
 */

const XML_OPERATIONS = new Set([
  "build",
  "element",
  "list",
  "attribute",
  "child",
  "descendants",
  "filter",
  "filterList",
  "append",
  "setAttributes",
  "fragmentOf",
]);
const ARRAY_METHODS = new Set(["map", "sort", "reverse", "split", "splice"]);
const ARRAY_OPERATIONS = new Set([
  "values",
  "toArray",
  "valuesOf",
  "builtinObjectEntries",
  "builtinObjectValues",
  "builtinArrayFrom",
  "builtinArrayOf",
]);
const TEXT_METHODS = new Set([
  "toString",
  "toXMLString",
  "join",
  "toFixed",
  "charAt",
  "substring",
  "substr",
  "toUpperCase",
  "toLowerCase",
  "trim",
  "toISOString",
]);
const TEXT_OPERATIONS = new Set(["text", "likeText", "xtkLiteral", "textLiteral", "numberLiteral", "xtkList", "xtkOperand", "xtkTerm"]);
const TEXT_FUNCTIONS = new Set(["String", "formatDate", "getUUID", "encodeURIComponent", "escape"]);
const NUMBER_FUNCTIONS = new Set(["Number", "parseInt", "parseFloat"]);
const COMPARISONS = new Set(["==", "!=", "===", "!==", "<", "<=", ">", ">=", "in", "instanceof"]);

/** The initialiser of a name that is never assigned again, else the path itself. */
function resolved(path: NodePath): NodePath {
  if (!path.isIdentifier()) return path;
  const binding = path.scope.getBinding(path.node.name);
  if (!binding?.constant || !binding.path.isVariableDeclarator()) return path;
  const init = binding.path.get("init") as NodePath<t.Node | null>;
  return t.isIdentifier(binding.path.node.id) && init.node ? (init as NodePath) : path;
}

/** A name bound by `for (const name of xml)`. */
function isItemOfXml(path: NodePath): boolean {
  if (!path.isIdentifier()) return false;
  const binding = path.scope.getBinding(path.node.name);
  const loop = binding?.path.parentPath?.parentPath;
  return Boolean(
    binding?.constant &&
    binding.path.isVariableDeclarator() &&
    t.isIdentifier(binding.path.node.id) &&
    loop?.isForOfStatement() &&
    loop.node.left === binding.path.parent &&
    isKnownXml(loop.get("right")),
  );
}

function methodName(path: NodePath<t.CallExpression>): string | undefined {
  const { callee } = path.node;
  return t.isMemberExpression(callee) && !callee.computed && t.isIdentifier(callee.property) ? callee.property.name : undefined;
}

/** `xtk.queryDef` and the like, of the free global. */
function isGlobalMember(path: NodePath, pattern: string): boolean {
  return path.matchesPattern(pattern) && !path.scope.hasBinding(pattern.split(".", 1)[0]!, true);
}

function isQueryResult(path: NodePath<t.CallExpression>): boolean {
  if (methodName(path) !== "ExecuteQuery") return false;
  const entity = resolved((path.get("callee") as NodePath<t.MemberExpression>).get("object"));
  return (
    entity.isCallExpression() &&
    methodName(entity) === "create" &&
    isGlobalMember((entity.get("callee") as NodePath<t.MemberExpression>).get("object"), "xtk.queryDef")
  );
}

/** True when the value is an XML or XMLList for certain. */
export function isKnownXml(start: NodePath): boolean {
  const path = resolved(start);
  return isXmlOrMissing(path) && !(path.isMemberExpression() && mayBeIndex(path.node));
}

/** `list[n]`: past the end of a list is `undefined`, where any other member that is not there is an empty list. */
function mayBeIndex({ computed, property }: t.MemberExpression): boolean {
  return computed && !(t.isStringLiteral(property) && !/^\d/.test(property.value));
}

/** True when the value is an XML or XMLList for certain, or the item of a list that may not be there: to read a member of that throws, as it should. */
export function isXmlOrMissing(start: NodePath): boolean {
  const path = resolved(start);
  if (isItemOfXml(path)) return true;
  if (path.isCallExpression() || path.isNewExpression()) {
    const { callee } = path.node;
    if (t.isIdentifier(callee) && (callee.name === "XML" || callee.name === "XMLList") && !path.scope.hasBinding(callee.name, true))
      return true;
  }
  if (path.isCallExpression()) {
    const operation = calledOperation(path.node);
    if (operation === "each") return isKnownXml((path.get("arguments") as NodePath[])[0]!);
    if (operation !== undefined) return XML_OPERATIONS.has(operation);
    if (isQueryResult(path)) return true;
    const method = methodName(path);
    return (
      method !== undefined && xmlMethods.has(method) && isXmlOrMissing((path.get("callee") as NodePath<t.MemberExpression>).get("object"))
    );
  }
  if (path.isMemberExpression()) return isXmlOrMissing(path.get("object"));
  return false;
}

/** `application.getConnection(…)`. */
function isConnection(path: NodePath): boolean {
  return path.isCallExpression() && isGlobalMember(path.get("callee"), "application.getConnection");
}

const STATEMENTS = new Set(["query", "queryWithTypes"]);

/** True when the value is for certain an object of the server that goes over its items itself: the lines of a File, the rows of a statement. */
export function isKnownWalker(start: NodePath): boolean {
  const path = resolved(start);
  if (path.isNewExpression()) return t.isIdentifier(path.node.callee, { name: "File" }) && !path.scope.hasBinding("File", true);
  if (!path.isCallExpression() || !STATEMENTS.has(methodName(path) ?? "")) return false;
  return isConnection(resolved((path.get("callee") as NodePath<t.MemberExpression>).get("object")));
}

/** True when the value is a map or a set of the script's own for certain. */
export function isKnownCollection(start: NodePath): boolean {
  const path = resolved(start);
  if (!path.isNewExpression()) return false;
  const { callee } = path.node;
  if (operationName(callee) === "builtinMap" || operationName(callee) === "builtinSet") return true;
  return t.isIdentifier(callee) && (callee.name === "Map" || callee.name === "Set") && !path.scope.hasBinding(callee.name, true);
}

/** True when the value is an array for certain. */
export function isKnownArray(start: NodePath): boolean {
  const path = resolved(start);
  if (path.isArrayExpression() || path.node.extra?.["isArray"] === true) return true;
  if (path.isIdentifier()) {
    const binding = path.scope.getBinding(path.node.name);
    return Boolean(binding?.constant && binding.path.isRestElement());
  }
  if (!path.isCallExpression()) return false;
  if (ARRAY_OPERATIONS.has(calledOperation(path.node) ?? "")) return true;
  const callee = path.get("callee") as NodePath;
  if (isGlobalMember(callee, "Object.keys") || isGlobalMember(callee, "Array.prototype.slice.call")) return true;
  const method = methodName(path);
  return method !== undefined && ARRAY_METHODS.has(method) && !isXmlOrMissing((callee as NodePath<t.MemberExpression>).get("object"));
}

/** True when the value is a string or a number for certain. */
export function isKnownText(start: NodePath): boolean {
  const path = resolved(start);
  if (isKnownString(path) || isKnownNumber(path)) return true;
  if (path.isBinaryExpression({ operator: "+" })) return isKnownText(path.get("left") as NodePath) && isKnownText(path.get("right"));
  return path.isConditionalExpression() && isKnownText(path.get("consequent")) && isKnownText(path.get("alternate"));
}

/** True when the value is a number for certain. */
export function isKnownNumber(start: NodePath): boolean {
  const path = resolved(start);
  if (path.isNumericLiteral() || path.isUpdateExpression()) return true;
  if (path.isUnaryExpression()) return path.node.operator === "-" || path.node.operator === "+" || path.node.operator === "~";
  if (path.isBinaryExpression()) {
    if (path.node.operator === "+") return isKnownNumber(path.get("left") as NodePath) && isKnownNumber(path.get("right"));
    return !COMPARISONS.has(path.node.operator);
  }
  if (path.isConditionalExpression()) return isKnownNumber(path.get("consequent")) && isKnownNumber(path.get("alternate"));
  if (!path.isCallExpression()) return false;
  const operation = calledOperation(path.node);
  if (operation !== undefined) return operation === "num";
  const { callee } = path.node;
  return t.isIdentifier(callee) && !path.scope.hasBinding(callee.name, true) && NUMBER_FUNCTIONS.has(callee.name);
}

/** True when the value is a string for certain. */
export function isKnownString(start: NodePath): boolean {
  const path = resolved(start);
  if (path.isStringLiteral() || path.isTemplateLiteral()) return true;
  if (path.isUnaryExpression()) return path.node.operator === "typeof";
  if (path.isBinaryExpression({ operator: "+" })) return isKnownString(path.get("left") as NodePath) || isKnownString(path.get("right"));
  if (path.isConditionalExpression()) return isKnownString(path.get("consequent")) && isKnownString(path.get("alternate"));
  if (!path.isCallExpression()) return false;
  const operation = calledOperation(path.node);
  if (operation !== undefined) return TEXT_OPERATIONS.has(operation);
  const { callee } = path.node;
  if (t.isIdentifier(callee) && !path.scope.hasBinding(callee.name, true)) return TEXT_FUNCTIONS.has(callee.name);
  const method = methodName(path);
  return method !== undefined && TEXT_METHODS.has(method);
}

/** True when the value is true or false for certain. */
export function isKnownBoolean(path: NodePath): boolean {
  if (path.isBooleanLiteral() || path.isUnaryExpression({ operator: "!" })) return true;
  if (path.isBinaryExpression()) return COMPARISONS.has(path.node.operator);
  if (path.isLogicalExpression()) return isKnownBoolean(path.get("left")) && isKnownBoolean(path.get("right"));
  if (!path.isCallExpression()) return false;
  const operation = calledOperation(path.node);
  return (
    operation === "exists" ||
    operation === "isXml" ||
    (t.isIdentifier(path.node.callee, { name: "Boolean" }) && !path.scope.hasBinding("Boolean", true))
  );
}

/** True when evaluating it later, or twice, or never makes no difference: a literal or a name that is never assigned again. */
export function isSettled(path: NodePath): boolean {
  if (path.isLiteral() && !path.isTemplateLiteral()) return true;
  if (path.isUnaryExpression({ operator: "-" })) return isSettled(path.get("argument"));
  if (!path.isIdentifier()) return false;
  return path.node.name === "undefined" || Boolean(path.scope.getBinding(path.node.name)?.constant);
}
