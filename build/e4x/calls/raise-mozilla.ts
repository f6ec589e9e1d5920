import { isFunction } from "../tree/declared-names.ts";
import type { AnyNode } from "../tree/nodes.ts";
import { calledOperation } from "./operation-calls.ts";
import { mapChildren } from "../tree/walk.ts";

type Raise = (node: AnyNode) => AnyNode;

/**
 * The statements and functions that `lower` made of Mozilla's extensions, as they were.
 * @returns undefined for any other node
 */
export function raiseMozilla(node: AnyNode, raise: Raise): AnyNode | undefined {
  switch (node.type) {
    case "VariableDeclaration":
      return calledOperation(node.declarations[0]?.init) === "constant" ? constants(node, raise) : undefined;
    case "TryStatement":
      return handedOn(node.handler?.body.body[0]) ? guardedTry(node, raise) : undefined;
    default:
      return isFunction(node) ? closure(node, raise) : undefined;
  }
}

/** `var a = __e4x.constant(1)` → `const a = 1` */
function constants(node: AnyNode, raise: Raise): AnyNode {
  const declarations = (node.declarations as AnyNode[]).map((declarator) => {
    const [value] = (calledOperation(declarator.init) === "constant" ? declarator.init.arguments : [declarator.init]) as (
      AnyNode | undefined
    )[];
    return { ...declarator, id: raise(declarator.id), init: value ? raise(value) : null };
  });
  return { ...node, kind: "const", declarations };
}

/** `function (x) { return __e4x.closure(x * 2); }` → `function (x) x * 2` */
function closure(node: AnyNode, raise: Raise): AnyNode | undefined {
  const statements = node.body?.body as AnyNode[] | undefined;
  const [statement, ...others] = Array.isArray(statements) ? statements : [];
  if (statement?.type !== "ReturnStatement" || others.length > 0 || calledOperation(statement.argument) !== "closure") return undefined;
  return { ...mapChildren({ ...node, body: null }, raise), expression: true, body: raise(statement.argument.arguments[0]) };
}

/** A statement that handles, or throws on, what a guarded handler did not take; undefined for any other statement. */
function handedOn(statement: AnyNode | undefined): AnyNode | undefined {
  const first = statement?.type === "TryStatement" ? (statement.block.body[0] as AnyNode | undefined) : undefined;
  return first?.type === "ThrowStatement" && calledOperation(first.argument) === "caught" ? statement : undefined;
}

function guardedTry(node: AnyNode, raise: Raise): AnyNode {
  const guardedHandlers: AnyNode[] = [];
  let handler: AnyNode | null = null;
  for (let next = handedOn(node.handler.body.body[0]); next !== undefined;) {
    const clause = next.handler as AnyNode;
    const only = clause.body.body[0] as AnyNode;
    const isTested = only.type === "IfStatement" && calledOperation(only.test) === "guard";
    const raised: AnyNode = { ...clause, param: raise(clause.param), body: raise(isTested ? only.consequent : only) };
    if (isTested) guardedHandlers.push({ ...raised, guard: raise(only.test.arguments[0]) });
    else handler = raised;
    const otherwise = isTested ? (only.alternate as AnyNode) : undefined;
    next = handedOn(otherwise?.type === "BlockStatement" ? (otherwise.body[0] as AnyNode) : otherwise);
  }
  return { ...mapChildren({ ...node, handler: null }, raise), guardedHandlers, handler };
}
