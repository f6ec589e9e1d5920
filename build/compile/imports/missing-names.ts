import { missingBuiltin, missingGlobals } from "../../engine/builtins.ts";
import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { ProgramNode, TreeNode } from "../../e4x/tree/tree-node.ts";
import { childNodes } from "../../e4x/tree/walk.ts";
import { isBehindTypeof } from "../typeof-names.ts";
import type { ScriptFault } from "./check-script.ts";

/** What a script uses of newer JavaScript by a fixed name, `Map` or `Object.assign`, and does not declare or ask `typeof` of before. */
export function missingNames(root: ProgramNode): ScriptFault[] {
  const suspects = new Set<TreeNode>();
  nameUses(root, ({ node, scope }) => {
    if (scope === undefined) suspects.add(node);
  });
  const faults: ScriptFault[] = [];
  const walk = (node: TreeNode, asked: readonly [parent: TreeNode, child: TreeNode][], parent?: TreeNode): void => {
    const found = missingAt(node, parent, suspects);
    if (found !== undefined && !asked.some(([around, child]) => isBehindTypeof(found.name.split(".")[0]!, around, child)))
      faults.push({ code: "XTK1009", details: found, node });
    for (const child of childNodes(node)) walk(child, isTest(node) ? [...asked, [node, child]] : asked, node);
  };
  walk(root, []);
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
  if (node.type === "MemberExpression" && !node.computed && node.object.type === "Identifier" && node.property.type === "Identifier")
    return suspects.has(node.object) ? missingBuiltin(`${node.object.name}.${node.property.name}`) : undefined;
  if (node.type !== "Identifier" || !suspects.has(node)) return undefined;
  if (parent?.type === "UnaryExpression" && parent.operator === "typeof") return undefined;
  const advice = missingGlobals.get(node.name);
  return advice === undefined ? undefined : { name: node.name, advice };
}
