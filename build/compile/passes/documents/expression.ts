import { type NodePath, types as t } from "@babel/core";
import { isKnownText } from "../known.ts";
import { itemsOf, joined } from "./literal-parts.ts";
import type { ToolkitFunction, ToolkitFunctions } from "./toolkit-functions.ts";

/** Text and values that make an XTK expression, in order. */
export type ExpressionParts = (string | t.Expression)[];

/** A literal that is quoted while the script is built: what has no character to escape, and plain numbers. */
function quoted(path: NodePath): string | undefined {
  if (path.isStringLiteral()) return /^[^\\'$]*$/.test(path.node.value) ? `'${path.node.value}'` : undefined;
  if (path.isNumericLiteral()) return /^\d+(?:\.\d+)?$/.test(String(path.node.value)) ? String(path.node.value) : undefined;
  return path.isBooleanLiteral() ? (path.node.value ? "1" : "0") : undefined;
}

/** Calls of the toolkit's functions, and the XTK expressions that tagged templates and values make. */
export class Expressions {
  readonly #functions: ToolkitFunctions;

  constructor(functions: ToolkitFunctions) {
    this.#functions = functions;
  }

  /** A call of a toolkit function. */
  call(name: ToolkitFunction, ...args: t.Expression[]): t.CallExpression {
    const bound = this.#functions.nameOf(name);
    if (bound === undefined) throw new Error(`the bundle has no ${name}`);
    return t.callExpression(t.identifier(bound), args);
  }

  /** The parts of `` expr`…` ``; undefined for anything else. */
  tagged(path: NodePath): ExpressionParts | undefined {
    if (!path.isTaggedTemplateExpression() || this.#functions.named(path.get("tag")) !== "expr") return undefined;
    const quasi = path.get("quasi");
    return quasi.node.quasis.flatMap(({ value }, index) => {
      const term = quasi.get("expressions")[index] as NodePath<t.Expression> | undefined;
      return [value.cooked ?? "", ...(term === undefined ? [] : this.#term(term))];
    });
  }

  /** A value in a comparison. */
  operand(path: NodePath<t.Expression>): ExpressionParts {
    return this.tagged(path) ?? this.#value(path) ?? [this.call("xtkOperand", path.node)];
  }

  /** The expression as text. */
  text(parts: ExpressionParts): t.Expression {
    return joined(parts);
  }

  /** A value in a tagged template: an expression stays one, in brackets. */
  #term(path: NodePath<t.Expression>): ExpressionParts {
    const inner = this.tagged(path);
    return inner ? ["(", ...inner, ")"] : (this.#value(path) ?? [this.call("xtkTerm", path.node)]);
  }

  /** What is a value, or a list of values, for certain. */
  #value(path: NodePath<t.Expression>): ExpressionParts | undefined {
    const text = quoted(path);
    if (text !== undefined) return [text];
    const items = itemsOf(path);
    if (items !== undefined && items.length > 0)
      return ["(", ...items.flatMap((item, index) => [index > 0 ? ", " : "", quoted(item) ?? this.call("xtkLiteral", item.node)]), ")"];
    return isKnownText(path) ? [this.call("xtkLiteral", path.node)] : undefined;
  }
}
