import type { Reference, ScopeManager, Variable } from "eslint-scope";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { childNodes } from "../../e4x/tree/walk.ts";

/** A parsed script with what its nodes stand in and what its names mean. */
export class Script {
  /** Every node, parents first, in the order of the text as far as the tree keeps it. */
  readonly nodes: readonly AnyNode[];
  readonly #parents = new Map<AnyNode, AnyNode>();
  readonly #children = new Map<AnyNode, readonly AnyNode[]>();
  readonly #references = new Map<AnyNode, Reference>();
  readonly #declared = new Map<AnyNode, Variable>();

  constructor(program: AnyNode, scopes: ScopeManager) {
    const nodes: AnyNode[] = [];
    const stack = [program];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      nodes.push(node);
      const parent = this.#parents.get(node);
      // What ESLint hangs on a node as its parent is no child.
      const children = childNodes(node).filter((child) => child !== parent && !this.#parents.has(child));
      for (const child of children) this.#parents.set(child, node);
      this.#children.set(node, children);
      for (const child of children.toReversed()) stack.push(child);
    }
    this.nodes = nodes;
    for (const scope of scopes.scopes) {
      for (const reference of scope.references) this.#references.set(reference.identifier as AnyNode, reference);
      for (const variable of scope.variables)
        for (const { type, node } of variable.defs)
          if (type === "FunctionName" || type === "Variable") this.#declared.set(node as AnyNode, variable);
    }
  }

  /** What a node stands in. */
  parentOf(node: AnyNode): AnyNode | undefined {
    return this.#parents.get(node);
  }

  /** A node and all below it, in no order. */
  *within(node: AnyNode): Generator<AnyNode> {
    const stack = [node];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      yield next;
      for (const child of this.#children.get(next) ?? []) stack.push(child);
    }
  }

  /** The nodes around a node, innermost first. */
  *around(node: AnyNode): Generator<AnyNode> {
    for (let parent = this.parentOf(node); parent !== undefined; parent = this.parentOf(parent)) yield parent;
  }

  /** The variable that a name means, when the script declares it. */
  variableOf(identifier: AnyNode): Variable | undefined {
    return this.#references.get(identifier)?.resolved ?? undefined;
  }

  /** The variable that a declarator, or a function by its name, declares. */
  declaredBy(declaration: AnyNode): Variable | undefined {
    return this.#declared.get(declaration);
  }

  /** Whether a name is used in the function that declares its variable: another one may run at any time. */
  isOwn(identifier: AnyNode): boolean {
    const reference = this.#references.get(identifier);
    return reference?.resolved != null && reference.from.variableScope === reference.resolved.scope.variableScope;
  }

  /** Whether a name is one of the server's or the engine's: the script declares none of that name, and sets none. */
  isGlobal(identifier: AnyNode | undefined, name?: string): boolean {
    if (identifier?.type !== "Identifier" || (name !== undefined && identifier.name !== name)) return false;
    return (this.variableOf(identifier)?.defs.length ?? 0) === 0;
  }
}
