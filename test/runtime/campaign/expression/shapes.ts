import type { Expression } from "./syntax.ts";

/** The parts of an expression. */
export function partsOf(node: Expression): Expression[] {
  switch (node.type) {
    case "call":
      return node.args;
    case "binary":
      return [node.left, node.right];
    case "not":
    case "negative":
    case "isNull":
      return [node.operand];
    case "in":
      return [node.operand, ...node.list];
    default:
      return [];
  }
}

/** What an expression says by itself, its parts aside. */
function own(node: Expression): unknown[] {
  switch (node.type) {
    case "literal":
      return [typeof node.value, node.value];
    case "path":
      return [node.path];
    case "variable":
      return [node.variable.type, node.variable.path];
    case "call":
      return [node.name.toLowerCase()];
    case "binary":
      return [node.operator];
    default:
      return [];
  }
}

/** Numbers expressions by what they say: the same number for the same, wherever they stand in their texts. */
export class Shapes {
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<Expression, number>();

  /** Works with a stack of its own: sums may have thousands of operands. */
  numberOf(root: Expression): number {
    const open = [root];
    for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
      const missing = partsOf(node).filter((part) => !this.#known.has(part));
      if (missing.length > 0) {
        open.push(...missing);
        continue;
      }
      open.pop();
      const shape = JSON.stringify([node.type, ...own(node), partsOf(node).map((part) => this.#known.get(part))]);
      const number = this.#numbers.get(shape) ?? this.#numbers.size;
      this.#numbers.set(shape, number);
      this.#known.set(node, number);
    }
    return this.#known.get(root)!;
  }
}
