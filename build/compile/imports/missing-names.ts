import { missingBuiltin, missingGlobals } from "../../engine/builtins.ts";
import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { ProgramNode, TreeNode } from "../../e4x/tree/tree-node.ts";
import { childNodes } from "../../e4x/tree/walk.ts";
import { isBehindTypeof } from "../typeof-names.ts";
import type { ScriptFault } from "./check-script.ts";

interface Place {
  node: TreeNode;
  parent?: TreeNode;
  /** What may have asked for a name before, and the branch of it that the node lies in. */
  tests: readonly (readonly [test: TreeNode, branch: TreeNode])[];
}

/** What a script uses of newer JavaScript by a fixed name, `Map` or `Object.assign`, and does not declare or ask `typeof` of before. */
export function missingNames(root: ProgramNode): ScriptFault[] {
  const suspects = new Set<TreeNode>();
  nameUses(root, ({ node, scope }) => {
    if (scope === undefined) suspects.add(node);
  });
  const faults: ScriptFault[] = [];
  // Sums of thousands of texts are deep: they must not end up on the call stack.
  const open: Place[] = [{ node: root, tests: [] }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { node, parent, tests } = place;
    const found = missingAt(node, parent, suspects);
    if (found !== undefined && !tests.some(([test, branch]) => isBehindTypeof(found.name, test, branch)))
      faults.push({ code: "XTK1009", details: found, node });
    for (const child of childNodes(node).reverse())
      open.push({ node: child, parent: node, tests: isTest(node) ? [...tests, [node, child]] : tests });
  }
  return faults;
}

function isTest({ type }: TreeNode): boolean {
  return type === "IfStatement" || type === "ConditionalExpression" || type === "LogicalExpression";
}

function missingAt(
  node: TreeNode,
  parent: TreeNode | undefined,
  suspects: ReadonlySet<TreeNode>,
): { name: string; advice: string } | undefined {
  if (parent?.type === "UnaryExpression" && parent.operator === "typeof") return undefined;
  if (node.type === "MemberExpression" && !node.computed && node.object.type === "Identifier" && node.property.type === "Identifier")
    return suspects.has(node.object) ? missingBuiltin(`${node.object.name}.${node.property.name}`) : undefined;
  if (node.type !== "Identifier" || !suspects.has(node)) return undefined;
  const advice = missingGlobals.get(node.name);
  return advice === undefined ? undefined : { name: node.name, advice };
}
