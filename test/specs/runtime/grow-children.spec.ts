import fc from "fast-check";
import { expect, test } from "vitest";
import { createE4X, type E4X } from "../../runtime/e4x/create-e4x.ts";
import { runScript } from "../../runtime/run/run-script.ts";
import { cases } from "../support/thorough.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
type Xml = any;

/** How `x.name += value` is done. */
type Add = (e4x: E4X, x: Xml, name: string, value: Xml) => unknown;

/** What is done with a document `x`; `held` are values that a script keeps. */
type Step = (e4x: E4X, x: Xml, held: Xml[], add: Add) => void;

/** By the letter of ECMA-357 11.13.2. */
const byTheLetter: Add = (e4x, x, key, value) => {
  const sum = e4x.operations.add(x[key], value);
  x[key] = sum;
  return sum;
};
const taken: Add = (e4x, x, key, value) => e4x.operations.addAssign(x, key, value);
const unused: Add = (e4x, x, key, value) => e4x.operations.addAssign(x, key, value, true);

const markup = fc.constantFrom(
  "<b/>",
  '<b k="1"><c/></b>',
  "<c/>",
  "<b xmlns='u'/>",
  '<p:b xmlns:p="v"/>',
  "text",
  "<b><b/></b>",
  '<b xmlns:q="w"/>',
);
const name = fc.constantFrom("b", "c", "u::b", "*::b", "q", "name", "*");
const valueOf = (e4x: E4X, texts: readonly string[]): Xml => {
  const values: unknown[] = texts.map((text) => (text === "text" ? text : new e4x.XML(text)));
  return values.length === 1 ? values[0] : values.reduce<unknown>((sum, value) => e4x.operations.add(sum, value), new e4x.XMLList());
};
const add = fc.tuple(name, fc.array(markup, { minLength: 1, maxLength: 2 })).map(
  ([key, texts]): Step =>
    (e4x, x, _, sum) =>
      void sum(e4x, x, key, valueOf(e4x, texts)),
);
const addInside = fc.tuple(name, markup).map(
  ([key, text]): Step =>
    (e4x, x, _, sum) =>
      void sum(e4x, x.d, key, valueOf(e4x, [text])),
);
const others = fc.constantFrom<Step>(
  (_, x, held) => void held.push(x.b),
  (_, x, held) => void held.push(x.b[0], x.c),
  (e4x, x, held) => void held.push(e4x.operations.descendants(x, "c")),
  (_, __, held) => held.forEach((value: Xml, index) => value?.length?.() === 1 && (value["@h"] = index)),
  (e4x, _, held) => held.forEach((value: Xml) => value?.length?.() === 1 && value.appendChild(new e4x.XML("<new/>"))),
  (e4x, x) => x.appendChild(new e4x.XML("<b>other</b>")),
  (_, x) => delete x.b[0],
  (e4x, x) => x.addNamespace(new e4x.Namespace("r", "z")),
  (_, x) => void x.b.length(),
  (_, x) => (x.b = "text"),
  (_, x) => void x.name,
  (e4x, x, held, sum) => void held.push((sum === unused ? taken : sum)(e4x, x, "b", new e4x.XML("<b/>"))),
  (e4x, x, held, sum) => void held.push((sum === unused ? taken : sum)(e4x, x, "c", held.at(-1) ?? x)),
  (e4x, x, _, sum) => void sum(e4x, x, "b", x.b),
  (e4x, x, _, sum) => void sum(e4x, x, "b", x.b[0] ?? x),
  (_, x, held) => void held.push(x.b[1], x.b[2]),
  (_, x, held) => void held.push(x["*::b"]),
  (_, x, held) => void held.push(x["*::b"][0]),
  (_, x) => x.b[1] && (x.b[1]["@k"] = x.b.length()),
  (_, x, held) => held.at(-1)?.[1] && (held.at(-1)[1]["@k"] = x.b.length()),
  (_, __, held) => held.at(-1)?.[0] && (held.at(-1)[0].inner = "i"),
  (_, __, held) => held.length > 1 && (held.at(-1)[0] = held.at(-2)),
  (_, x) => x.b[0]?.setLocalName("c"),
  (_, x) => x.d.length() === 1 && x.b[0] && x.d.appendChild(x.b[0]),
  (_, x, held) => x.b[1] && (x.b[1] = held.at(-1) ?? "text"),
  (e4x, x) => (x.b[x.b.length()] = new e4x.XML("<b>new</b>")),
  (_, x, held) => held.push(x.b.length, x.b.name),
  (_, x) => delete x.b[x.b.length() - 1],
  (_, x, held) => void held.push("b" in x, "q" in x),
);
const looks = fc.integer({ min: 0, max: 4 }).map(
  (index): Step =>
    (_, x, held) =>
      void (x.b[index] && held.push(x.b[index])),
);
const keeps = fc.constant<Step>((_, x, held) => void held.push(x.b));
const program = fc.array(
  fc.oneof({ weight: 4, arbitrary: add }, { weight: 1, arbitrary: addInside }, { weight: 3, arbitrary: others }, looks, keeps),
  {
    maxLength: 14,
  },
);
const start = fc.constantFrom("<x/>", "<x><b/><c/><b/><d/></x>", '<x xmlns:q="w"><d/><b/></x>', "<x xmlns='u'><b/></x>");

function stateAfter(text: string, steps: readonly Step[], sum: Add): string[] {
  const e4x = createE4X();
  const x = new e4x.XML(text) as Xml;
  const held: Xml[] = [];
  const failures = steps.map((step) => {
    try {
      step(e4x, x, held, sum);
      return "";
    } catch (error) {
      return String(error);
    }
  });
  const scopes = [...(e4x.operations.descendants(x, "*") as Iterable<Xml>)].map((node) => String(node.inScopeNamespaces()));
  const kept = held.map((value) =>
    typeof value?.toXMLString !== "function" ? String(value) : `${value?.toXMLString()} in ${value?.parent()?.toXMLString()}`,
  );
  // A sum with what is no XML is a text.
  const items = held.flatMap((value) =>
    typeof value?.length === "function" && value.length() > 1 ? [...(value as Iterable<Xml>)] : [value],
  );
  return [x.toXMLString(), ...kept, ...failures, ...scopes, ...items.map((item) => String(items.indexOf(item)))];
}

test.each([
  ["that nobody takes", unused],
  ["that is taken", taken],
])("a sum %s leaves what it leaves by the letter, in the document and in all that a script has", (_, sum) => {
  fc.assert(
    fc.property(start, program, (text, steps) => {
      expect(stateAfter(text, steps, sum)).toEqual(stateAfter(text, steps, byTheLetter));
    }),
    { numRuns: cases(4000) },
  );
});

test("which sums are taken", async () => {
  const last = await runScript("var x = <x/>; x.b += <b/>; x.b += <c/>;");
  expect((last.value as Xml).toXMLString()).toBe("<b/>\n<c/>");
  const declared = await runScript("var x = <x/>; for (var i = 0; i < 2; i++) x.b += <b/>; var y = x;");
  expect((declared.value as Xml).length()).toBe(2);
  const taken = await runScript(
    "var x = <x/>; function f() { x.b += <b n='1'/>; return x.b += <b n='2'/>; } var r = f(); r.@n.toString();",
  );
  expect(taken.value).toBe("12");
});
