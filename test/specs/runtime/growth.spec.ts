import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { E4X } from "../../runtime/e4x/create-e4x.ts";
import { countSteps, type StepCounter } from "../support/count-steps.ts";
import { expectLinear, SIZES } from "../support/expect-linear.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
type Xml = any;

let counter: StepCounter;
let e4x: E4X;

beforeAll(async () => {
  counter = await countSteps(/runtime[\\/]e4x[\\/]/);
  // Only code that is compiled from here on is counted block by block.
  vi.resetModules();
  e4x = (await import("../../runtime/e4x/create-e4x.ts")).createE4X();
});

afterAll(() => counter.close());

const stepsOf = (task: () => unknown): Promise<number> => counter.stepsOf(task);

function flat(size: number): Xml {
  return new e4x.XML(`<r>${Array.from({ length: size }, (_, index) => `<i n="${index}"><v>${index}</v></i>`).join("")}</r>`);
}

function deep(size: number): Xml {
  return new e4x.XML("<a>".repeat(size) + "</a>".repeat(size));
}

/** What is done with documents of so many elements; `prepare` is not counted. */
const tasks: readonly { name: string; prepare?: (size: number) => Xml; run: (size: number, xml: Xml) => unknown }[] = [
  { name: "read from text", run: (size) => flat(size) },
  { name: "read from deep text", run: (size) => deep(size) },
  {
    name: "built by builders",
    run: (size) =>
      e4x.operations.build(
        "r",
        null,
        Array.from({ length: size }, (_, n) => e4x.operations.build("i", { n })),
      ),
  },
  {
    name: "built by appendChild",
    run(size) {
      const root = new e4x.XML("<r/>") as Xml;
      for (let index = 0; index < size; index++) root.appendChild(e4x.operations.element("i", []));
    },
  },
  {
    name: "built by +=",
    run(size) {
      const root = new e4x.XML("<r/>") as Xml;
      for (let index = 0; index < size; index++) e4x.operations.addAssign(root, "b", e4x.operations.element("b", []), true);
    },
  },
  {
    name: "built by += of two names, in a namespace",
    run(size) {
      const root = new e4x.XML("<r xmlns:p='u'/>") as Xml;
      for (let index = 0; index < size; index++) {
        e4x.operations.addAssign(root, "b", e4x.operations.element("b", []), true);
        e4x.operations.addAssign(root, "a", e4x.operations.element("a", ["k", '"1"']), true);
      }
    },
  },
  {
    name: "built by +=, whose sum is taken",
    run(size) {
      const root = new e4x.XML("<r/>") as Xml;
      let sum: Xml;
      for (let index = 0; index < size; index++) sum = e4x.operations.addAssign(root, "b", e4x.operations.element("b", []));
      return sum.toXMLString();
    },
  },
  {
    name: "built by += of a qualified name",
    run(size) {
      const root = new e4x.XML("<r/>") as Xml;
      const name = e4x.operations.qualified(new e4x.Namespace("u"), "b");
      for (let index = 0; index < size; index++)
        e4x.operations.updateChild(root, name, "+=", e4x.operations.element("b", ["xmlns", '"u"']));
    },
  },
  {
    name: "built by +=, counted and looked at in between",
    run(size) {
      const root = new e4x.XML('<r n="0"/>') as Xml;
      for (let index = 0; index < size; index++) {
        e4x.operations.addAssign(root, "b", e4x.operations.element("b", []));
        root.b[index]["@n"] = root.b.length();
        root["@n"] = String(root.b[0]);
      }
    },
  },
  {
    name: "built by list[length] = item",
    run(size) {
      const root = new e4x.XML("<r/>") as Xml;
      for (let index = 0; index < size; index++) root.b[root.b.length()] = e4x.operations.element("b", []);
    },
  },
  {
    name: "built by appendChild, counted in between",
    run(size) {
      const root = new e4x.XML("<r/>") as Xml;
      for (let index = 0; index < size; index++) {
        root.appendChild(e4x.operations.element("b", []));
        root.a.length();
        root.b.length();
      }
    },
  },
  {
    name: "built by appendChild, downwards",
    run(size) {
      let place = new e4x.XML("<r/>") as Xml;
      for (let index = 0; index < size; index++) {
        const child = e4x.operations.element("i", ["k", '"1"'], [e4x.operations.element("j", []) as object]) as Xml;
        place.appendChild(child);
        place = child;
      }
    },
  },
  {
    name: "built by appendChild, upwards",
    run(size) {
      let inner = new e4x.XML("<r/>") as Xml;
      for (let index = 0; index < size; index++) {
        const outer = e4x.operations.element("i", []) as Xml;
        outer.appendChild(inner);
        inner = outer;
      }
    },
  },
  {
    name: "built by assignment, downwards",
    run(size) {
      let place = new e4x.XML("<r/>") as Xml;
      for (let index = 0; index < size; index++) {
        place.i = "";
        place = place.i;
      }
    },
  },
  {
    name: "built by assignment, downwards in a namespace",
    run(size) {
      let place = new e4x.XML('<r xmlns:p="u"/>') as Xml;
      for (let index = 0; index < size; index++) {
        place.i = "";
        place = place.i;
      }
    },
  },
  {
    name: "nested literals with a prefix from outside",
    run(size) {
      let value: unknown = e4x.operations.element("p:i", []);
      for (let index = 1; index < size; index++) value = e4x.operations.element("p:i", [], [value as object]);
      e4x.operations.complete(e4x.operations.element("r", ["xmlns:p", '"u"'], [value as object]));
    },
  },
  { name: "children by name", prepare: flat, run: (_, xml) => xml.i.v.length() },
  { name: "descendants", prepare: flat, run: (_, xml) => xml.descendants("v").length() },
  { name: "deep descendants", prepare: deep, run: (_, xml) => xml.descendants("a").length() },
  { name: "attributes of all", prepare: flat, run: (_, xml) => e4x.operations.attribute(xml.i, "n") },
  {
    name: "a filter",
    prepare: flat,
    run: (_, xml) =>
      e4x.operations.filter(xml.i, (scope) => e4x.operations.equal(e4x.operations.scopeLookup({ attribute: "n" }, scope), 5)),
  },
  {
    name: "a loop over items, each read and changed",
    prepare: flat,
    run(_, xml) {
      for (const item of e4x.operations.each(xml.i) as Iterable<Xml>) item["@n"] = `${item["@n"]}!`;
    },
  },
  {
    name: "an index loop",
    prepare: flat,
    run(size, xml) {
      const list = xml.i;
      for (let index = 0; index < size; index++) String(list[index]["@n"]);
    },
  },
  {
    name: "an index loop that looks for the list in each turn",
    prepare: flat,
    run(_, xml) {
      for (let index = 0; index < xml.i.length(); index++) xml.i[index]["@n"] = `${xml.i[index]["@n"]}!`;
    },
  },
  {
    name: "the first deleted until none is left",
    prepare: flat,
    run(_, xml) {
      while (xml.i.length() > 0) delete xml.i[0];
    },
  },
  {
    name: "the last deleted until none is left",
    prepare: flat,
    run(_, xml) {
      while (xml.i.length() > 0) delete xml.i[xml.i.length() - 1];
    },
  },
  { name: "copied", prepare: flat, run: (_, xml) => xml.copy() },
  { name: "deep, copied", prepare: deep, run: (_, xml) => xml.copy() },
  { name: "compared", prepare: (size) => [flat(size), flat(size)], run: (_, [one, other]) => e4x.operations.equal(one, other) },
  { name: "printed", prepare: flat, run: (_, xml) => xml.toXMLString() },
  {
    name: "deep, printed",
    prepare: (size) => (e4x.XML.setSettings({ prettyPrinting: false }), deep(size)),
    run: (_, xml) => (xml.toXMLString(), e4x.XML.setSettings()),
  },
  { name: "sent to a service", prepare: flat, run: (_, xml) => e4x.toWire(xml) },
  {
    name: "received from a service",
    prepare: (size) => (e4x.toWire(flat(size)) as { xml: Xml }).xml,
    run: (_, wire) => e4x.fromWire(wire),
  },
  { name: "sent to another realm", prepare: deep, run: (_, xml) => e4x.fromFlat(e4x.toFlat(xml)!) },
  { name: "normalized", prepare: flat, run: (_, xml) => xml.normalize() },
  { name: "all children deleted", prepare: flat, run: (_, xml) => delete xml.i },
];

describe("ten times the elements take ten times the steps", () => {
  test.each(tasks)(
    "$name",
    async ({ prepare, run }) => {
      const steps: number[] = [];
      for (const size of SIZES) {
        const xml: Xml = prepare?.(size);
        steps.push(await stepsOf(() => run(size, xml)));
      }
      expect(steps[0]).toBeGreaterThanOrEqual(SIZES[0]!);
      expectLinear(steps);
    },
    60_000,
  );
});

test("the count notices what is not linear", async () => {
  const quadratic = async (size: number): Promise<number> => {
    const xml = flat(size);
    return await stepsOf(() => {
      // Names of descendants are looked for each time.
      for (let index = 0; index < size; index++) xml.descendants("i")[index].toString();
    });
  };
  expect((await quadratic(1_000)) / (await quadratic(100))).toBeGreaterThan(50);
});
