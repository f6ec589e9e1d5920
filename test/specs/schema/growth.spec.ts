import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { readSchemaSet as ReadSchemaSet } from "../../../build/schema/read-schema-set.ts";
import { countSteps, type StepCounter } from "../support/count-steps.ts";
import { expectLinear, SIZES } from "../support/expect-linear.ts";

let counter: StepCounter;
let readSchemaSet: typeof ReadSchemaSet;

beforeAll(async () => {
  counter = await countSteps(/build[\\/]schema[\\/]|node_modules[\\/]saxes[\\/]/);
  // Only code that is compiled from here on is counted block by block.
  vi.resetModules();
  ({ readSchemaSet } = await import("../../../build/schema/read-schema-set.ts"));
});

afterAll(() => counter.close());

const schema = (name: string, content: string): string =>
  `<srcSchema namespace="cus" name="${name}"><element name="${name}" autopk="true">${content}</element></srcSchema>`;
const many = (size: number, make: (index: number) => string): string[] => Array.from({ length: size }, (_, index) => make(index));

/** What is in the schemas of a size. */
const sets: readonly {
  name: string;
  sizes?: readonly number[];
  make: (size: number) => string[];
  found: (size: number) => [schemas: number, attributes: number];
}[] = [
  {
    name: "attributes in a schema",
    make: (size) => [schema("t", many(size, (index) => `<attribute name="a${index}" type="long"/>`).join("\n"))],
    found: (size) => [1, size + 1],
  },
  {
    name: "schemas, each with a link to the next",
    sizes: SIZES.slice(0, 2),
    make: (size) =>
      many(size, (index) =>
        schema(`t${index}`, `<attribute name="x"/><element name="next" type="link" target="cus:t${(index + 1) % size}"/>`),
      ),
    found: (size) => [size, 3],
  },
];

it.each(sets)("ten times the $name take ten times the steps", async ({ sizes = SIZES, make, found }) => {
  const steps: number[] = [];
  for (const size of sizes) {
    const texts = make(size).map((text, index) => ({ file: `s${index}.xml`, text }));
    let result: ReturnType<typeof ReadSchemaSet> | undefined;
    steps.push(await counter.stepsOf(() => void (result = readSchemaSet(texts, []))));
    expect(result?.diagnostics).toEqual([]);
    const { entries } = result!.value;
    expect([entries.length, entries[0]!.schema.main!.attributes.length]).toEqual(found(size));
  }
  expect(steps[0]).toBeGreaterThan(SIZES[0]!);
  expectLinear(steps);
});
