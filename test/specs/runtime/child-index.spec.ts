import fc from "fast-check";
import { expect, test } from "vitest";
import { createE4X, type E4X } from "../../runtime/e4x/create-e4x.ts";
import { cases } from "../support/thorough.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
type Xml = any;

/** What is done with a document `x`; `held` are values that a script keeps, `y` is another document. */
type Step = (e4x: E4X, x: Xml, held: Xml[], y: Xml) => void;

const fresh = (e4x: E4X, name: string): Xml => new e4x.XML(`<${name} new="1"><a/></${name}>`);
const name = fc.constantFrom("a", "b", "c", "*::b", "u::b");
const index = fc.integer({ min: 0, max: 40 });
const reads = fc.tuple(name, index).chain(([key, at]) =>
  fc.constantFrom<Step>(
    (_, x, held) => void held.push(x[key]),
    (_, x, held) => void held.push(x[key], x[key][at]),
    (_, x, held) => void held.push(x[key].length()),
    (_, x, held) => void held.push(x[key][x[key].length() - 1]),
  ),
);
const changes = fc.tuple(name, index).chain(([key, at]) =>
  fc.constantFrom<Step>(
    (e4x, x) => x.appendChild(fresh(e4x, "b")),
    (e4x, x) => x.prependChild(fresh(e4x, "b")),
    (e4x, x) => x.insertChildAfter(x[key][at] ?? null, fresh(e4x, "b")),
    (e4x, x) => (x[key][x[key].length()] = fresh(e4x, "b")),
    (e4x, x) => (x.b[x.b.length()] = fresh(e4x, "c")),
    (_, x) => (x.b[x.b.length()] = "text"),
    (e4x, _, held) => held.at(-1)?.length?.() > 0 && (held.at(-1)[at] = fresh(e4x, "b")),
    (e4x, x) => x.b[at] && (x.b[at] = fresh(e4x, "b")),
    (e4x, x) => x.c[at] && (x.c[at] = fresh(e4x, "b")),
    (_, x) => x.b[at] && (x.b[at] = x.b[0]),
    (_, x) => x[key][at] && delete x[key][at],
    (_, x) => delete x[key][0],
    (_, x) => delete x[key][x[key].length() - 1],
    (_, __, held) => held.at(-1)?.length?.() > 0 && delete held.at(-1)[0],
    (_, x) => delete x[key],
    (_, x) => x.b[at]?.setLocalName("c"),
    (_, x) => x.c[at]?.setName("b"),
    (e4x, x) => x.b[at]?.setNamespace(new e4x.Namespace("u")),
    (_, x) => (x.c = "text"),
    (e4x, x) => x.replace("b", fresh(e4x, "c")),
    (_, x) => x.setChildren(x.b),
    (_, x) => x.normalize(),
    (_, x, __, y) => x.b[at] && y.appendChild(x.b[at]),
    (_, x, __, y) => y.b.length() > 0 && x.appendChild(y.b[0]),
    (_, __, ___, y) => y.b.length() > 0 && y.b[0].setLocalName("c"),
    (_, x) => x.b[at] && x.appendChild(x.b[at]),
    (e4x, x) => void e4x.operations.addAssign(x, "b", fresh(e4x, "b"), true),
    (e4x, x) => void e4x.operations.addAssign(x, "c", fresh(e4x, "c"), true),
    (e4x, x, held) => void held.push(e4x.operations.addAssign(x, "b", fresh(e4x, "b"))),
    (e4x, x) => x.addNamespace(new e4x.Namespace("p", "v")),
  ),
);
const program = fc.array(fc.oneof({ weight: 2, arbitrary: reads }, changes), { maxLength: 25 });
const start = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 25, maxLength: 45 });

function run(names: readonly string[], steps: readonly Step[], isKnown: boolean): string[] {
  const e4x = createE4X();
  const x = new e4x.XML(`<x>${names.map((one, place) => `<${one} n="${place}"/>`).join("")}</x>`) as Xml;
  const y = new e4x.XML("<y/>") as Xml;
  if (!isKnown) {
    // A child that is in two documents: nothing is remembered of one that has had such.
    x.appendChild(new e4x.XML("<z/>"));
    y.appendChild(x.z);
    y.appendChild(x.z[0]);
    delete x.z;
    delete y.z;
  }
  const held: Xml[] = [];
  const failures = steps.map((step) => {
    try {
      step(e4x, x, held, y);
      return "";
    } catch (error) {
      return String(error);
    }
  });
  const items = held.flatMap((value) =>
    typeof value?.length?.() === "number" && value.length() > 1 ? [...(value as Iterable<Xml>)] : [value],
  );
  return [
    x.toXMLString(),
    y.toXMLString(),
    ...held.map((value) => (typeof value === "object" ? `${value.toXMLString()} in ${value.parent()?.name()}` : String(value))),
    ...failures,
    ...items.map((item) => String(items.indexOf(item))),
  ];
}

test("what a name selects is the same whether it is remembered or looked for", () => {
  fc.assert(
    fc.property(start, program, (names, steps) => {
      expect(run(names, steps, true)).toEqual(run(names, steps, false));
    }),
    { numRuns: cases(4000) },
  );
});
