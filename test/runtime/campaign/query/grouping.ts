import { findAggregate, type Accumulator } from "../expression/aggregates.ts";
import { checkArity } from "../expression/compile.ts";
import type { Compiled, FormContext } from "../expression/compiled.ts";
import { expressionError } from "../expression/expression-error.ts";
import type { CallExpression, Expression } from "../expression/syntax.ts";
import { toText } from "../expression/to-text.ts";
import type { Value } from "../expression/value.ts";
import type { Frame } from "./frame.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Expressions that say the same, wherever they stand in their texts. */
function isSame(a: Expression, b: Expression): boolean {
  const shape = (node: Expression): string =>
    JSON.stringify(node, (key, value: unknown) => (key === "offset" ? undefined : key === "name" ? String(value).toLowerCase() : value));
  return shape(a) === shape(b);
}

/** The parts of an expression. */
function partsOf(node: Expression): Expression[] {
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

function keyText(values: readonly Value[]): string {
  return JSON.stringify(values.map((value) => [typeof value, toText(value)]));
}

/** The aggregates and the groups of one query ("groupBy" and "having" of the queryDef reference). */
export class Grouping {
  readonly #keys: { expression: Expression; read: Compiled<Frame> }[] = [];
  readonly #aggregates: { create: () => Accumulator; argument: Compiled<Frame> }[] = [];
  readonly #emptyIsNull: boolean;

  /** @param emptyIsNull whether an unset text is no value, so that it is not counted */
  constructor(emptyIsNull: boolean) {
    this.#emptyIsNull = emptyIsNull;
  }

  /** Whether the query gives groups and no records. */
  get isActive(): boolean {
    return this.#keys.length > 0 || this.#aggregates.length > 0;
  }

  /** Whether records are grouped by something. */
  get hasKeys(): boolean {
    return this.#keys.length > 0;
  }

  addKey(expression: Expression, read: Compiled<Frame>): void {
    if (!this.#keys.some((key) => isSame(key.expression, expression))) this.#keys.push({ expression, read });
  }

  /**
   * Takes an aggregate of an expression in.
   * @param plain compiles its argument, in which no further aggregate may be
   * @returns undefined for what is no aggregate
   */
  call(node: CallExpression, plain: (argument: Expression) => Compiled<Frame>, form: FormContext<Frame>): Compiled<Frame> | undefined {
    const aggregate = findAggregate(node.name);
    if (!aggregate) return undefined;
    checkArity(node, aggregate, form.fail);
    const [argument] = node.args;
    const read = argument ? plain(argument) : (): Value => 1;
    const index = this.#aggregates.push({ create: aggregate.create, argument: read }) - 1;
    return (frame) => frame.aggregates?.[index] ?? null;
  }

  /**
   * Holds an expression of a grouped query against its groups.
   * @throws Error for a field that is neither grouped by nor in an aggregate: a database would not know which record's value is meant
   */
  check(text: string, expression: Expression): void {
    if (!this.isActive || this.#keys.some((key) => isSame(key.expression, expression))) return;
    if (expression.type === "call" && findAggregate(expression.name)) return;
    if (expression.type === "path")
      throw expressionError(text, expression.offset, mistake("expression-not-grouped", { path: expression.path }));
    for (const part of partsOf(expression)) this.check(text, part);
  }

  /** The groups, in the order in which their first records come. Without keys everything is one group, also when it is empty. */
  group(frames: readonly Frame[]): Frame[] {
    const groups = new Map<string, { first: Frame; accumulators: Accumulator[] }>();
    const open = (first: Frame): { first: Frame; accumulators: Accumulator[] } => ({
      first,
      accumulators: this.#aggregates.map(({ create }) => create()),
    });
    if (!this.hasKeys) groups.set("", open(frames[0] ?? { rows: [undefined], number: 0 }));
    for (const frame of frames) {
      const key = this.hasKeys ? keyText(this.#keys.map(({ read }) => read(frame))) : "";
      let group = groups.get(key);
      if (!group) groups.set(key, (group = open(frame)));
      this.#aggregates.forEach(({ argument }, index) => {
        const value = argument(frame);
        group.accumulators[index]!.add(value === "" && this.#emptyIsNull ? null : value);
      });
    }
    return [...groups.values()].map(({ first, accumulators }) => ({
      ...first,
      aggregates: accumulators.map((accumulator) => accumulator.result()),
    }));
  }
}
