import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { countSteps, type StepCounter } from "../support/count-steps.ts";
import { expectLinear, SIZES } from "../support/expect-linear.ts";

let counter: StepCounter;
let read: (text: string) => unknown;

beforeAll(async () => {
  counter = await countSteps(/runtime[\\/]dom[\\/]|node_modules[\\/]saxes[\\/]/);
  // Only code that is compiled from here on is counted block by block.
  vi.resetModules();
  const { createDom } = await import("../../runtime/dom/create-dom.ts");
  const dom = createDom() as unknown as { DOMDocument: { fromXMLString(text: string): unknown } };
  read = (text) => dom.DOMDocument.fromXMLString(text);
});

afterAll(() => counter.close());

/** Text that is no document; how soon that is said must not depend on the square of its length. */
const broken: readonly [string, (size: number) => string][] = [
  ["an unclosed tag", (size) => "<a ".repeat(size)],
  ["a run of brackets", (size) => "<".repeat(size)],
  ["a run of ampersands", (size) => `<a>${"&".repeat(size)}`],
  ["an entity name", (size) => `<a>&${"x".repeat(size)};</a>`],
  ["unclosed depth", (size) => "<a>".repeat(size)],
  ["unclosed CDATA", (size) => `<a><![CDATA[${"]".repeat(size)}`],
];

it.each(broken)("%s: ten times the text takes at most ten times the steps", async (_, make) => {
  const steps: number[] = [];
  for (const size of SIZES) {
    const text = make(size);
    steps.push(await counter.stepsOf(() => expect(() => read(text)).toThrow(SyntaxError)));
  }
  expectLinear(steps);
});
