import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { sourceNotes as SourceNotes } from "../../../build/compile/comments/source-comments.ts";
import { countSteps, type StepCounter } from "../support/count-steps.ts";
import { expectLinear, SIZES } from "../support/expect-linear.ts";

let counter: StepCounter;
let sourceNotes: typeof SourceNotes;

beforeAll(async () => {
  counter = await countSteps(/build[\\/]compile[\\/]comments[\\/]/);
  // Only code that is compiled from here on is counted block by block.
  vi.resetModules();
  ({ sourceNotes } = await import("../../../build/compile/comments/source-comments.ts"));
});

afterAll(() => counter.close());

it("ten times the comments and empty lines of a source take ten times the steps", async () => {
  const steps: number[] = [];
  for (const size of SIZES) {
    const text = Array.from(
      { length: size },
      (_, index) => `\n// before ${index}\nconst v${index} = ${index}; // behind\nlogInfo(v${index});\n`,
    ).join("");
    let found = sourceNotes("", "a.ts");
    steps.push(await counter.stepsOf(() => void (found = sourceNotes(text, "a.ts"))));
    expect([found.comments.length, found.spaced.length]).toEqual([2 * size, size - 1]);
  }
  expectLinear(steps);
});
