import type { FunctionNode } from "../../e4x/tree/declared-names.ts";
import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { NodeOf, TreeNode } from "../../e4x/tree/tree-node.ts";
import { nodesIn } from "../../e4x/tree/walk.ts";
import { namesOutsideCatch } from "./names-outside-catch.ts";

/** A variable of a function, or of the program. */
export interface Variable {
  name: string;
  /** Where it is named, in order of appearance. */
  uses: NodeOf<"Identifier">[];
  /** Its name may be seen by the script, or by others. */
  isFixed: boolean;
}

/** The variables of a program. */
export interface Variables {
  of(scope: FunctionNode | NodeOf<"Program">): readonly Variable[];
  /** Names that no function of the program, nor itself, declares. */
  free: ReadonlySet<string>;
}

/** These are not what other names are. */
const SPECIAL: ReadonlySet<string> = new Set(["arguments", "undefined", "NaN", "Infinity"]);

/**
 * The variables of each function of a program. The name of a function is fixed: the function tells it (`f.name`), unless nothing
 * is ever done with it but to call it by its name.
 * @param isBare the program's own variables are those of others as well
 */
export function variablesOf(program: NodeOf<"Program">, isBare: boolean): Variables {
  const scopes = new Map<TreeNode, Map<string, Variable>>();
  const free = new Set<string>();
  const { called, functionNames, inPatterns } = looksOf(program);
  const blurred = namesOutsideCatch(program);
  nameUses(program, ({ node, scope }) => {
    if (scope === undefined) return void free.add(node.name);
    const variables = scopes.get(scope) ?? new Map<string, Variable>();
    scopes.set(scope, variables);
    const variable = variables.get(node.name) ?? { name: node.name, uses: [], isFixed: false };
    variables.set(node.name, variable);
    variable.uses.push(node);
    variable.isFixed ||= SPECIAL.has(node.name) || blurred.has(node.name) || inPatterns.has(node) || (isBare && scope === program);
  });
  for (const variables of scopes.values())
    for (const variable of variables.values()) {
      const isFunction = variable.uses.some((node) => functionNames.has(node));
      variable.isFixed ||= isFunction && !variable.uses.every((node) => called.has(node) || functionNames.get(node) === "declared");
    }
  return { of: (scope) => [...(scopes.get(scope)?.values() ?? [])], free };
}

/** How names are used: called, as the name of a function, or in a pattern, where a name may be a key as well. */
function looksOf(program: TreeNode): {
  called: ReadonlySet<TreeNode>;
  functionNames: ReadonlyMap<TreeNode, "declared" | "inside">;
  inPatterns: ReadonlySet<TreeNode>;
} {
  const called = new Set<TreeNode>();
  const functionNames = new Map<TreeNode, "declared" | "inside">();
  const inPatterns = new Set<TreeNode>();
  for (const node of nodesIn(program)) {
    if (node.type === "CallExpression") called.add(node.callee);
    else if (node.type === "FunctionDeclaration" && node.id) functionNames.set(node.id, "declared");
    else if (node.type === "FunctionExpression" && node.id) functionNames.set(node.id, "inside");
    else if (node.type === "ObjectPattern") for (const one of nodesIn(node)) inPatterns.add(one);
  }
  return { called, functionNames, inPatterns };
}
