import type { NodeOf, TreeNode } from "../../e4x/tree/tree-node.ts";
import { childNodes } from "../../e4x/tree/walk.ts";

/**
 * Whether execution can come to the end of a statement (ECMA-262, completion records), as far as syntax tells: that a call always throws, or
 * that a condition always holds, is not known but for `while (true)` and its kin.
 */
export function canComplete(statement: TreeNode): boolean {
  switch (statement.type) {
    case "ReturnStatement":
    case "ThrowStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return false;
    case "BlockStatement":
    case "Program":
      return (statement.body as TreeNode[]).every(canComplete);
    case "IfStatement":
      return statement.alternate == null || canComplete(statement.consequent) || canComplete(statement.alternate);
    case "LabeledStatement":
      return canComplete(statement.body) || jumps(statement.body, "BreakStatement", statement.label.name);
    case "WhileStatement":
      return !isTrue(statement.test) || breaks(statement.body);
    case "DoWhileStatement": {
      const comesToTest = canComplete(statement.body) || jumps(statement.body, "ContinueStatement");
      return breaks(statement.body) || (comesToTest && !isTrue(statement.test));
    }
    case "ForStatement":
      return (statement.test != null && !isTrue(statement.test)) || breaks(statement.body);
    case "SwitchStatement":
      return canCompleteSwitch(statement);
    case "TryStatement": {
      const { block, handler, finalizer } = statement;
      if (finalizer && !canComplete(finalizer)) return false;
      return canComplete(block) || (handler != null && canComplete(handler.body));
    }
    default:
      return true;
  }
}

function canCompleteSwitch({ cases }: NodeOf<"SwitchStatement">): boolean {
  const last = cases.at(-1);
  if (last === undefined || !cases.some(({ test }) => test == null)) return true;
  return last.consequent.every(canComplete) || cases.some(({ consequent }) => consequent.some(breaks));
}

function isTrue(test: TreeNode): boolean {
  return (test.type === "Literal" || test.type === "BooleanLiteral") && test.value === true;
}

/** Whether a `break` without label in a body ends what the body belongs to. */
function breaks(body: TreeNode): boolean {
  return jumps(body, "BreakStatement");
}

const LOOPS = /^(?:For|While|DoWhile)/;

function jumps(node: TreeNode, type: "BreakStatement" | "ContinueStatement", label?: string): boolean {
  if (node.type === type) return label === undefined ? node.label == null : node.label?.name === label;
  if (/Function|Expression$|^Class/.test(node.type)) return false;
  const isOwner = LOOPS.test(node.type) || (type === "BreakStatement" && node.type === "SwitchStatement");
  return (label !== undefined || !isOwner) && childNodes(node).some((child) => jumps(child, type, label));
}
