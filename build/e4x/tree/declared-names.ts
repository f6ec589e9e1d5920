import type { NodeOf, TreeNode } from "./tree-node.ts";
import { addChildren } from "./walk.ts";

/** The names that a function (or program) declares in itself. */
export interface DeclaredNames {
  readonly names: ReadonlySet<string>;
  /** Those of them that are constants of the engine: function-scoped, every later assignment is ignored. */
  readonly constants: ReadonlySet<string>;
}

/** A node with names of its own. */
export type FunctionNode = NodeOf<
  "FunctionDeclaration" | "FunctionExpression" | "ArrowFunctionExpression" | "ObjectMethod" | "ClassMethod" | "ClassPrivateMethod"
>;

const FUNCTIONS: ReadonlySet<string> = new Set<FunctionNode["type"]>([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ObjectMethod",
  "ClassMethod",
  "ClassPrivateMethod",
]);

/** True for a node with names of its own. */
export function isFunction(node: { readonly type: string }): node is FunctionNode {
  return FUNCTIONS.has(node.type);
}

/**
 * Parameters, `var`, `const`, functions, classes, imports, the own name of a function expression and the variables of catch clauses;
 * not those of functions inside it. Names of blocks count as those of the function around them.
 */
export function declaredNames(scope: FunctionNode | NodeOf<"Program">): DeclaredNames {
  const names = new Set<string>();
  const constants = new Set<string>();
  const params = scope.type === "Program" ? [] : scope.params;
  for (const parameter of params) bind(parameter, names);
  if (scope.type === "FunctionExpression" && scope.id) names.add(scope.id.name);
  const stack = scope.type === "Program" ? [...scope.body] : [...params, scope.body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    switch (node.type) {
      case "VariableDeclaration":
        for (const { id } of node.declarations) {
          bind(id, names);
          if (node.kind === "const") bind(id, constants);
        }
        break;
      case "CatchClause":
        bind(node.param, names);
        break;
      case "FunctionDeclaration":
      case "ClassDeclaration":
        if (node.id) names.add(node.id.name);
        break;
      case "ImportSpecifier":
      case "ImportDefaultSpecifier":
      case "ImportNamespaceSpecifier":
        names.add(node.local.name);
        break;
    }
    if (!isFunction(node)) addChildren(node, stack);
  }
  return { names, constants };
}

/** Adds the names that a pattern binds. */
function bind(pattern: TreeNode | null, names: Set<string>): void {
  switch (pattern?.type) {
    case "Identifier":
      names.add(pattern.name);
      break;
    case "ArrayPattern":
      for (const element of pattern.elements) bind(element, names);
      break;
    case "ObjectPattern":
      for (const property of pattern.properties) bind(property.type === "RestElement" ? property : property.value, names);
      break;
    case "AssignmentPattern":
      bind(pattern.left, names);
      break;
    case "RestElement":
      bind(pattern.argument, names);
      break;
  }
}
