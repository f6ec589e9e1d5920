import { afterAll, beforeAll, expect, test } from "vitest";
import type { parseJournal } from "../../../build/remap/parse-journal.ts";
import { countSteps, type StepCounter } from "../support/count-steps.ts";
import { expectLinear, SIZES } from "../support/expect-linear.ts";

let counter: StepCounter;
let parse: typeof parseJournal;
beforeAll(async () => {
  counter = await countSteps(/\/build\/remap\//);
  parse = (await import("../../../build/remap/parse-journal.ts")).parseJournal;
});
afterAll(() => counter.close());

const row = "2026-12-01 04:49:13\tjs\tJST-310000 Error while compiling script 'w/a' line 3: x";

test.each([
  ["rows", `${row}\n`],
  ["rows in one line", `${row} `],
  ["rows of another language", "JST-310000 Fehler in 'w/a' Zeile 3: x\n"],
  ["codes in one line", "XTK-170019 'x' "],
  ["quotes", "JST-310000 '".padEnd(40, "'")],
  ["lines of one message", "and more\n"],
  ["signs of line ends", "\\n"],
  ["encoded quotes", "&#39; "],
  ["codes with line ends", "JST-310000\n"],
])("the steps for %s grow as the text does", async (_, piece) => {
  const steps: number[] = [];
  for (const size of SIZES) steps.push(await counter.stepsOf(() => parse(`${row}${piece.repeat(size)}`)));
  expectLinear(steps);
  expect(steps[0]).toBeGreaterThan(10);
});
