import fc, { type Arbitrary } from "fast-check";

/** One kind of input, and what holds for each of them. */
export interface Target<Case = unknown> {
  name: string;
  /** Cases in the usual run of the tests. */
  runs: number;
  /** Inputs in a case: small ones come in lots, so that what is made once for them is made once for many. */
  inputs: number;
  arbitrary: Arbitrary<Case>;
  /** @throws where something is wrong, with a place or a sentence that says what */
  hold(given: Case): void | Promise<void>;
}

/** So many of one kind. */
export function lot<Value>(arbitrary: Arbitrary<Value>, size: number): Arbitrary<Value[]> {
  return fc.array(arbitrary, { minLength: size, maxLength: size });
}

/** Keeps the type of the cases within one target. */
export function target<Case>(given: Target<Case>): Target {
  return given as Target;
}
