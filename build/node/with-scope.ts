import type { Program } from "estree";
import { RESERVED_NAME } from "../e4x/tree/reserved-name.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { mapChildren } from "../e4x/tree/walk.ts";

/** The name of the scope of a text that is evaluated where it stands, in that scope. */
export const EVALUATION_SCOPE = `${RESERVED_NAME}_scope`;

/** The name of its `this`. */
export const EVALUATION_THIS = `${RESERVED_NAME}_this`;

/** A text for `eval` called by its name: its names are looked up in `__e4x.evaluation.scope()` first. */
export function withScope(program: Program): Program {
  const root = program as TreeNode;
  const body = (root as unknown as { body: TreeNode[] }).body.map(withOuterThis);
  const evaluation: TreeNode = {
    type: "MemberExpression",
    object: { type: "Identifier", name: RESERVED_NAME },
    property: { type: "Identifier", name: "evaluation" },
    computed: false,
  };
  const scope: TreeNode = {
    type: "CallExpression",
    callee: { type: "MemberExpression", object: evaluation, property: { type: "Identifier", name: "scope" }, computed: false },
    arguments: [],
  };
  const statement: TreeNode = { type: "WithStatement", object: scope, body: { type: "BlockStatement", body } };
  return { ...program, body: [statement] } as unknown as Program;
}

function withOuterThis(node: TreeNode): TreeNode {
  if (node.type === "ThisExpression") return { ...node, type: "Identifier", name: EVALUATION_THIS } as TreeNode;
  if (node.type === "FunctionExpression" || node.type === "FunctionDeclaration") return node;
  return mapChildren(node, withOuterThis);
}
