import type { Program } from "estree";
import { isFunction } from "../e4x/tree/declared-names.ts";
import { guardDepth } from "../e4x/faults/guard-depth.ts";
import type { AnyNode } from "../e4x/tree/nodes.ts";
import { calledOperation, identifier, placedAt, RESERVED_NAME } from "../e4x/calls/operation-calls.ts";
import type { E4XNodeOperations } from "../e4x/calls/operations.ts";
import { childNodes, mapChildren } from "../e4x/tree/walk.ts";

/**
 * What lowered code needs besides when it runs in Node (see `E4XNodeOperations`): literals are complete where they are evaluated, array
 * patterns of scripts read by index, a thrown value is known by its place, and a default namespace holds for the function that sets it and those written inside it.
 * @param ast lowered; it is not changed
 * @throws E4XSyntaxError XTK3021 for a tree too deep for the stack
 */
export function finishLowered<T extends object = Program>(ast: T): T {
  const root = ast as unknown as AnyNode;
  return guardDepth(root, () => new Finishing(root).finish(root, false)) as unknown as T;
}

class Finishing {
  /** In a module, array patterns ask for an iterator, as ECMAScript says. */
  private readonly isScript: boolean;
  private readonly hasNamespaces: boolean;
  private variables = 0;

  constructor(root: AnyNode) {
    this.isScript = root.sourceType !== "module";
    this.hasNamespaces = mentionsNamespace(root, true);
  }

  /** @param around the variable with the default namespace of the function around; undefined where only the program is */
  finish(node: AnyNode, isInMarkup: boolean, around?: string): AnyNode {
    const operation = calledOperation(node);
    if (operation === "element" || operation === "list") {
      const copy = { ...node, arguments: node.arguments.map((argument: AnyNode) => this.part(argument, around)) };
      return isInMarkup || !mayLackPrefix(node) ? copy : nodeCall("complete", [copy], node);
    }
    if (this.hasNamespaces && isFunction(node) && node.body.type === "BlockStatement") return this.function(node, around);
    const copy = mapChildren(node, (child) => this.finish(child, false, around));
    if (around !== undefined && node.type === "ExpressionStatement" && calledOperation(node.expression as AnyNode) === "defaultNamespace")
      return { ...copy, expression: assign(around, copy.expression as AnyNode) };
    if (node.type === "ThrowStatement" && node.argument.type !== "NewExpression")
      return { ...copy, argument: nodeCall("thrown", [copy.argument as AnyNode], node.argument as AnyNode) };
    if (this.isScript && node.type === "VariableDeclarator" && copy.init)
      return { ...copy, init: indexed(node.id as AnyNode, copy.init as AnyNode) };
    if (this.isScript && node.type === "AssignmentExpression")
      return { ...copy, right: indexed(node.left as AnyNode, copy.right as AnyNode) };
    return copy;
  }

  /** An argument of a literal's call: markup directly in its lists is part of it, what stands in `[…]` is not. */
  private part(argument: AnyNode, around: string | undefined): AnyNode {
    if (argument.type !== "ArrayExpression") return this.finish(argument, true, around);
    return { ...argument, elements: argument.elements.map((item: AnyNode) => this.finish(item, true, around)) };
  }

  private function(node: AnyNode, around: string | undefined): AnyNode {
    const own = mentionsNamespace(node.body as AnyNode, false) ? `__namespace${++this.variables}` : undefined;
    const copy = mapChildren(node, (child) => this.finish(child, false, own ?? around));
    return { ...copy, body: withNamespace(copy.body as AnyNode, own, around) };
  }
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
  return {
    type: "ObjectExpression",
    properties: (pattern.properties as AnyNode[]).map(({ key, value }) => ({
      type: "Property",
      kind: "init",
      computed: false,
      key: key as AnyNode,
      value: shapeOf(value as AnyNode),
    })),
  };
}

/** True when a name in the literal has a prefix, or may have one. */
function mayLackPrefix(literal: AnyNode): boolean {
  const open = [literal];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const [name, attributes, contents] = node.arguments as [AnyNode, ...AnyNode[]];
    const isElement = calledOperation(node) === "element";
    const names = isElement ? [name, ...((attributes?.elements ?? []) as AnyNode[]).filter((_, index) => index % 2 === 0)] : [];
    if (names.some((each) => each.type !== "Literal" || String(each.value).includes(":"))) return true;
    for (const item of ((isElement ? contents : name)?.elements ?? []) as AnyNode[])
      if (["element", "list"].includes(calledOperation(item) ?? "")) open.push(item);
  }
  return false;
}

/** True when the default namespace is set in a tree; in the functions inside it, where asked for. */
function mentionsNamespace(root: AnyNode, withFunctions: boolean): boolean {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (calledOperation(node) === "defaultNamespace") return true;
    if (withFunctions || !isFunction(node)) open.push(...childNodes(node));
  }
  return false;
}

/**
 * The body of a function between entering and leaving it.
 * @param own the variable with its default namespace, where it sets one
 * @param around that of the function around
 */
function withNamespace(body: AnyNode, own: string | undefined, around: string | undefined): AnyNode {
  const statements = body.body as AnyNode[];
  const isFirst = (statement: AnyNode): boolean => statement.directive !== undefined || statement.type === "FunctionDeclaration";
  const expression = (value: AnyNode): AnyNode => ({ type: "ExpressionStatement", expression: value });
  const enter = nodeCall("enterFunction", around === undefined ? [] : [identifier(around)], body);
  const entering =
    own === undefined
      ? expression(enter)
      : { type: "VariableDeclaration", kind: "var", declarations: [{ type: "VariableDeclarator", id: identifier(own), init: enter }] };
  const rest = { type: "BlockStatement", body: statements.filter((statement) => !isFirst(statement)) };
  const whole = {
    type: "TryStatement",
    block: rest,
    handler: null,
    finalizer: { type: "BlockStatement", body: [expression(nodeCall("leaveFunction", [], body))] },
  };
  return { ...body, body: [...statements.filter(isFirst), entering, whole] };
}

function assign(name: string, value: AnyNode): AnyNode {
  return placedAt(value, { type: "AssignmentExpression", operator: "=", left: identifier(name), right: value });
}

function nodeCall(operation: keyof E4XNodeOperations, args: AnyNode[], from: AnyNode): AnyNode {
  const callee = { type: "MemberExpression", object: identifier(RESERVED_NAME), property: identifier(operation), computed: false };
  return placedAt(from, { type: "CallExpression", callee, arguments: args });
}
