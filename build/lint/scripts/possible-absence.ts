import type { Variable } from "eslint-scope";
import { isFunction } from "../../e4x/tree/declared-names.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import type { LocalFunctions } from "./local-functions.ts";
import type { Script } from "./script.ts";

/** What a value is set in that is always set: the rest may be left out. */
const SIMPLE = new Set(["VariableDeclarator", "VariableDeclaration", "AssignmentExpression", "SequenceExpression", "ExpressionStatement"]);
/** What holds statements that follow each other. */
const LISTS = new Set(["Program", "BlockStatement", "SwitchCase"]);

/** Variables that hold variables, and functions that are called by functions, are followed this far. */
const LONGEST_CHAIN = 5;

/**
 * Whether a value that is XML may be missing all the same: read by a position, or a variable that is not set yet, or not on every way
 * that leads here, or given by a function that may end without a value.
 */
export class PossibleAbsence {
  readonly #script: Script;
  readonly #functions: LocalFunctions;

  constructor(script: Script, functions: LocalFunctions) {
    this.#script = script;
    this.#functions = functions;
  }

  /** @param chain how many variables may still be followed */
  mayBe(node: AnyNode, chain = LONGEST_CHAIN): boolean {
    switch (node.type) {
      case "MemberExpression":
        return node.computed === true && typeof node.property.value !== "string";
      case "ConditionalExpression":
        return this.mayBe(node.consequent, chain) || this.mayBe(node.alternate, chain);
      case "CallExpression":
        return this.#mayGiveNothing(node, chain);
      case "Identifier": {
        const variable = this.#script.variableOf(node);
        return chain === 0 || variable === undefined || !this.#isSetBefore(variable, node, chain - 1);
      }
      default:
        return false;
    }
  }

  #mayGiveNothing(call: AnyNode, chain: number): boolean {
    const written = this.#functions.calledBy(call);
    if (written === undefined) return false;
    if (chain === 0 || this.#functions.mayGiveNothing(written)) return true;
    return this.#functions.valuesOf(written).some((value) => value === null || this.mayBe(value, chain - 1));
  }

  #isSetBefore(variable: Variable, use: AnyNode, chain: number): boolean {
    const given = this.#functions.givenTo(variable);
    // A whole record that is handed on is asked for in case: what is read of one is not.
    if (given?.every((value) => value.type !== "Identifier" && !this.mayBe(value, chain))) return true;
    const around = new Set(this.#script.around(use));
    const runs = this.#earliest(use, variable.scope.variableScope.block as AnyNode);
    return variable.references.some((reference) => {
      if (!reference.isWrite()) return false;
      const write = reference.identifier as AnyNode;
      const parent = this.#script.parentOf(write);
      const value = parent?.init ?? (parent?.type === "AssignmentExpression" ? parent.right : undefined);
      const holders = [...this.#script.around(write)];
      const loop = holders.find(({ type }) => type === "ForInStatement");
      const isLoopVariable = loop !== undefined && (loop.left === write || loop.left === holders[1]);
      if (isLoopVariable) return around.has(loop.body);
      // The statement stands in a list that the use stands in as well, further down.
      const list = holders.find(({ type }) => !SIMPLE.has(type));
      return (
        value !== undefined &&
        list !== undefined &&
        LISTS.has(list.type) &&
        around.has(list) &&
        write.start < runs &&
        !this.mayBe(value as AnyNode, chain)
      );
    });
  }

  /** Where the code runs at the earliest that a node is in: a function is where it is called first. */
  #earliest(node: AnyNode, home: AnyNode, chain = LONGEST_CHAIN): number {
    let inside: AnyNode | undefined;
    for (const around of this.#script.around(node)) {
      if (around === home) break;
      if (isFunction(around)) inside = around;
    }
    if (inside === undefined) return node.start;
    const calls = chain === 0 ? undefined : this.#functions.callsOf(inside);
    // What is handed on runs later than it is made; a declared function may be handed on anywhere.
    if (calls === undefined) return inside.type === "FunctionDeclaration" ? 0 : inside.start;
    return Math.min(...calls.map((call) => this.#earliest(call, home, chain - 1)));
  }
}
