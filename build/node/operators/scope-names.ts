import type { AnyNode, Pattern, Program, VariableDeclaration } from "acorn";
import { childNodes } from "./child-nodes.ts";

/**
 * The names that are declared for a node and what lies in it: those of a function, a block, a loop, a class or a program. `undefined` for a
 * node that is no scope.
 */
export function scopeNames(node: AnyNode): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  switch (node.type) {
    case "Program":
    case "StaticBlock":
      addVariables(node.body, names);
      addLexical(node.body, names);
      return names;
    case "FunctionExpression":
    case "FunctionDeclaration":
    case "ArrowFunctionExpression":
      if (node.type === "FunctionExpression" && node.id) names.add(node.id.name);
      for (const parameter of node.params) addPattern(parameter, names);
      addVariables([node.body], names);
      return names;
    case "BlockStatement":
      addLexical(node.body, names);
      return names;
    case "SwitchStatement":
      for (const { consequent } of node.cases) addLexical(consequent, names);
      return names;
    case "ForStatement":
      if (node.init) addLexical([node.init], names);
      return names;
    case "ForInStatement":
    case "ForOfStatement":
      addLexical([node.left], names);
      return names;
    case "CatchClause":
      if (node.param) addPattern(node.param, names);
      return names;
    case "ClassExpression":
      if (node.id) names.add(node.id.name);
      return names;
    default:
      return undefined;
  }
}

/** As above, of a script of the engine, whose constants are variables. */
export function scriptNames({ body }: Program): ReadonlySet<string> {
  const names = new Set<string>();
  addVariables(body, names, true);
  addLexical(body, names);
  return names;
}

/** `var`, wherever it stands in a function. */
function addVariables(nodes: readonly AnyNode[], names: Set<string>, withConstants = false): void {
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "VariableDeclaration" && (node.kind === "var" || (withConstants && node.kind === "const"))) addDeclared(node, names);
    if (!isVariableScope(node)) for (const child of childNodes(node)) open.push(child);
  }
}

function isVariableScope({ type }: AnyNode): boolean {
  return type === "FunctionExpression" || type === "FunctionDeclaration" || type === "ArrowFunctionExpression" || type === "StaticBlock";
}

/** What statements of a block declare for it: `let`, `const`, functions, classes, imports. */
function addLexical(statements: readonly AnyNode[], names: Set<string>): void {
  for (const statement of statements) {
    switch (statement.type) {
      case "VariableDeclaration":
        if (statement.kind !== "var") addDeclared(statement, names);
        break;
      case "FunctionDeclaration":
      case "ClassDeclaration":
        if (statement.id) names.add(statement.id.name);
        break;
      case "ImportDeclaration":
        for (const { local } of statement.specifiers) names.add(local.name);
        break;
      case "ExportNamedDeclaration":
      case "ExportDefaultDeclaration":
        if (statement.declaration) addLexical([statement.declaration], names);
        break;
      case "LabeledStatement":
        addLexical([statement.body], names);
        break;
    }
  }
}

function addDeclared({ declarations }: VariableDeclaration, names: Set<string>): void {
  for (const { id } of declarations) addPattern(id, names);
}

/** The names that a pattern binds. */
function addPattern(pattern: Pattern, names: Set<string>): void {
  switch (pattern.type) {
    case "Identifier":
      names.add(pattern.name);
      break;
    case "ArrayPattern":
      for (const element of pattern.elements) if (element) addPattern(element, names);
      break;
    case "ObjectPattern":
      for (const property of pattern.properties) addPattern(property.type === "RestElement" ? property : property.value, names);
      break;
    case "AssignmentPattern":
      addPattern(pattern.left, names);
      break;
    case "RestElement":
      addPattern(pattern.argument, names);
      break;
  }
}
