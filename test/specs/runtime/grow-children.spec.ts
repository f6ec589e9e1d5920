import fc from "fast-check";
import { expect, test } from "vitest";
import { createE4X, type E4X } from "../../runtime/e4x/create-e4x.ts";
import { runScript } from "../../runtime/run/run-script.ts";
import { cases } from "../support/thorough.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
type Xml = any;

/** What is done with a document `x`; `held` are values that a script keeps. */
type Step = (e4x: E4X, x: Xml, held: Xml[], isUnused: boolean) => void;

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
const name = fc.constantFrom("b", "c", "u::b", "q", "name", "*");
const valueOf = (e4x: E4X, texts: readonly string[]): Xml => {
  const values: unknown[] = texts.map((text) => (text === "text" ? text : new e4x.XML(text)));
  return values.length === 1 ? values[0] : values.reduce<unknown>((sum, value) => e4x.operations.add(sum, value), new e4x.XMLList());
};
const add = fc.tuple(name, fc.array(markup, { minLength: 1, maxLength: 2 })).map(
  ([key, texts]): Step =>
    (e4x, x, _, isUnused) =>
      void e4x.operations.addAssign(x, key, valueOf(e4x, texts), isUnused),
);
const addInside = fc.tuple(name, markup).map(
  ([key, text]): Step =>
    (e4x, x, _, isUnused) =>
      void e4x.operations.addAssign(x.d, key, valueOf(e4x, [text]), isUnused),
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
  (e4x, x, held) => void held.push(e4x.operations.addAssign(x, "b", new e4x.XML("<b/>"))),
);
const program = fc.array(fc.oneof({ weight: 4, arbitrary: add }, { weight: 1, arbitrary: addInside }, others), { maxLength: 12 });
const start = fc.constantFrom("<x/>", "<x><b/><c/><b/><d/></x>", '<x xmlns:q="w"><d/><b/></x>', "<x xmlns='u'><b/></x>");

function stateAfter(text: string, steps: readonly Step[], isUnused: boolean): string[] {
  const e4x = createE4X();
  const x = new e4x.XML(text) as Xml;
  const held: Xml[] = [];
  const failures = steps.map((step) => {
    try {
      step(e4x, x, held, isUnused);
      return "";
    } catch (error) {
      return String(error);
    }
  });
  const scopes = [...(e4x.operations.descendants(x, "*") as Iterable<Xml>)].map((node) => String(node.inScopeNamespaces()));
  return [x.toXMLString(), ...held.map((value) => `${value?.toXMLString()} in ${value?.parent()?.toXMLString()}`), ...failures, ...scopes];
}

test("a sum that nobody takes leaves the same document as one that is taken", () => {
  fc.assert(
    fc.property(start, program, (text, steps) => {
      expect(stateAfter(text, steps, true)).toEqual(stateAfter(text, steps, false));
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
