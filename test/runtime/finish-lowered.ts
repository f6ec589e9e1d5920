import type { Program } from "estree";
import { isFunction } from "../../build/e4x/declared-names.ts";
import { guardDepth } from "../../build/e4x/guard-depth.ts";
import type { AnyNode } from "../../build/e4x/nodes.ts";
import { calledOperation, identifier, placedAt, RESERVED_NAME } from "../../build/e4x/operation-calls.ts";
import type { E4XNodeOperations } from "../../build/e4x/operations.ts";
import { childNodes, mapChildren } from "../../build/e4x/walk.ts";

/**
 * What lowered code needs besides when it runs in Node (see `E4XNodeOperations`): literals are complete where they are evaluated, and
 * a default namespace ends with the function that sets it. Functions called from there still see it, where the engine looks outwards.
 * @param ast lowered; it is not changed
 * @throws E4XSyntaxError XTK3021 for a tree too deep for the stack
 */
export function finishLowered<T extends object = Program>(ast: T): T {
  const root = ast as unknown as AnyNode;
  return guardDepth(root, () => finish(root, false, root.sourceType !== "module")) as unknown as T;
}

/** @param isScript array patterns read by index; in a module, they ask for an iterator, as ECMAScript says */
function finish(node: AnyNode, isInMarkup: boolean, isScript: boolean): AnyNode {
  const operation = calledOperation(node);
  if (operation === "element" || operation === "list") {
    const copy = { ...node, arguments: node.arguments.map((argument: AnyNode) => finishPart(argument, isScript)) };
    return isInMarkup || !mayLackPrefix(node) ? copy : nodeCall("complete", [copy], node);
  }
  const copy = mapChildren(node, (child) => finish(child, false, isScript));
  if (isScript && node.type === "VariableDeclarator" && copy.init) return { ...copy, init: indexed(node.id as AnyNode, copy.init as AnyNode) };
  if (isScript && node.type === "AssignmentExpression") return { ...copy, right: indexed(node.left as AnyNode, copy.right as AnyNode) };
  return isFunction(node) && setsNamespace(node) ? { ...copy, body: ownNamespace(copy.body as AnyNode) } : copy;
}

/** Array patterns read by index on the engine; ECMAScript asks for an iterator. */
function indexed(pattern: AnyNode, value: AnyNode): AnyNode {
  return hasArrayPattern(pattern) ? nodeCall("indexed", [value, shapeOf(pattern)], value) : value;
}

function hasArrayPattern(pattern: AnyNode | null): boolean {
  if (pattern?.type === "ObjectPattern") return (pattern.properties as AnyNode[]).some(({ value }) => hasArrayPattern(value as AnyNode));
  return pattern?.type === "ArrayPattern";
}

/** The literal of a `PatternShape`. */
function shapeOf(pattern: AnyNode | null): AnyNode {
  if (pattern?.type === "ArrayPattern") return { type: "ArrayExpression", elements: (pattern.elements as (AnyNode | null)[]).map(shapeOf) };
  if (pattern?.type !== "ObjectPattern") return { type: "Literal", value: 0 };
  return { type: "ObjectExpression", properties: (pattern.properties as AnyNode[]).map(({ key, value }) => ({ type: "Property", kind: "init", computed: false, key: key as AnyNode, value: shapeOf(value as AnyNode) })) };
}

/** An argument of a literal's call: markup directly in its lists is part of it, what stands in `[…]` is not. */
function finishPart(argument: AnyNode, isScript: boolean): AnyNode {
  if (argument.type !== "ArrayExpression") return finish(argument, true, isScript);
  return { ...argument, elements: argument.elements.map((item: AnyNode) => finish(item, true, isScript)) };
}

/** True when a name in the literal has a prefix, or may have one. */
function mayLackPrefix(literal: AnyNode): boolean {
  const open = [literal];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const [name, attributes, contents] = node.arguments as AnyNode[];
    const isElement = calledOperation(node) === "element";
    const names = isElement ? [name, ...(attributes.elements as AnyNode[]).filter((_, index) => index % 2 === 0)] : [];
    if (names.some((each) => each.type !== "Literal" || String(each.value).includes(":"))) return true;
    for (const item of ((isElement ? contents : name)?.elements ?? []) as AnyNode[]) if (["element", "list"].includes(calledOperation(item) ?? "")) open.push(item);
  }
  return false;
}

/** True for a function with a `default xml namespace` of its own. */
function setsNamespace(scope: AnyNode): boolean {
  const open = [scope.body as AnyNode];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (calledOperation(node) === "defaultNamespace") return true;
    if (!isFunction(node)) open.push(...childNodes(node));
  }
  return false;
}

function ownNamespace(body: AnyNode): AnyNode {
  const statements = body.body as AnyNode[];
  const isFirst = (statement: AnyNode): boolean => statement.directive !== undefined || statement.type === "FunctionDeclaration";
  const call = (operation: keyof E4XNodeOperations): AnyNode => ({ type: "ExpressionStatement", expression: nodeCall(operation, [], body) });
  const rest = { type: "BlockStatement", body: statements.filter((statement) => !isFirst(statement)) };
  const whole = { type: "TryStatement", block: rest, handler: null, finalizer: { type: "BlockStatement", body: [call("leaveFunction")] } };
  return { ...body, body: [...statements.filter(isFirst), call("enterFunction"), whole] };
}

function nodeCall(operation: keyof E4XNodeOperations, args: AnyNode[], from: AnyNode): AnyNode {
  const callee = { type: "MemberExpression", object: identifier(RESERVED_NAME), property: identifier(operation), computed: false };
  return placedAt(from, { type: "CallExpression", callee, arguments: args });
}
