import { describe, expect, test } from "vitest";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";

const e4x = createE4X();
const { operations } = e4x;
const lax = createE4X({ strictBuilders: false }).operations;
const row = operations.build(
  "row",
  { id: 1, email: "a@x.io", empty: "" },
  operations.build("item", null, "x"),
  operations.build("item", null, "y"),
);

describe("build", () => {
  test.each<[string, unknown, string]>([
    [
      "attributes in written order",
      operations.build("a", { z: "1", key: 2, "folder-id": true, _key: '<&">' }),
      '<a z="1" key="2" folder-id="true" _key="&lt;&amp;&quot;>"/>',
    ],
    ["text", operations.build("a", null, "1 < 2", 3), "<a>1 &lt; 23</a>"],
    ["conditional children", operations.build("a", null, false, null, "", operations.build("b")), "<a>\n  <b/>\n</a>"],
    [
      "mapped children",
      operations.build(
        "a",
        {},
        [1, 2].map((n) => operations.build("b", { n })),
        [[["t"]]],
      ),
      '<a>\n  <b n="1"/>\n  <b n="2"/>\n  t\n</a>',
    ],
    ["a fragment", operations.build(operations.fragment, null, operations.build("a"), "t"), "<a/>\nt"],
    [
      "a fragment inside",
      operations.build("r", null, operations.build(operations.fragment, null, operations.build("a"), operations.build("b"))),
      "<r>\n  <a/>\n  <b/>\n</r>",
    ],
    ["XML as name", operations.build(operations.build("n", null, "a")), "<a/>"],
    ["XML as attribute", operations.build("a", { id: operations.attribute(row, "id") }), '<a id="1"/>'],
    ["prefixes", operations.build("p:a", { "xmlns:p": "u", "p:b": "1" }), '<p:a p:b="1" xmlns:p="u"/>'],
    [
      "a prefix declared outside",
      operations.element("a", ["xmlns:p", '"u"'], [operations.build("p:b", null) as object]),
      '<a xmlns:p="u">\n  <p:b/>\n</a>',
    ],
  ])("%s", (_, value, markup) => {
    expect((value as { toXMLString(): string }).toXMLString()).toBe(markup);
  });

  test("children are copies", () => {
    const child = operations.build("b") as Record<string, unknown>;
    const parent = operations.build("a", null, child);
    child["@late"] = "1";
    expect(String(parent)).toBe("<a>\n  <b/>\n</a>");
  });

  test("each copy of a child gets the namespaces that are around it", () => {
    const child = operations.build("b", { "p:k": 1 });
    const uriIn = (uri: string): unknown => {
      const copy = operations.child(operations.build("a", { "xmlns:p": uri }, child), "b");
      return (operations.attribute(copy, operations.qualified("*", "k")) as { name(): { uri: string } }).name().uri;
    };
    expect([uriIn("u"), uriIn("v"), uriIn("u")]).toEqual(["u", "v", "u"]);
  });

  test.each<[string, () => unknown, RegExp]>([
    ["null attribute", () => operations.build("row", { email: null }), /email of <row> is null.*the text "null".*Leave the attribute out/],
    ["undefined attribute", () => operations.build("row", { email: undefined }), /email of <row> is undefined/],
    ["object attribute", () => operations.build("row", { email: {} }), /email of <row> is an object: .*String\(value\)/],
    ["Date attribute", () => operations.build("row", { at: new Date(0) }), /at of <row> is a Date: .*formatDate/],
    ["function attribute", () => operations.build("row", { at: () => 1 }), /a function: call it/],
    ["undefined child", () => operations.build("row", null, undefined), /a child of <row> is undefined/],
    ["true child", () => operations.build("row", null, true), /a child of <row> is true/],
    ["Date child", () => operations.build("row", null, new Date(0)), /a child of <row> is a Date/],
    ["bad name", () => operations.build("a b", null), /"a b" is not an XML name/],
    ["bad attribute name", () => operations.build("a", { "b c": 1 }), /"b c", an attribute of <a>, is not an XML name/],
    ["undeclared prefix", () => String(operations.build("p:a", null)), /invalid XML namespace p/],
  ])("refuses: %s", (_, task, message) => {
    expect(task).toThrow(TypeError);
    expect(task).toThrow(message);
  });

  test.each<[string, () => unknown, string]>([
    ["null attribute", () => lax.build("row", { email: null, b: undefined }), '<row email="null" b="undefined"/>'],
    ["children", () => lax.build("row", null, undefined, true, false, null), "<row>undefinedtrue</row>"],
  ])("not strict: %s", (_, task, markup) => {
    expect((task() as { toXMLString(): string }).toXMLString()).toBe(markup);
  });
});

