import type { TreeNode } from "../tree/tree-node.ts";
import { mapChildren } from "../tree/walk.ts";

/** A tree as the engine remembers it: every body a block, no spelling of texts and numbers, no comments. */
export function decompile(node: TreeNode): TreeNode {
  const copy = mapChildren(node, decompile);
  switch (copy.type) {
    case "Literal":
      return { ...copy, raw: typeof copy.value === "string" || typeof copy.value === "number" ? undefined : copy.raw };
    case "IfStatement":
      return {
        ...copy,
        consequent: inBlock(copy.consequent),
        alternate: copy.alternate && (copy.alternate.type === "IfStatement" ? copy.alternate : inBlock(copy.alternate)),
      };
    case "ForStatement":
    case "ForInStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "WithStatement":
      return { ...copy, body: inBlock(copy.body) };
    default:
      return copy;
  }
}

function inBlock(statement: TreeNode): TreeNode {
  if (statement.type === "BlockStatement") return statement;
  return { type: "BlockStatement", body: statement.type === "EmptyStatement" ? [] : [statement] };
}
