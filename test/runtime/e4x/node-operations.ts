import type { E4XNodeOperations, PatternShape } from "../../../build/e4x/calls/operations.ts";
import { stackOf } from "../mistakes/stack-of.ts";
import { keyOrder } from "./key-order.ts";
import { checkBound } from "./read-markup.ts";
import { itemsOf, type Runtime } from "./runtime.ts";
import { type Items, takeParts } from "./take-parts.ts";

/**
 * What the Node back-end needs around lowered code; see `E4XNodeOperations`.
 * @param items the items of a list that a pattern reads
 */
export function createNodeOperations(runtime: Runtime, items: Items): Omit<E4XNodeOperations, "callScoped"> {
  const outer: string[] = [];
  return {
    complete(literal) {
      const subject = runtime.peek(literal);
      for (const item of subject ? itemsOf(subject) : []) checkBound(item);
      return literal;
    },
    noTarget() {
      throw new ReferenceError("invalid assignment left-hand side");
    },
    thrown(value) {
      // A value thrown on is still known by the place where it was thrown first.
      if (!(value instanceof Error) && !(runtime.thrown && Object.is(runtime.thrown.value, value)))
        runtime.thrown = { value, stack: stackOf(new Error()) };
      return value;
    },
    indexed: (value, shape) => takeApart(value, shape),
    taken: (value, parts, name) => takeParts(value, parts, items, name),
    *takenEach(values, parts) {
      for (const value of values) yield takeParts(value, parts, items);
    },
    assigned(take, value) {
      take(value);
      return value;
    },
    enterFunction(around) {
      outer.push(runtime.defaultUri);
      runtime.defaultUri = around === undefined ? outer[0]! : String(around);
      return runtime.defaultUri;
    },
    keys: keyOrder,
    evaluation: runtime.evaluation,
    leaveFunction() {
      runtime.defaultUri = outer.pop() ?? "";
    },
  };
}

/** What a pattern takes from a value, read as the engine does: `value[0]`, `value[1]`, never an iterator. */
function takeApart(value: unknown, shape: PatternShape): unknown {
  if (shape === 0 || value === null || value === undefined) return value;
  const source = value as Record<string | number, unknown>;
  if (Array.isArray(shape)) return (shape as readonly PatternShape[]).map((inner, index) => takeApart(source[index], inner));
  return Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, takeApart(source[name], inner as PatternShape)]));
}
