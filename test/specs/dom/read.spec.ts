import { describe, expect, test } from "vitest";
import { dom, read } from "./support.ts";
import { THOROUGH } from "../support/thorough.ts";

describe("text that is read and printed again", () => {
  test.each([
    ["an element", "<a/>", "<a/>"],
    ["a prolog", '<?xml version="1.0" encoding="UTF-8"?>\n<a/>', "<a/>"],
    ["a prolog of XML 1.1, read as 1.0", '<?xml version="1.1"?><a/>', "<a/>"],
    ["a byte order mark", "\uFEFF<a/>", "<a/>"],
    ["attributes in order", "<a z='1' b=\"2\"/>", '<a z="1" b="2"/>'],
    [
      "the five entities and character references",
      "<a b='&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;'>&lt;&gt;&amp;&quot;&apos;&#10;&#xD;</a>",
      '<a b="&lt;>&amp;&quot;\'A\u{1F600}">&lt;&gt;&amp;"\'\n&#xD;</a>',
    ],
    ["white space in attributes", "<a b='1\n2\t3&#10;4&#9;5&#13;6'/>", '<a b="1 2 3&#xA;4&#x9;5&#xD;6"/>'],
    ["line ends", "<a>1\r\n2\r3</a>", "<a>1\n2\n3</a>"],
    ["CDATA", "<a>x<![CDATA[<b>&]] >]]>y</a>", "<a>x<![CDATA[<b>&]] >]]>y</a>"],
    ["an empty CDATA section", "<a><![CDATA[]]></a>", "<a><![CDATA[]]></a>"],
    [
      "comments and instructions, around the root as well",
      "<!-- 1 --><?p q?><a><!--2--><?r?></a><!--3-->",
      "<!-- 1 --><?p q?><a><!--2--><?r?></a><!--3-->",
    ],
    ["white space between elements", "<a>\n  <b/>\n</a>", "<a>\n  <b/>\n</a>"],
    [
      "namespaces",
      '<p:a xmlns:p="urn:p" p:x="1" xmlns="urn:d"><b/><c xmlns=""/></p:a>',
      '<p:a xmlns:p="urn:p" p:x="1" xmlns="urn:d"><b/><c xmlns=""/></p:a>',
    ],
    ["a prefix that is bound anew", '<p:a xmlns:p="u"><p:b xmlns:p="v"/><p:c/></p:a>', '<p:a xmlns:p="u"><p:b xmlns:p="v"/><p:c/></p:a>'],
    ["xml:space without a declaration", '<a xml:space="preserve"/>', '<a xml:space="preserve"/>'],
    ["letters of other languages", "<é à='ü'>日本\u{10000}</é>", '<é à="ü">日本\u{10000}</é>'],
    ["names of the language", '<__proto__ constructor="1" __proto__="2"/>', '<__proto__ constructor="1" __proto__="2"/>'],
  ])("%s", (_, xml, printed) => {
    expect(read(xml).toXMLString()).toBe(printed);
  });
});

describe("text that is no document", () => {
  test.each([
    ["nothing", "", /./],
    ["plain text", "hello", /1:/],
    ["an unclosed tag", "<a><b></a>", /1:\d+: /],
    ["an unclosed root", "<a>", /unclosed tag: a/],
    ["an unclosed start", "<a b=", /./],
    ["two roots", "<a/><b/>", /./],
    ["text behind the root", "<a/>x", /./],
    ["a duplicate attribute", "<a b='1' b='2'/>", /duplicate attribute: b/],
    ["a duplicate attribute by namespace", '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>', /duplicate attribute: q:b/],
    ["an attribute without a value", "<a b/>", /./],
    ["an attribute without quotes", "<a b=1/>", /./],
    ["< in an attribute", "<a b='<'/>", /./],
    ["]]> in text", "<a>]]></a>", /\]\]>/],
    ["-- in a comment", "<a><!-- -- --></a>", /./],
    ["a control character", "<a>\u0001</a>", /disallowed character/],
    ["a control character in an attribute", "<a b='\u001F'/>", /disallowed character/],
    ["a reference to a control character", "<a>&#1;</a>", /./],
    ["a reference to nothing", "<a>&#x110000;</a>", /./],
    ["a lone surrogate", "<a>\uD800</a>", /./],
    ["U+FFFE", "<a>\uFFFE</a>", /./],
    ["an unknown entity", "<a>&nbsp;</a>", /entity/],
    ["an entity of the language", "<a>&constructor;</a>", /entity/],
    ["an entity without end", "<a>&amp</a>", /./],
    ["an unbound prefix", "<p:a/>", /unbound namespace prefix: p/],
    ["an unbound prefix of an attribute", "<a p:b='1'/>", /unbound namespace prefix: p/],
    ["a prefix out of its scope", '<a><p:b xmlns:p="u"/><p:c/></a>', /unbound namespace prefix: p/],
    ["two colons", '<a xmlns:p="u" p:b:c="1"/>', /p:b:c/],
    ["an undeclared prefix", '<a xmlns:p=""/>', /xmlns:p/],
    ["a declaration of xmlns", '<a xmlns:xmlns="u"/>', /reserved/],
    ["a declaration of xml", '<a xmlns:xml="u"/>', /reserved/],
    ["a document type", "<!DOCTYPE a><a/>", /document type/],
    ["a document type with entities", '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', /document type/],
    ["a document type of another file", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', /document type/],
    ["a second prolog", '<a/><?xml version="1.0"?>', /./],
    ["a prolog that is not at the start", '\n<?xml version="1.0"?><a/>', /./],
  ])("%s", (_, xml, message) => {
    expect(() => read(xml)).toThrow(SyntaxError);
    expect(() => read(xml)).toThrow(/^DOMDocument\.fromXMLString: \d+:\d+: /);
    expect(() => read(xml)).toThrow(message);
  });

  test.each([undefined, null])("%s", (value) => {
    expect(() => dom.DOMDocument.fromXMLString(value)).toThrow(TypeError);
  });

  test("line and column", () => {
    expect(() => read("<a>\n <b>\n</a>")).toThrow(/: 3:\d: unexpected close tag/);
  });
});

