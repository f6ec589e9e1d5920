import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { ProgramNode, TreeNode } from "../../e4x/tree/tree-node.ts";
import { childNodes } from "../../e4x/tree/walk.ts";

/** What keeps a script from meaning the same inside another one. */
export interface ScriptFault {
  code: DiagnosticCode;
  details: Record<string, string>;
  node: TreeNode;
}

/**
 * Looks for what a script cannot keep when its statements stand inside an activity's: its own strict mode, and the variables of its top
 * level as properties of the global object.
 * @param declared the names of its top level
 */
export function checkImportedScript(root: ProgramNode, declared: readonly string[]): ScriptFault[] {
  const faults: ScriptFault[] = [];
  for (const statement of root.body)
    if (statement.type === "ExpressionStatement" && statement.directive === "use strict")
      faults.push({ code: "XTK1018", details: {}, node: statement });
  const names = new Set(declared);
  const stack: TreeNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const name = ownMember(node);
    if (name !== undefined && names.has(name)) faults.push({ code: "XTK1019", details: { name }, node });
    // In a function, `this` is what it was called on, as often as not.
    if (node.type !== "FunctionExpression" && node.type !== "FunctionDeclaration")
      for (const child of [...childNodes(node)].reverse()) stack.push(child);
  }
  return faults;
}

/** The name in `this.name`. */
function ownMember(node: TreeNode): string | undefined {
  if (node.type !== "MemberExpression" || node.computed || node.object.type !== "ThisExpression") return undefined;
  return node.property.type === "Identifier" ? node.property.name : undefined;
}
