import { PatternVisitor, type PatternVisitorCallback, Referencer, type ScopeManager } from "eslint-scope";
import type * as ESTree from "estree";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { childNodes } from "../../e4x/tree/walk.ts";

/**
 * Finds the variables of a script and their uses. Names right of `.`, `..`, `@` and `::` are no variables, the namespace left of `::`
 * and what stands in brackets or braces is.
 */
export class E4XReferencer extends Referencer {
  /** The outermost filter predicates: `start` and `end` of each. */
  readonly predicates: AnyNode[] = [];
  #inPredicate = false;
  readonly #guards = new Map<AnyNode, AnyNode>();

  constructor(options: NonNullable<Referencer["options"]>, scopeManager: ScopeManager) {
    super(options, scopeManager);
    // These are for patterns only; a selector in one declares nothing.
    const childVisitorKeys = {
      ...options.childVisitorKeys,
      XMLAttributeSelector: [],
      XMLQualifiedIdentifier: [],
      XMLFunctionQualifiedIdentifier: [],
    };
    this.options = { ...options, childVisitorKeys };
  }

  #visitAny(node: AnyNode): void {
    this.visit(node as unknown as ESTree.Node);
  }

  /** A selector in its place right of a dot: a plain name is no variable. */
  #visitSelector(selector: AnyNode): void {
    if (selector.type === "XMLFunctionQualifiedIdentifier") {
      if (selector.computed) this.#visitAny(selector.right);
    } else if (selector.type !== "Identifier") {
      this.#visitAny(selector);
    }
  }

  override MemberExpression(node: ESTree.MemberExpression): void {
    super.MemberExpression(node);
    if (!node.computed) this.#visitSelector(node.property);
  }

  BinaryExpression(node: AnyNode): void {
    this.#visitAny(node.left);
    if (node.operator === "..") this.#visitSelector(node.right);
    else this.#visitAny(node.right);
  }

  XMLAttributeSelector({ attribute, computed }: AnyNode): void {
    if (computed || attribute.type !== "Identifier") this.#visitAny(attribute);
  }

  XMLQualifiedIdentifier({ left, right, computed }: AnyNode): void {
    this.#visitAny(left);
    if (computed) this.#visitAny(right);
  }

  /** On its own, `function::name` is the variable. */
  XMLFunctionQualifiedIdentifier({ right }: AnyNode): void {
    this.#visitAny(right);
  }

  XMLFilterExpression({ left, right }: AnyNode): void {
    this.#visitAny(left);
    const outermost = !this.#inPredicate;
    if (outermost) this.predicates.push(right);
    this.#inPredicate = true;
    this.#visitAny(right);
    if (outermost) this.#inPredicate = false;
  }

  override visitPattern(
    node: ESTree.Pattern,
    options: { processRightHandNodes: boolean } | PatternVisitorCallback,
    callback?: PatternVisitorCallback,
  ): void {
    super.visitPattern(node, options, callback);
    if ((node as ESTree.Pattern | null) && typeof options !== "function" && options.processRightHandNodes) this.#visitTargets(node);
  }

  /** The selectors that a pattern assigns to: `[x.@[name], @id] = list`. */
  #visitTargets(node: AnyNode): void {
    if (node.type === "MemberExpression") {
      if (!node.computed) this.#visitSelector(node.property);
    } else if (/Pattern$/.test(node.type)) {
      for (const child of childNodes(node)) this.#visitTargets(child.type === "Property" ? child.value : child);
    } else if (/^XML/.test(node.type)) {
      this.#visitAny(node);
    }
  }

  /** Other targets than names and patterns are expressions. */
  override visitForIn(node: ESTree.ForInStatement | ESTree.ForOfStatement): void {
    if (node.left.type === "VariableDeclaration" || PatternVisitor.isPattern(node.left)) super.visitForIn(node);
    else for (const child of [node.left, node.right, node.body]) this.visit(child);
  }

  /** Mozilla's `const` belongs to the function, as `var` does. */
  override VariableDeclaration(node: ESTree.VariableDeclaration): void {
    if (this.scopeManager.isModule()) return super.VariableDeclaration(node);
    node.declarations.forEach((declarator, index) => {
      this.visitVariableDeclaration(this.currentScope().variableScope, "Variable", node, index);
      if (declarator.init) this.visit(declarator.init);
    });
  }

  /** `catch (e if guard)`: the guard sees the parameter, as the body does. */
  override CatchClause(node: ESTree.CatchClause): void {
    const { guard } = node as AnyNode;
    if (guard) this.#guards.set(node.body, guard);
    super.CatchClause(node);
  }

  override BlockStatement(node: ESTree.BlockStatement): void {
    const guard = this.#guards.get(node);
    if (guard) this.#visitAny(guard);
    super.BlockStatement(node);
  }
}
