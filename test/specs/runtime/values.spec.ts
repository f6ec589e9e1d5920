import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { markupOf } from "../../runtime/e4x/markup-of.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- XML values are dynamic by nature
type Xml = any;

function parsed(markup: string): { e4x: ReturnType<typeof createE4X>; xml: Xml } {
  const e4x = createE4X();
  return { e4x, xml: new e4x.XML(markup) };
}

const RESULT = '<r><recipient email="a@x.io" id="1">Ann<name>n</name></recipient><recipient id="2"/></r>';

describe("an XML value in Node", () => {
  test("reads", () => {
    const { e4x, xml } = parsed(RESULT);
    expect(String(xml.recipient[0]["@email"])).toBe("a@x.io");
    expect(xml.recipient.length()).toBe(2);
    expect(xml.recipient[2]).toBeUndefined();
    expect(`${xml.recipient.name}`).toBe("n");
    expect(String(xml.name())).toBe("r");
    expect(xml.recipient[0].name().localName).toBe("recipient");
    expect(xml instanceof e4x.XML).toBe(true);
    expect(xml.recipient instanceof e4x.XMLList).toBe(true);
    expect(Object.prototype.toString.call(xml)).toBe("[object XML]");
    expect(xml.recipient[0]).toBe(xml.recipient[0]);
  });

  test("writes, creating what is missing on the way", () => {
    const { xml } = parsed("<q/>");
    xml.where.condition["@expr"] = "@id > 0";
    xml.name = "list";
    xml["@n"] = 5;
    xml["@gone"] = "x";
    expect("@gone" in xml).toBe(true);
    delete xml["@gone"];
    expect("@gone" in xml).toBe(false);
    expect(xml.toXMLString()).toBe('<q n="5">\n  <where>\n    <condition expr="@id > 0"/>\n  </where>\n  <name>list</name>\n</q>');
  });

  test("is iterated", () => {
    const { xml } = parsed(RESULT);
    expect([...xml.recipient].map((item: Xml) => String(item["@id"]))).toEqual(["1", "2"]);
    expect([...xml].length).toBe(2);
    const keys: string[] = [];
    for (const key in xml.recipient) keys.push(key);
    expect(keys).toEqual(["0", "1"]);
    expect(Object.keys(xml)).toEqual(["0", "1"]);
  });

  test("prints its markup when inspected, callable lists too", () => {
    const { xml } = parsed(RESULT);
    expect(inspect(xml.recipient[1])).toBe('<recipient id="2"/>');
    expect(inspect({ row: xml.recipient[1] })).toBe('{ row: <recipient id="2"/> }');
    expect(inspect(xml.recipient.name)).toBe("<name>n</name>");
  });

  test("is nothing else: what inherits from it or stands around it is a plain object, whatever it answers", () => {
    const { e4x, xml } = parsed(RESULT);
    const asked: PropertyKey[] = [];
    const strict: object = new Proxy(
      {},
      {
        get: (_, key) => {
          throw new Error(`no ${String(key)}`);
        },
      },
    );
    const around: object = new Proxy(xml as object, {
      get: (target, key, receiver) => (asked.push(key), Reflect.get(target, key, receiver) as unknown),
    });
    for (const value of [strict, around, Object.create(xml as object), createE4X().operations.build("r", null)]) {
      expect(e4x.operations.typeOf(value)).toBe("object");
      expect(e4x.operations.isXml(value)).toBe(false);
    }
    // What is asked of an object to find out says nothing when it is asked of an XML value.
    for (const key of asked) expect(Reflect.get(xml as object, key)).toBeUndefined();
    expect(e4x.operations.isXml(xml)).toBe(true);
  });

  test("has texts and attributes that stay the same once they were looked at", () => {
    const { xml } = parsed('<r a="1" b="2"><t>text</t></r>');
    const [attribute, text] = [xml["@b"][0], xml.t[0][0]];
    expect(xml["@b"][0]).toBe(attribute);
    expect(xml.attributes()[1]).toBe(attribute);
    expect(xml.t.text()[0]).toBe(text);
    expect(text.parent()).toBe(xml.t[0]);
    const copy = xml.copy();
    xml["@b"] = "3";
    xml.t[0].appendChild("!");
    attribute.setName("c");
    expect(String(attribute)).toBe("3");
    expect(xml.toXMLString()).toBe('<r a="1" c="3">\n  <t>\n    text\n    !\n  </t>\n</r>');
    expect(copy.toXMLString()).toBe('<r a="1" b="2">\n  <t>text</t>\n</r>');
    copy.t = "other";
    expect(String(copy.t)).toBe("other");
  });

  test("calls text methods on simple content only", () => {
    const { xml } = parsed(RESULT);
    expect(xml.recipient.name.toUpperCase()).toBe("N");
    expect(() => xml.toUpperCase()).toThrow(TypeError);
    expect(() => xml.nosuch()).toThrow(TypeError);
  });

  test("is no promise and no JSON", async () => {
    const { xml } = parsed("<a/>");
    await expect(Promise.resolve(xml)).resolves.toBe(xml);
    expect(() => JSON.stringify({ xml })).toThrow(TypeError);
  });
});

