import { tokTypes as tt } from "acorn";
import type { AcornParser, AcornParserClass, DestructuringErrors } from "./acorn-internals.ts";
import type { AnyNode } from "../tree/nodes.ts";

/** A parser that reads long chains of operators and choices in loops, where acorn calls itself for each: generated scripts have thousands. */
export function longChains(BaseParser: AcornParserClass): AcornParserClass {
  const Base = BaseParser as new (...args: never[]) => AcornParser;
  class LongChainParser extends Base {
    override parseExprOp(left: AnyNode, start: number, startLoc: AcornParser["startLoc"], least: number, forInit?: boolean): AnyNode {
      let node = left;
      for (;;) {
        let precedence = this.type.binop;
        if (precedence === null || precedence === undefined || precedence <= least || (forInit && this.type === tt._in)) return node;
        const logical = this.type === tt.logicalOR || this.type === tt.logicalAND;
        const coalesce = this.type === tt.coalesce;
        // `??` stands beside neither `||` nor `&&`: it takes operands as these do, and the mix is found below.
        if (coalesce) precedence = (tt.logicalAND as typeof this.type).binop as number;
        const operator = this.value;
        this.next();
        const { start: rightStart, startLoc: rightLoc } = this;
        const right = this.parseExprOp(this.parseMaybeUnary(null, false, false, forInit), rightStart, rightLoc, precedence, forInit);
        node = this.buildBinary(start, startLoc, node, right, operator, logical || coalesce);
        const mixes = logical ? this.type === tt.coalesce : coalesce && (this.type === tt.logicalOR || this.type === tt.logicalAND);
        if (mixes)
          this.raiseRecoverable(this.start, "Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses");
      }
    }

    /** The operand behind `:` is read next, which may be the test of another choice. */
    chain_isBehindColon = false;
    /** An operand behind `:` that is such a test, and where it starts. */
    chain_test: { node: AnyNode; start: number; startLoc: AcornParser["startLoc"] } | undefined;

    /** What `yield` gives away is a whole expression. */
    override parseYield(forInit?: boolean): AnyNode {
      this.chain_isBehindColon = false;
      return super.parseYield(forInit);
    }

    override parseMaybeConditional(forInit?: boolean, errors?: DestructuringErrors): AnyNode {
      const { start, startLoc } = this;
      const isBehindColon = this.chain_isBehindColon;
      this.chain_isBehindColon = false;
      const first = this.parseExprOps(forInit, errors);
      if (this.checkExpressionErrors(errors)) return first;
      if ((first.type === "ArrowFunctionExpression" && first.start === start) || this.type !== tt.question) return first;
      if (isBehindColon) {
        this.chain_test = { node: first, start, startLoc };
        return first;
      }
      const choices: AnyNode[] = [];
      let test: NonNullable<typeof this.chain_test> | undefined = { node: first, start, startLoc };
      let last: AnyNode = first;
      while (test !== undefined && this.eat(tt.question)) {
        const choice = this.startNodeAt(test.start, test.startLoc);
        choice.test = test.node;
        choice.consequent = this.parseMaybeAssign();
        this.expect(tt.colon);
        choices.push(choice);
        this.chain_isBehindColon = true;
        last = this.parseMaybeAssign(forInit);
        this.chain_isBehindColon = false;
        test = (this.chain_test as typeof test)?.node === last ? this.chain_test : undefined;
        this.chain_test = undefined;
      }
      // All of them end where the last does.
      for (let choice = choices.pop(); choice !== undefined; choice = choices.pop()) {
        choice.alternate = last;
        last = this.finishNode(choice, "ConditionalExpression");
      }
      return last;
    }
  }
  return LongChainParser as unknown as AcornParserClass;
}
