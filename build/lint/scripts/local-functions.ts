import type { Reference, Variable } from "eslint-scope";
import { isFunction } from "../../e4x/tree/declared-names.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import type { Script } from "./script.ts";

/** Functions that a script writes out: who calls them, and what they give. */
export class LocalFunctions {
  readonly #script: Script;
  readonly #values = new Map<AnyNode, readonly (AnyNode | null)[]>();

  constructor(script: Script) {
    this.#script = script;
  }

  /** Every call of a function; undefined where it is handed on, set or exported, so that others may call it. */
  callsOf(written: AnyNode): readonly AnyNode[] | undefined {
    const parent = this.#script.parentOf(written);
    if (parent?.type === "CallExpression" && parent.callee === written && !written.id) return [parent];
    const names = this.#namesOf(written, parent);
    if (names === undefined) return undefined;
    const uses = names.flatMap(({ references }) => references.filter((reference) => !reference.isWrite()));
    const calls = uses.map((use) => this.#callBy(use));
    return calls.every((call) => call !== undefined) ? calls : undefined;
  }

  #callBy({ identifier }: Reference): AnyNode | undefined {
    const parent = this.#script.parentOf(identifier as AnyNode);
    return parent?.type === "CallExpression" && parent.callee === identifier ? parent : undefined;
  }

  /** The variables that hold a function and nothing else, ever. */
  #namesOf(written: AnyNode, parent: AnyNode | undefined): Variable[] | undefined {
    const isDeclared = written.type === "FunctionDeclaration";
    if (!isDeclared && !(parent?.type === "VariableDeclarator" && parent.init === written)) return undefined;
    const outer = this.#script.declaredBy(isDeclared ? written : parent!);
    const isExported = this.#script.parentOf(isDeclared ? written : this.#script.parentOf(parent!)!)?.type.startsWith("Export");
    if (outer === undefined || isExported || this.#functionIn(outer) !== written) return undefined;
    const own = isDeclared ? undefined : this.#script.declaredBy(written);
    return own === undefined ? [outer] : [outer, own];
  }

  #functionIn({ defs, references }: Variable): AnyNode | undefined {
    const [definition, another] = defs;
    if (definition === undefined || another !== undefined) return undefined;
    const written = definition.node as AnyNode;
    const writes = references.filter((reference) => reference.isWrite());
    if (definition.type === "FunctionName") return writes.length === 0 ? written : undefined;
    const isSetOnce = definition.type === "Variable" && writes.length === 1 && written.id.type === "Identifier";
    return isSetOnce && written.init && isFunction(written.init as AnyNode) ? (written.init as AnyNode) : undefined;
  }

  /** The function of the script that a call goes to. */
  calledBy({ type, callee }: AnyNode): AnyNode | undefined {
    if (type !== "CallExpression") return undefined;
    if (isFunction(callee as AnyNode)) return callee as AnyNode;
    const variable = callee.type === "Identifier" ? this.#script.variableOf(callee as AnyNode) : undefined;
    return variable && this.#functionIn(variable);
  }

  /** What a function returns where it does: null for a `return` without a value. */
  valuesOf(written: AnyNode): readonly (AnyNode | null)[] {
    const known = this.#values.get(written) ?? this.#readValues(written);
    this.#values.set(written, known);
    return known;
  }

  #readValues(written: AnyNode): (AnyNode | null)[] {
    if (written.body.type !== "BlockStatement") return [written.body as AnyNode];
    const values: (AnyNode | null)[] = [];
    for (const node of this.#script.within(written.body as AnyNode))
      if (node.type === "ReturnStatement" && this.functionAround(node) === written) values.push(node.argument as AnyNode | null);
    return values;
  }

  /** The function that a node stands in. */
  functionAround(node: AnyNode): AnyNode | undefined {
    for (const around of this.#script.around(node)) if (isFunction(around)) return around;
    return undefined;
  }

  /** Whether a function may come to its end without a value. */
  mayGiveNothing(written: AnyNode): boolean {
    if (written.body.type !== "BlockStatement") return false;
    const last = (written.body.body as AnyNode[]).at(-1);
    return last?.type !== "ReturnStatement" && last?.type !== "ThrowStatement";
  }

  /** What a parameter gets, at each call; undefined where that is not known, or a call leaves it out. */
  givenTo({ defs }: Variable): readonly AnyNode[] | undefined {
    const [definition, another] = defs;
    if (definition?.type !== "Parameter" || another !== undefined) return undefined;
    const written = definition.node as unknown as AnyNode;
    const position = (written.params as AnyNode[]).indexOf(definition.name as AnyNode);
    const calls = position < 0 ? undefined : this.callsOf(written);
    const given = calls?.map((call) => {
      const values = call.arguments as AnyNode[];
      return values.some(({ type }) => type === "SpreadElement") ? undefined : values[position];
    });
    return given !== undefined && given.length > 0 && given.every((value) => value !== undefined) ? given : undefined;
  }
}
