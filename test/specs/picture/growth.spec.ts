import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Diagram } from "../../../build/picture/diagram.ts";
import type { runPage as RunPage } from "../../../build/picture/page/run-page.ts";
import { countSteps, type StepCounter } from "../support/count-steps.ts";
import { expectLinear, SIZES } from "../support/expect-linear.ts";
import { activity, flow, transition } from "./flow.ts";

let counter: StepCounter;
let runPage: typeof RunPage;

beforeAll(async () => {
  counter = await countSteps(/build[\\/]picture[\\/]/);
  // Only code that is compiled from here on is counted block by block.
  vi.resetModules();
  ({ runPage } = await import("../../../build/picture/page/run-page.ts"));
});

afterAll(() => counter.close());

const many = <One>(size: number, make: (index: number) => One): One[] => Array.from({ length: size }, (_, index) => make(index));

const flows: readonly { name: string; make: (size: number) => Diagram }[] = [
  {
    name: "activities in a chain",
    make: (size) => flow(...many(size, (index) => activity(`a${index}`, {}, transition("done", `a${index + 1}`)))),
  },
  {
    name: "activities that one leads to",
    make: (size) =>
      flow(
        activity("fork", {}, ...many(size, (index) => transition(`t${index}`, `a${index}`))),
        ...many(size, (index) => activity(`a${index}`)),
      ),
  },
  {
    name: "activities that lead to one",
    make: (size) =>
      flow(activity("end"), ...many(size, (index) => activity(`a${index}`, { x: String(index * 100), y: "0" }, transition("done", "end")))),
  },
  { name: "activities at one place", make: (size) => flow(...many(size, (index) => activity(`a${index}`, { x: "10", y: "10" }))) },
  {
    name: "activities a pixel apart",
    make: (size) => flow(...many(size, (index) => activity(`a${index}`, { x: String(index % 40), y: String((index * 7) % 40) }))),
  },
  {
    name: "loops",
    make: (size) => flow(...many(size, (index) => activity(`a${index}`, {}, transition("done", `a${index - (index % 7)}`)))),
  },
];

it.each(flows)("ten times the $name take ten times the steps", async ({ make }) => {
  const steps: number[] = [];
  for (const size of SIZES) {
    const diagram = make(size);
    const names = diagram.activities.map(({ name }) => name);
    const record = {
      target: "flow.xml",
      diagram,
      visited: names,
      events: names.map((name) => ({ activity: name, name: "done" })),
      waiting: names,
      journal: names.map((name) => ({ activity: name, level: "error", message: name })),
      calls: [],
      rows: {},
      inferred: [],
      diagnostics: [],
    };
    let page = "";
    steps.push(await counter.stepsOf(() => void (page = runPage(record))));
    expect(page.split('class="activity ').length - 1).toBe(diagram.activities.length);
  }
  expect(steps[0]).toBeGreaterThan(SIZES[0]!);
  expectLinear(steps);
});
