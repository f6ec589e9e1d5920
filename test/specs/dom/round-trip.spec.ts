import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromJxon } from "../../runtime/dom/from-jxon.ts";
import { toJxon } from "../../runtime/dom/to-jxon.ts";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import type { WireElement } from "../../runtime/wire/wire.ts";
import { dom, read } from "./support.ts";

/* eslint-disable @typescript-eslint/no-explicit-any -- XML and DOM values are used as scripts use them */

const name = fc.constantFrom("a", "b", "c-d", "é", "_x", "constructor", "__proto__", "p.q", "xml2", "日本");
const uri = fc.constantFrom("", "urn:1", "urn:2", "a&b<\"'>");
const prefix = fc.constantFrom("", "p", "q", "ns0");
/** Any text that XML can carry, its edges often. */
const text = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("]", ">", "<", "&", "\r", "\n", "\t", " ", '"', "'", "-", "?", "x") }),
  )
  .map((value) => value.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "?"));

type Plan = {
  name: string;
  uri: string;
  prefix: string;
  attributes: { name: string; uri: string; prefix: string; value: string }[];
  children: (Plan | { kind: "text" | "cdata" | "comment" | "instruction"; value: string })[];
};

const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.record({
    name,
    uri,
    prefix,
    attributes: fc.array(fc.record({ name, uri, prefix, value: text }), { maxLength: 4 }),
    children: fc.array(
      fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.record({ kind: fc.constantFrom("text" as const, "cdata" as const, "comment" as const, "instruction" as const), value: text }),
        tie("plan"),
      ),
      { maxLength: 4 },
    ),
  }),
}));

/** Builds the planned document by the methods of scripts. */
function build(from: Plan): any {
  const doc = new dom.DOMDocument("root");
  doc.root.appendChild(buildElement(from, doc));
  doc.normalizeDocument();
  return doc;
}

function qualified(item: { name: string; uri: string; prefix: string }): string {
  return item.uri !== "" && item.prefix !== "" ? `${item.prefix}:${item.name}` : item.name;
}

function buildElement(from: Plan, doc: any): any {
  const element = doc.createElementNS(from.uri, qualified(from));
  for (const attribute of from.attributes) {
    try {
      element.setAttributeNS(attribute.uri, qualified(attribute), attribute.value);
    } catch (error) {
      if (!/use another prefix/.test((error as Error).message)) throw error;
    }
  }
  for (const child of from.children) {
    if ("name" in child) element.appendChild(buildElement(child, doc));
    else if (child.kind === "text") element.appendChild(doc.createTextNode(child.value));
    else if (child.kind === "cdata") element.appendChild(doc.createCDATASection(child.value.replace(/[\r>]/g, "")));
    else if (child.kind === "comment") element.appendChild(doc.createComment(child.value.replace(/-|\r/g, "")));
    else element.appendChild(doc.createProcessingInstruction("p", child.value.replace(/[?\r]/g, "").trim()));
  }
  return element;
}

/** What a tree says, prefixes and declarations aside. */
function meaning(node: any): unknown {
  const attributes = node.attributes
    .filter(({ namespaceURI, name: full }: any) => namespaceURI !== "http://www.w3.org/2000/xmlns/" && full !== "xmlns")
    .map((attribute: any) => `${attribute.namespaceURI} ${attribute.localName}=${attribute.value}`);
  return [
    node.nodeType,
    node.namespaceURI,
    node.localName,
    node.nodeType === 1 || node.nodeType === 9 ? "" : node.nodeValue,
    attributes.sort(),
    node.childNodes.map(meaning),
  ];
}