describe("hostile text", () => {
  const bomb = `<!DOCTYPE a [<!ENTITY e0 "x">${Array.from({ length: 40 }, (_, level) => `<!ENTITY e${level + 1} "&e${level};&e${level};">`).join("")}]><a>&e40;</a>`;
  test.each([
    ["an entity bomb", bomb],
    ["a huge unclosed tag", "<a ".repeat(100_000)],
    ["a huge run of brackets", "<".repeat(300_000)],
    ["a huge run of ampersands", `<a>${"&".repeat(300_000)}`],
    ["a huge entity name", `<a>&${"x".repeat(300_000)};</a>`],
    ["unclosed depth", "<a>".repeat(100_000)],
    ["unclosed CDATA", `<a><![CDATA[${"]".repeat(300_000)}`],
  ])("%s: a clean error", { timeout: 60_000 }, (_, xml) => {
    expect(() => read(xml)).toThrow(SyntaxError);
  });

  test("a huge attribute", () => {
    const value = "x&".repeat(200_000);
    expect(read(`<a b="${value.replaceAll("&", "&amp;")}"/>`).root.$b).toBe(value);
  });

  test("many attributes and declarations", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `xmlns:p${index}="u${index}" p${index}:a="${index}"`).join(" ");
    const xml = `<a ${many}/>`;
    expect(read(xml).toXMLString()).toBe(xml);
  });
});

describe.each(THOROUGH ? [20_000, 100_000] : [30_000])("%i levels", { timeout: 60_000 }, (depth) => {
  const xml = "<a>".repeat(depth) + "t" + "</a>".repeat(depth);
  const declared =
    Array.from({ length: depth }, (_, level) => `<p${level % 7}:a xmlns:p${level % 7}="u${level}">`).join("") +
    "t" +
    Array.from({ length: depth }, (_, level) => `</p${(depth - 1 - level) % 7}:a>`).join("");
  const doc = read(xml);

  test.each<[string, () => unknown]>([
    ["print", () => doc.toXMLString() === xml],
    ["print on lines", () => read(doc.toXMLString(true)).getElementsByTagName("a").length === depth],
    ["a declaration on each", () => read(declared).toXMLString() === declared],
    ["find", () => doc.getElementsByTagName("a").length === depth],
    ["text", () => doc.textContent === "t" && doc.root.getValue(".") === "t"],
    ["copy and compare", () => doc.cloneNode(true).isEqualNode(doc)],
    ["normalize", () => doc.normalizeDocument() === undefined],
    ["travel", () => dom.fromWire(dom.toWire(doc).xml).isEqualNode(doc)],
    ["cross", () => dom.fromFlat(dom.toFlat(doc)).isEqualNode(doc)],
  ])("%s", (_, task) => {
    expect(task()).toBe(true);
  });

  test("build from the top", () => {
    const built = new dom.DOMDocument("a");
    let place = built.root;
    for (let level = 1; level < depth; level++) place = place.appendChild(built.createElement("a"));
    place.textContent = "t";
    expect(built.toXMLString() === xml).toBe(true);
  });

  test("build from the bottom", () => {
    const built = new dom.DOMDocument("a");
    let inner = built.createTextNode("t");
    for (let level = 1; level < depth; level++) {
      const outer = built.createElement("a");
      outer.appendChild(inner);
      inner = outer;
    }
    built.root.appendChild(inner);
    expect(built.toXMLString() === xml).toBe(true);
  });
});
