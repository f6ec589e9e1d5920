import type { MozillaSyntaxOperations, UpdateOperator } from "../../../build/e4x/calls/operations.ts";

/**
 * Mozilla's JavaScript 1.8 in Node: most of it `lower` has already said in ECMAScript, the calls mark where. What is assigned to a
 * constant is computed, and lost.
 * @param compute the value of `left operator right`, as E4X has it
 */
export function createMozillaOperations(
  compute: (left: unknown, operator: UpdateOperator, right: unknown) => unknown,
): MozillaSyntaxOperations {
  return {
    constant: <T>(value?: T) => value as T,
    assignConstant: (operator, current, value) => (operator === "=" ? value : compute(current, operator, value)),
    stepConstant(current, operator, prefix) {
      const old = Number(current);
      const next = operator === "++" ? old + 1 : old - 1;
      return prefix ? next : old;
    },
    constantTarget: (current) => Object.defineProperty({}, "value", { get: () => current, set: () => undefined }) as { value: unknown },
    closure: (value) => value,
    caught: (error) => error,
    guard: (test) => test,
  };
}