describe("readers", () => {
  const attribute = (name: string): unknown => operations.attribute(row, name);
  const items = operations.child(row, "item");

  test.each<[string, unknown, unknown]>([
    ["text", operations.text(attribute("email")), "a@x.io"],
    ["text, missing", operations.text(attribute("none")), ""],
    ["text, missing with fallback", operations.text(attribute("none"), "d"), "d"],
    ["text, empty with fallback", operations.text(attribute("empty"), "d"), "d"],
    ["text, undefined", operations.text(undefined, "d"), "d"],
    ["text, a number", operations.text(0), "0"],
    ["num", operations.num(attribute("id")), 1],
    ["num, missing", operations.num(attribute("none")), 0],
    ["num, missing with fallback", operations.num(attribute("none"), 7), 7],
    ["exists", operations.exists(attribute("empty")), true],
    ["exists, missing", operations.exists(attribute("none")), false],
    ["exists, undefined", operations.exists(undefined), false],
    ["exists, null", operations.exists(null), false],
    ["exists, no XML", operations.exists(0), true],
    ["isXml", operations.isXml(attribute("none")), true],
    ["isXml, text", operations.isXml("<a/>"), false],
    ["toArray of a list", operations.toArray(items).map(String), ["x", "y"]],
    ["toArray of an element", operations.toArray(row).map(String), ["x", "y"]],
    ["filterList", String(operations.filterList(items, (item, index) => String(item) === "y" && index === 1)), "y"],
    ["values of text", operations.values("a\u{1F600}b"), ["a", "\u{1F600}", "b"]],
    ["values of a list", operations.values(items).map(String), ["x", "y"]],
  ])("%s", (_, got, wanted) => {
    expect(got).toEqual(wanted);
  });

  test("values gives an array as it is", () => {
    const array = [1];
    expect(operations.values(array)).toBe(array);
    expect(
      (function (..._args: unknown[]): unknown {
        // eslint-disable-next-line prefer-rest-params -- arguments objects are what is tried
        return operations.values(arguments);
      })(1, 2),
    ).toEqual([1, 2]);
  });

  test.each([[undefined], [null], [5], [{}], [new Map()]])("values refuses %s", (value) => {
    expect(() => operations.values(value)).toThrow(/is not iterable$/);
  });

  test.each<[string, unknown, string]>([
    ["undefined", undefined, "undefined"],
    ["null", null, "null"],
    ["a number", 5, "number 5"],
    ["a text", "t", "string t"],
    ["a truth", true, "boolean true"],
    ["a function", () => 1, "a function"],
    ["an object", {}, "an object"],
    ["a Date", new Date(0), "a Date"],
  ])("refuse %s by their name, and say what it is", (_, value, kind) => {
    const mistake = (helper: string, task: () => unknown): void => {
      expect(task).toThrow(TypeError);
      expect(task).toThrow(new RegExp(`^${helper}\\b.*\\b${kind}(?:[^\\w]|$)`));
    };
    mistake("setAttribute", () => operations.setAttribute(value, "n", 1));
    mistake("remove", () => operations.remove(value, "@n"));
    mistake("filter", () => operations.filterList(value as never, () => true));
    mistake("toArray", () => operations.toArray(value as never));
    // In the words of the function that is in the script for it.
    if (typeof value !== "string") expect(() => operations.values(value)).toThrow(new TypeError(`${String(value)} is not iterable`));
  });

  test("remove", () => {
    const element = operations.build("a", { id: 1, n: 2 }, operations.build("b"), operations.build("c"), operations.build("b"));
    const markup = (): string => (element as { toXMLString(): string }).toXMLString();
    operations.remove(element, "@id");
    operations.remove(element, "@none");
    operations.remove(element, "b");
    expect(markup()).toBe('<a n="2">\n  <c/>\n</a>');
    operations.remove(operations.child(element, "c"), 0);
    operations.remove(element, "@*");
    expect(markup()).toBe("<a/>");
    expect(() => operations.remove(element, 0)).toThrow(TypeError);
  });

  test("setAttribute", () => {
    const element = operations.build("a");
    operations.setAttribute(element, "n", 5);
    operations.setAttribute(element, "m", attribute("email"));
    expect((element as { toXMLString(): string }).toXMLString()).toBe('<a n="5" m="a@x.io"/>');
    const named = operations.build(
      "r",
      null,
      operations.build("name", null, "x"),
      operations.build("name", null, "y"),
      operations.build("item", null, "z"),
    );
    // The items of a list are joined by a space, be its name one of a method or not.
    operations.setAttribute(element, "n", operations.child(row, "item"));
    operations.setAttribute(element, "m", (named as Record<string, unknown>).name);
    expect((element as { toXMLString(): string }).toXMLString()).toBe('<a n="x y" m="x y"/>');
    expect(() => operations.setAttribute(element, "n", null)).toThrow(/the attribute n of <a> is null/);
  });
});