describe("a list that is named like a method", () => {
  test.each<[string, (xml: Xml) => void]>([
    ["removal", (xml) => delete xml.name],
    ["a new child", (xml) => (xml.other = "2")],
    ["another of the name", (xml) => xml.appendChild(xml.name[0].copy())],
    ["replacement", (xml) => (xml.name = xml.other)],
    ["renaming", (xml) => xml.name[0].setLocalName("label")],
  ])("keeps the items of the moment it was read: %s", (_, change) => {
    const { xml } = parsed("<a><name>1</name></a>");
    const list = xml.name;
    change(xml);
    expect(list.length()).toBe(1);
    expect(list[0].toString()).toBe("1");
  });
});

describe("runtimes share nothing", () => {
  test("settings", () => {
    const [one, two] = [createE4X(), createE4X()];
    one.XML.prettyPrinting = false;
    expect(String(new one.XML("<a><b/></a>"))).toBe("<a><b/></a>");
    expect(String(new two.XML("<a><b/></a>"))).toBe("<a>\n  <b/>\n</a>");
  });

  test("values cross as data", () => {
    const [one, two] = [createE4X(), createE4X()];
    const value = new one.XML('<p:a xmlns:p="u" b="1"><p:c>t</p:c></p:a>') as Xml;
    expect(two.operations.isXml(value)).toBe(false);
    expect(two.toWire(value)).toEqual(one.toWire(value));
    expect(String(two.fromFlat(two.toFlat(value.children())!))).toBe(String(value.children()));
  });
});

test("markup of any runtime's XML, and of nothing else", () => {
  const { xml } = parsed('<a b="1">t</a>');
  expect(markupOf(xml)).toBe('<a b="1">t</a>');
  expect(markupOf(xml["@b"])).toBe("1");
  expect(markupOf(xml.name)).toBe("");
  for (const other of [undefined, null, "<a/>", {}, [], () => 1]) expect(markupOf(other)).toBeUndefined();
});

describe("wire", () => {
  test.each([
    ['<a b="1">t<c/></a>', { name: "a", attributes: [["b", "1"]], children: ["t", { name: "c", attributes: [], children: [] }] }],
    [
      '<a xmlns="u"><b xmlns:p="v" p:q="1"/></a>',
      {
        name: "a",
        attributes: [["xmlns", "u"]],
        children: [
          {
            name: "b",
            attributes: [
              ["p:q", "1"],
              ["xmlns:p", "v"],
            ],
            children: [],
          },
        ],
      },
    ],
  ])("%s", (markup, element) => {
    const { e4x, xml } = parsed(markup);
    expect(e4x.toWire(xml)).toEqual({ xml: element });
    expect(e4x.operations.equal(e4x.fromWire(element as never), xml)).toBe(true);
  });

  test("lists, text and what is not XML", () => {
    const { e4x, xml } = parsed("<a>t<b/></a>");
    expect(e4x.toWire(xml.children())).toEqual({ xmlList: ["t", { name: "b", attributes: [], children: [] }] });
    expect(e4x.toWire(xml[0])).toBe("t");
    expect(e4x.toWire("t")).toBeUndefined();
    expect(String(e4x.listFromWire(["t", { name: "b", attributes: [], children: [] }]))).toBe("t\n<b/>");
  });
});
