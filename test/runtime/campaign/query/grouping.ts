import { findAggregate, type Accumulator } from "../expression/aggregates.ts";
import { checkArity } from "../expression/compile.ts";
import type { Compiled, FormContext } from "../expression/compiled.ts";
import { expressionError } from "../expression/expression-error.ts";
import type { CallExpression, Expression } from "../expression/syntax.ts";
import { partsOf, Shapes } from "../expression/shapes.ts";
import { toText } from "../expression/to-text.ts";
import type { Value } from "../expression/value.ts";
import type { Frame } from "./frame.ts";
import { mistake } from "../../mistakes/mistake.ts";

function keyText(values: readonly Value[]): string {
  return JSON.stringify(values.map((value) => [typeof value, toText(value)]));
}

/** The aggregates and the groups of one query ("groupBy" and "having" of the queryDef reference). */
export class Grouping {
  readonly #shapes = new Shapes();
  /** By the number of their shape. */
  readonly #keys = new Map<number, Compiled<Frame>>();
  readonly #aggregates: { create: () => Accumulator; argument: Compiled<Frame> }[] = [];
  readonly #emptyIsNull: boolean;

  /** @param emptyIsNull whether an unset text is no value, so that it is not counted */
  constructor(emptyIsNull: boolean) {
    this.#emptyIsNull = emptyIsNull;
  }

  /** Whether the query gives groups and no records. */
  get isActive(): boolean {
    return this.#keys.size > 0 || this.#aggregates.length > 0;
  }

  /** Whether records are grouped by something. */
  get hasKeys(): boolean {
    return this.#keys.size > 0;
  }

  addKey(expression: Expression, read: Compiled<Frame>): void {
    const shape = this.#shapes.numberOf(expression);
    if (!this.#keys.has(shape)) this.#keys.set(shape, read);
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
    if (!this.isActive) return;
    const open = [expression];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (this.#keys.has(this.#shapes.numberOf(node)) || (node.type === "call" && findAggregate(node.name))) continue;
      if (node.type === "path") throw expressionError(text, node.offset, mistake("expression-not-grouped", { path: node.path }));
      open.push(...partsOf(node).reverse());
    }
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
      const key = this.hasKeys ? keyText([...this.#keys.values()].map((read) => read(frame))) : "";
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
