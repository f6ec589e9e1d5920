import { Parser } from "acorn";
import type { AcornParser, AcornParserClass } from "../../e4x/parse/acorn-internals.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import type { ProgramNode } from "../../e4x/tree/tree-node.ts";

/** acorn, but long sums are read in a loop: generated scripts add up thousands of strings. */
const PlainParser = class extends (Parser as unknown as new (...args: never[]) => AcornParser) {
  override parseExprOp(left: AnyNode, start: number, startLoc: AcornParser["startLoc"], least: number, forInit?: boolean): AnyNode {
    let node = left;
    for (;;) {
      const { binop } = this.type;
      // Logical operators mix by rules of their own, which are acorn's; chains of them are short.
      const isPlain = binop !== null && binop !== undefined && binop > LOGICAL && this.value !== "in";
      if (!isPlain || binop <= least) return super.parseExprOp(node, start, startLoc, least, forInit);
      const operator = this.value;
      this.next();
      const { start: rightStart, startLoc: rightLoc } = this;
      const right = this.parseExprOp(this.parseMaybeUnary(null, false, false, forInit), rightStart, rightLoc, binop, forInit);
      node = this.buildBinary(start, startLoc, node, right, operator, false);
    }
  }
} as unknown as AcornParserClass;

/** How tightly `&&` binds in acorn's table, the tightest of the logical operators. */
const LOGICAL = 2;

/**
 * Reads plain JavaScript, script or module: whichever its syntax says.
 * @returns an ESTree program that keeps parentheses as nodes, with places
 * @throws SyntaxError
 */
export function parsePlain(code: string): ProgramNode {
  const parseAs = (sourceType: "script" | "module"): ProgramNode =>
    PlainParser.parse(code, {
      ecmaVersion: "latest",
      sourceType,
      locations: true,
      preserveParens: true,
      allowReturnOutsideFunction: true,
    }) as unknown as ProgramNode;
  const [likely, other] = /\b(?:import|export)\b/.test(code) ? (["module", "script"] as const) : (["script", "module"] as const);
  try {
    return parseAs(likely);
  } catch (error) {
    try {
      return parseAs(other);
    } catch {
      throw error;
    }
  }
}
