import { type FunctionNode, isFunction } from "../tree/declared-names.ts";
import type { NodeOf, TreeNode } from "../tree/tree-node.ts";
import { mapChildren } from "../tree/walk.ts";
import { isCallOf } from "./operation-calls.ts";

type Raise = (node: TreeNode) => TreeNode;
type Declaration = NodeOf<"VariableDeclaration">;
type Try = NodeOf<"TryStatement">;
type Handler = NodeOf<"CatchClause">;

/**
 * The statements and functions that `lower` made of Mozilla's extensions, as they were.
 * @returns undefined for those that it did not make
 */
export function raiseMozilla(node: Declaration | Try | FunctionNode, raise: Raise): TreeNode | undefined {
  if (isFunction(node)) return closure(node, raise);
  return node.type === "TryStatement" ? guardedTry(node, raise) : constants(node, raise);
}

/** `var a = __e4x.constant(1)` → `const a = 1` */
function constants(node: Declaration, raise: Raise): Declaration | undefined {
  if (!isCallOf("constant", node.declarations[0]?.init)) return undefined;
  const declarations = node.declarations.map((declarator) => {
    const { id, init } = declarator;
    const value = isCallOf("constant", init) ? init.arguments[0] : init;
    return { ...declarator, id: raise(id), init: value ? raise(value) : null };
  });
  return { ...node, kind: "const", declarations };
}

/** `function (x) { return __e4x.closure(x * 2); }` → `function (x) x * 2` */
function closure(node: FunctionNode, raise: Raise): FunctionNode | undefined {
  const { body } = node;
  const [statement, ...others] = body.type === "BlockStatement" ? body.body : [];
  if (statement?.type !== "ReturnStatement" || others.length > 0 || !isCallOf("closure", statement.argument)) return undefined;
  const [value] = statement.argument.arguments;
  return value && mapChildren({ ...node, expression: true }, (child) => raise(child === body ? value : child));
}

/** A statement that handles, or throws on, what a guarded handler did not take; undefined for any other statement. */
function handedOn(statement: TreeNode | null | undefined): Try | undefined {
  if (statement?.type !== "TryStatement") return undefined;
  const [first] = statement.block.body;
  return first?.type === "ThrowStatement" && isCallOf("caught", first.argument) ? statement : undefined;
}

/** Handlers in a row, which `lower` wrote one inside the other. */
function guardedTry(node: Try, raise: Raise): Try | undefined {
  const outermost = handedOn(node.handler?.body.body[0]);
  if (outermost === undefined) return undefined;
  const guardedHandlers: Handler[] = [];
  let handler: Handler | null = null;
  for (let next: Try | undefined = outermost; next !== undefined;) {
    const { clause, guard, body, otherwise } = handlerOf(next);
    const raised = { ...clause, param: clause.param && raise(clause.param), body: mapChildren(body, raise) };
    if (guard === undefined) handler = raised;
    else guardedHandlers.push({ ...raised, guard: raise(guard) });
    next = handedOn(otherwise?.type === "BlockStatement" ? otherwise.body[0] : otherwise);
  }
  return { ...mapChildren({ ...node, handler: null }, raise), guardedHandlers, handler };
}

/** The parts of `try { throw … } catch (e) { if (__e4x.guard(test)) {…} else otherwise }`; without a guard the block alone. */
function handlerOf({ handler: clause }: Try): {
  clause: Handler;
  guard?: TreeNode;
  body: NodeOf<"BlockStatement">;
  otherwise?: TreeNode | null;
} {
  const only = clause?.body.body[0];
  if (clause && only?.type === "BlockStatement") return { clause, body: only };
  const guard = only?.type === "IfStatement" && isCallOf("guard", only.test) ? only.test.arguments[0] : undefined;
  if (!clause || guard === undefined || only?.type !== "IfStatement" || only.consequent.type !== "BlockStatement")
    throw new Error("raise: a handler is not as it was lowered");
  return { clause, guard, body: only.consequent, otherwise: only.alternate };
}
