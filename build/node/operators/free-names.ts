import { type FunctionNode, isFunction } from "../../e4x/tree/declared-names.ts";
import type { NodeOf, ProgramNode, TreeNode } from "../../e4x/tree/tree-node.ts";
import { childNodes, isOperation } from "../../e4x/tree/walk.ts";

type Name = NodeOf<"Identifier">;

/** The uses of variables that nothing in a program declares; a use is a shorthand where it stands for name and value, `{ name }`. */
export type FreeNames = ReadonlyMap<Name, { isShorthand: boolean }>;

/**
 * Finds the uses of variables, read or assigned, that nothing around them declares: as ECMAScript has it, with the scopes of blocks,
 * loops, `catch` clauses and classes.
 */
export function freeNames(program: ProgramNode): FreeNames {
  const finder = new Finder();
  finder.walk(program, new Scope(undefined, true));
  return finder.free();
}

class Scope {
  readonly names = new Set<string>();
  readonly around: Scope | undefined;
  /** Where `var` belongs: the program, a function, a static block. */
  readonly holder: Scope;

  constructor(around: Scope | undefined, isHolder: boolean) {
    this.around = around;
    this.holder = isHolder || around === undefined ? this : around.holder;
  }

  has(name: string): boolean {
    return this.names.has(name) || (this.around?.has(name) ?? false);
  }
}

class Finder {
  /** In the order of the text. They are looked up at last: a name may be declared below its use. */
  readonly #uses: { node: Name; scope: Scope; isShorthand: boolean }[] = [];

  free(): FreeNames {
    const free = this.#uses.filter(({ node, scope }) => !scope.has(node.name));
    return new Map(free.map(({ node, isShorthand }) => [node, { isShorthand }]));
  }

  walk(node: TreeNode, scope: Scope): void {
    if (isFunction(node)) return this.#function(node, scope);
    if (isOperation(node)) return this.#operation(node, scope);
    switch (node.type) {
      case "Identifier":
        this.#uses.push({ node, scope, isShorthand: false });
        return;
      case "VariableDeclaration":
        return this.#variables(node, scope);
      case "ClassDeclaration":
      case "ClassExpression":
        return this.#class(node, scope);
      case "ImportDeclaration":
        for (const specifier of node.specifiers) if ("local" in specifier) declare(specifier.local as Name, scope);
        return;
      case "ExportNamedDeclaration":
        // What is exported by name is declared, or the parser would have said so.
        if (node.declaration) this.walk(node.declaration, scope);
        return;
      case "CatchClause": {
        const inner = new Scope(scope, false);
        if (node.param) this.#pattern(node.param, inner, inner);
        return this.#children(node.body, inner);
      }
      case "BlockStatement":
      case "ForStatement":
      case "ForInStatement":
      case "ForOfStatement":
      case "SwitchStatement":
        return this.#children(node, new Scope(scope, false));
      case "StaticBlock":
        return this.#children(node, new Scope(scope, true));
      case "MemberExpression":
        this.walk(node.object, scope);
        if (node.computed) this.walk(node.property, scope);
        return;
      case "Property":
      case "PropertyDefinition":
      case "MethodDefinition":
        return this.#member(node, scope);
      case "LabeledStatement":
        return this.walk(node.body, scope);
      case "BreakStatement":
      case "ContinueStatement":
      case "MetaProperty":
      case "ExportAllDeclaration":
        return;
      default:
        this.#children(node, scope);
    }
  }

  #children(node: TreeNode, scope: Scope): void {
    for (const child of childNodes(node)) this.walk(child, scope);
  }

  /** Chains of operators are deep on their left side. */
  #operation(node: TreeNode, scope: Scope): void {
    const rights: TreeNode[] = [];
    let left = node;
    for (; isOperation(left); left = left.left) rights.push(left.right);
    this.walk(left, scope);
    for (const right of rights.reverse()) this.walk(right, scope);
  }

  /** Parameters and body share a scope; the name of a function expression is seen inside it alone. */
  #function(node: FunctionNode, scope: Scope): void {
    const inner = new Scope(scope, true);
    const id = "id" in node ? node.id : undefined;
    if (id) declare(id, node.type === "FunctionDeclaration" ? scope : inner);
    for (const parameter of node.params) this.#pattern(parameter, inner, inner);
    if (node.body.type === "BlockStatement") this.#children(node.body, inner);
    else this.walk(node.body, inner);
  }

  #variables({ kind, declarations }: NodeOf<"VariableDeclaration">, scope: Scope): void {
    for (const { id, init } of declarations) {
      this.#pattern(id, kind === "var" ? scope.holder : scope, scope);
      if (init) this.walk(init, scope);
    }
  }

  #class(node: NodeOf<"ClassDeclaration" | "ClassExpression">, scope: Scope): void {
    const inner = new Scope(scope, false);
    if (node.id) declare(node.id, inner);
    if (node.id && node.type === "ClassDeclaration") declare(node.id, scope);
    if (node.superClass) this.walk(node.superClass, inner);
    this.walk(node.body, inner);
  }

  #member(node: NodeOf<"Property" | "PropertyDefinition" | "MethodDefinition">, scope: Scope): void {
    if (node.computed) this.walk(node.key, scope);
    if (!node.value) return;
    if (node.type !== "Property" || !node.shorthand) return this.walk(node.value, scope);
    // `{ name }`, or `{ name = value }` where it is assigned to.
    const name = node.value.type === "AssignmentPattern" ? node.value.left : node.value;
    this.#uses.push({ node: name as Name, scope, isShorthand: true });
    if (node.value.type === "AssignmentPattern") this.walk(node.value.right, scope);
  }

  /**
   * What is declared by a pattern, and the expressions in it.
   * @param owner where its names belong
   * @param scope where it stands
   */
  #pattern(pattern: TreeNode | null, owner: Scope, scope: Scope): void {
    switch (pattern?.type) {
      case "Identifier":
        return declare(pattern, owner);
      case "ArrayPattern":
        for (const element of pattern.elements) this.#pattern(element, owner, scope);
        return;
      case "ObjectPattern":
        for (const property of pattern.properties) {
          if (property.type === "RestElement") {
            this.#pattern(property, owner, scope);
            continue;
          }
          if (property.computed) this.walk(property.key, scope);
          this.#pattern(property.value, owner, scope);
        }
        return;
      case "AssignmentPattern":
        this.#pattern(pattern.left, owner, scope);
        return this.walk(pattern.right, scope);
      case "RestElement":
        return this.#pattern(pattern.argument, owner, scope);
    }
  }
}

function declare({ name }: Name, scope: Scope): void {
  scope.names.add(name);
}