describe("serialise, then parse", { timeout: 60_000 }, () => {
  test("says what was built", () => {
    fc.assert(
      fc.property(plan, (planned) => {
        const doc = build(planned);
        expect(meaning(read(doc.toXMLString()).root.firstChild)).toEqual(meaning(doc.root.firstChild));
      }),
      { numRuns: 400 },
    );
  });

  test("is identity on what was read", () => {
    fc.assert(
      fc.property(plan, (planned) => {
        const doc = read(build(planned).toXMLString());
        const again = read(doc.toXMLString());
        expect(again.toXMLString()).toBe(doc.toXMLString());
        expect(again.isEqualNode(doc)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("each part on its own keeps its namespaces", () => {
    fc.assert(
      fc.property(plan, (planned) => {
        for (const element of build(planned).getElementsByTagName("*"))
          expect(meaning(read(element.toXMLString()).root)).toEqual(meaning(element));
      }),
      { numRuns: 100 },
    );
  });

  test("data for another runtime loses nothing", () => {
    fc.assert(
      fc.property(plan, (planned) => {
        const doc = build(planned);
        const copy = dom.fromFlat(JSON.parse(JSON.stringify(dom.toFlat(doc))));
        expect(copy.toXMLString()).toBe(doc.toXMLString());
        expect(copy.isEqualNode(doc)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("on lines, elements and texts stay", () => {
    fc.assert(
      fc.property(plan, (planned) => {
        const doc = build(planned);
        const strip = (node: any): unknown => [
          node.namespaceURI,
          node.localName,
          node.childNodes
            .filter(({ nodeType, nodeValue }: any) => nodeType !== 3 || /[^ \t\r\n]/.test(nodeValue))
            .map((child: any) => (child.nodeType === 1 ? strip(child) : child.nodeValue)),
        ];
        expect(strip(read(doc.toXMLString(true)).root.getElements()[0])).toEqual(strip(doc.root.firstChild));
      }),
      { numRuns: 200 },
    );
  });

  test("text is never ill-formed: it is right or refused", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
            fc.constantFrom("]]>", "-->", "?>", "--", "-", "\u0000", "\uD800"),
          ),
        }),
        fc.constantFrom("createTextNode", "createCDATASection", "createComment", "instruction", "attribute"),
        (value, way) => {
          const doc = new dom.DOMDocument("r");
          if (way === "attribute") doc.root.$a = value;
          else doc.root.appendChild(way === "instruction" ? doc.createProcessingInstruction("p", value) : doc[way](value));
          let printed: string | undefined;
          try {
            printed = doc.toXMLString();
          } catch (error) {
            expect((error as Error).message).toMatch(/can't (?:carry|be written)/);
          }
          if (printed === undefined) return;
          const { root } = read(printed);
          expect(
            way === "createComment" || way === "instruction"
              ? root.childNodes[0].nodeValue
              : way === "attribute"
                ? root.$a
                : root.textContent,
          ).toBe(value);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("E4X, DOM and data", { timeout: 60_000 }, () => {
  const e4x = createE4X();
  e4x.XML.setSettings({ prettyPrinting: false, ignoreWhitespace: false, ignoreComments: false, ignoreProcessingInstructions: false });

  test.each([
    "<a/>",
    '<a b="1" c="&lt;&amp;&quot;">t<d/>u</a>',
    '<p:a p:b="1" xmlns:p="urn:p"><c/><p:d/></p:a>',
    '<a xmlns="urn:d"><b xmlns="urn:e"/><c/></a>',
    "<a>\n <b/>\n</a>",
  ])("%s", (markup) => {
    const fromDom = dom.toWire(read(markup));
    const asE4x: any = e4x.fromWire(fromDom.xml);
    expect(asE4x.toXMLString()).toBe(markup);
    const fromE4x = e4x.toWire(asE4x) as { xml: WireElement };
    expect(dom.fromWire(fromE4x.xml)).toEqual(read(markup));
    expect(dom.toWire(dom.fromWire(fromDom.xml))).toEqual(fromDom);
  });

  test("on generated documents", () => {
    fc.assert(
      fc.property(plan, (planned) => {
        const doc = build(planned);
        // The engine's E4X can't take an element out of the default namespace around it.
        fc.pre(!doc.toXMLString().includes('xmlns=""'));
        const wire = dom.toWire(doc).xml as WireElement;
        const asE4x = e4x.fromWire(wire);
        const back = dom.fromWire((e4x.toWire(asE4x) as { xml: WireElement }).xml);
        expect(meaning(back)).toEqual(meaning(dom.fromWire(wire)));
      }),
      { numRuns: 300 },
    );
  });

  test("what travels", () => {
    const doc = read("<!--x--><a b='1'>t<!--c--><?p q?><![CDATA[<]]></a>");
    expect(dom.toWire(doc)).toEqual({ xml: { name: "a", attributes: [["b", "1"]], children: ["t", "<"] } });
    expect(dom.toWire(doc.root.attributes[0])).toBe("1");
    expect(dom.toWire(doc.root.firstChild)).toBe("t");
    expect([dom.toWire({}), dom.toWire("a"), dom.toWire(null), dom.toFlat(1)]).toEqual([undefined, undefined, undefined, undefined]);
    doc.removeChild(doc.root);
    expect(() => dom.toWire(doc)).toThrow(/without a root/);
  });

  test.each<[string, WireElement]>([
    ["a bad name", { name: "a b", attributes: [], children: [] }],
    ["a bad attribute", { name: "a", attributes: [["", "1"]], children: [] }],
    ["an unbound prefix", { name: "p:a", attributes: [], children: [] }],
  ])("%s can't come in", (_, wire) => {
    expect(() => dom.fromWire(wire)).toThrow(/XML name|prefix/);
  });
});

describe("JXON", { timeout: 60_000 }, () => {
  test.each<[object, string]>([
    [{ a: {} }, "<a/>"],
    [{ a: { b: 1, c: true, d: "x", e: new Date(0) } }, '<a b="1" c="true" d="x" e="1970-01-01 00:00:00.000Z"/>'],
    [{ a: { $: "t" } }, "<a>t</a>"],
    [{ a: { b: { c: "1" } } }, '<a><b c="1"/></a>'],
    [{ a: { b: [{ c: "1" }, { c: "2", $: "t" }], d: {} } }, '<a><b c="1"/><b c="2">t</b><d/></a>'],
    [{ a: { b: [] } }, "<a/>"],
    [
      { queryDef: { schema: "nms:recipient", select: { node: [{ expr: "@id" }, { expr: "@email" }] } } },
      '<queryDef schema="nms:recipient"><select><node expr="@id"/><node expr="@email"/></select></queryDef>',
    ],
  ])("%j", (jxon, markup) => {
    expect(dom.DOMDocument.fromJXON(jxon).toXMLString()).toBe(markup);
  });

  test.each<[string, unknown, RegExp]>([
    ["nothing", undefined, /one key/],
    ["text", "a", /one key/],
    ["an array", [], /one key/],
    ["no root", {}, /one key/],
    ["two roots", { a: {}, b: {} }, /one key/],
    ["a root of text", { a: "text" }, /a must be an object/],
    ["null", { a: { b: null } }, /JXON: a\.b: .* not null/],
    ["a function", { a: { b: { c: () => 1 } } }, /JXON: a\.b\.c: .* not a function/],
    ["an array of texts", { a: { b: ["x"] } }, /JXON: a\.b\[0\] must be an object/],
    ["a bad name", { a: { "b c": 1 } }, /"b c" is no XML name/],
    [
      "a circle",
      (() => {
        const a: Record<string, unknown> = {};
        a.b = { c: a };
        return { a };
      })(),
      /JXON: a\.b\.c contains itself/,
    ],
  ])("refused: %s", (_, jxon, message) => {
    expect(() => dom.DOMDocument.fromJXON(jxon)).toThrow(message);
  });

  test.each([
    ["namespaces", '<a xmlns:p="u"/>', /no namespaces/],
    ["an attribute and an element of one name", '<a b="1"><b/></a>', /one place/],
    ["text between elements", "<a>t<b/></a>", /text/],
  ])("can't say %s", (_, markup, message) => {
    expect(() => toJxon(dom.toWire(read(markup)).xml)).toThrow(message);
  });

  test("DOM to JXON and back", () => {
    const doc = read('<a id="1">\n  <b c="1"/>\n  <b>t</b>\n  <d><e/></d>\n</a>');
    const jxon = toJxon(dom.toWire(doc).xml);
    expect(jxon).toEqual({ a: { id: "1", b: [{ c: "1" }, { $: "t" }], d: { e: {} } } });
    expect(dom.DOMDocument.fromJXON(jxon)).toEqual(read('<a id="1"><b c="1"/><b>t</b><d><e/></d></a>'));
  });

  test("fromJxon and toJxon are inverse", () => {
    const { content } = fc.letrec<{ content: object }>((tie) => ({
      content: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.record({ $: text.filter((value) => value !== "") }),
        fc.dictionary(name, fc.oneof(text, tie("content"), fc.array(tie("content"), { minLength: 2, maxLength: 3 })), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(name, content, (rootName, root) => {
        const jxon = Object.defineProperty({}, rootName, { value: root, enumerable: true });
        expect(toJxon(fromJxon(jxon))).toEqual(jxon);
      }),
      { numRuns: 300 },
    );
  });

  test("100000 levels", () => {
    let jxon: object = {};
    for (let level = 0; level < 100_000; level++) jxon = { a: jxon };
    expect(() => dom.DOMDocument.fromJXON(jxon)).not.toThrow();
  });
});
