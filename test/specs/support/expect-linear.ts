import { expect } from "vitest";
import { THOROUGH } from "./thorough.ts";

/** Sizes for which the steps are counted, each ten times the one before. */
export const SIZES: readonly number[] = THOROUGH ? [1_000, 10_000, 100_000] : [100, 1_000, 10_000];

/**
 * Wants the steps for such sizes to grow as the sizes do. What is set up as it grows weighs a little, and the engine, which counts, forgets some
 * counts of the smaller run; n log n would be 13.3 for the last two sizes, n² would be 100.
 */
export function expectLinear(steps: readonly number[]): void {
  expect(steps.length).toBeGreaterThanOrEqual(2);
  steps.slice(1).forEach((count, index) => expect(count / steps[index]!).toBeLessThan(13));
}
