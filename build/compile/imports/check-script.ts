import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { childNodes } from "../../e4x/tree/walk.ts";

/** What keeps a script from meaning the same inside another one. */
export interface ScriptFault {
  code: DiagnosticCode;
  details: Record<string, string>;
  node: AnyNode;
}

/**
 * Looks for what a script cannot keep when its statements stand inside an activity's: its own strict mode, and the variables of its top
 * level as properties of the global object.
 * @param declared the names of its top level
 */
export function checkImportedScript(root: AnyNode, declared: readonly string[]): ScriptFault[] {
  const faults: ScriptFault[] = [];
  for (const statement of root.body as AnyNode[]) if (statement.directive === "use strict") faults.push({ code: "XTK1018", details: {}, node: statement });
  const names = new Set(declared);
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "MemberExpression" && node.object.type === "ThisExpression" && !node.computed && names.has(node.property.name as string)) faults.push({ code: "XTK1019", details: { name: node.property.name as string }, node });
    // In a function, `this` is what it was called on, as often as not.
    if (node.type !== "FunctionExpression" && node.type !== "FunctionDeclaration") stack.push(...[...childNodes(node)].reverse());
  }
  return faults;
}
