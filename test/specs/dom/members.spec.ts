import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { dom, read } from "./support.ts";

/* eslint-disable @typescript-eslint/no-explicit-any -- DOM values are used as scripts use them */

const SAMPLE =
  '<r id="1" n="2.5" on="true" off="0" at="2026-01-31 10:00:00.000Z"><f name="a">one</f><f name="b"><g>two</g></f><h/><!--c--></r>';

/** What an expression over a fresh sample gives. */
function over(task: (root: any, doc: any) => unknown): unknown {
  const doc = read(SAMPLE);
  return task(doc.root, doc);
}

const names = (nodes: any[]): string[] => nodes.map(({ nodeName }) => nodeName);

describe("reading", () => {
  test.each<[string, (root: any, doc: any) => unknown, unknown]>([
    ["root", (root, doc) => doc.root === doc.documentElement && root === doc.lastChild, true],
    ["documentURI", (_, doc) => doc.documentURI, ""],
    ["tagName", (root) => root.tagName, "r"],
    [
      "nodeType",
      (root, doc) => [doc, root, root.attributes[0], root.lastChild, root.firstChild.firstChild].map(({ nodeType }) => nodeType),
      [9, 1, 2, 8, 3],
    ],
    [
      "nodeName",
      (root, doc) => [doc, root, root.attributes[0], root.lastChild, root.firstChild.firstChild].map(({ nodeName }) => nodeName),
      ["#document", "r", "id", "#comment", "#text"],
    ],
    [
      "nodeValue",
      (root, doc) => [doc, root, root.attributes[0], root.lastChild, root.firstChild.firstChild].map(({ nodeValue }) => nodeValue),
      ["", "", "1", "c", "one"],
    ],
    [
      "textContent",
      (root, doc) => [doc, root, root.firstChild, root.attributes[1], root.lastChild].map(({ textContent }) => textContent),
      ["onetwo", "onetwo", "one", "2.5", "c"],
    ],
    ["childNodes", (root) => [Array.isArray(root.childNodes), ...names(root.childNodes)], [true, "f", "f", "h", "#comment"]],
    ["attributes", (root) => root.attributes.map(({ name, value }: any) => `${name}=${value}`).slice(0, 2), ["id=1", "n=2.5"]],
    ["attributes of others", (root, doc) => [...doc.attributes, ...root.lastChild.attributes], []],
    [
      "siblings",
      (root) => [
        root.firstChild.nextSibling.$name,
        root.lastChild.previousSibling.tagName,
        root.lastChild.nextSibling,
        root.firstChild.previousSibling,
      ],
      ["b", "h", null, null],
    ],
    [
      "parentNode",
      (root, doc) => [root.parentNode === doc, root.firstChild.parentNode === root, doc.parentNode, root.attributes[0].parentNode],
      [true, true, null, null],
    ],
    ["ownerDocument", (root, doc) => [root.ownerDocument === doc, doc.ownerDocument], [true, null]],
    [
      "hasChildNodes, hasAttributes",
      (root) => [root.hasChildNodes(), root.hasAttributes(), root.lastChild.hasChildNodes(), root.getFirstElement("h").hasAttributes()],
      [true, true, false, false],
    ],
    [
      "getAttribute",
      (root) => [root.getAttribute("id"), root.getAttribute("none"), root.hasAttribute("id"), root.hasAttribute("none")],
      ["1", "", true, false],
    ],
    ["$name", (root) => [root.$id, root.$none, "$id" in root, "$none" in root, root.firstChild["$name"]], ["1", "", true, false, "a"]],
    [
      "getElements",
      (root) => [names(root.getElements()), names(root.getElements("f")), root.getElements("g"), root.getElements("*").length],
      [["f", "f", "h"], ["f", "f"], [], 3],
    ],
    [
      "getElements are arrays",
      (root) => [root.getElements("f").map((f: any) => f.$name), root.getElementsByTagName("f") instanceof Array],
      [["a", "b"], true],
    ],
    [
      "getElementsByTagName",
      (root, doc) => [names(root.getElementsByTagName("*")), names(doc.getElementsByTagName("*")), names(doc.getElementsByTagName("g"))],
      [["f", "f", "g", "h"], ["r", "f", "f", "g", "h"], ["g"]],
    ],
    [
      "getFirstElement",
      (root) => [
        root.getFirstElement("f").$name,
        root.getFirstElement("f/g").textContent,
        root.getFirstElement("x"),
        root.getFirstElement("@id"),
      ],
      ["a", "two", null, null],
    ],
    ["hasElement", (root) => [root.hasElement("f/g"), root.hasElement("g"), root.hasElement("@id")], [true, false, false]],
    ["getBooleanValue", (root) => ["@on", "@off", "@id", "@none"].map((path) => root.getBooleanValue(path)), [true, false, true, false]],
    ["getNumberValue", (root) => ["@id", "@n", "@none"].map((path) => root.getNumberValue(path)), [1, 2.5, 0]],
    ["getDateValue", (root) => root.getDateValue("@at"), new Date("2026-01-31T10:00:00Z")],
    [
      "identity",
      (root) => [
        root.firstChild === root.childNodes[0],
        root.getElements("f")[0] === root.getFirstElement("f"),
        root.isSameNode(root.parentNode.root),
      ],
      [true, true, true],
    ],
    [
      "classes",
      (root, doc) => [
        root instanceof dom.DOMElement,
        root instanceof dom.DOMNode,
        root instanceof dom.DOMDocument,
        doc instanceof dom.DOMDocument,
        root.lastChild instanceof dom.DOMElement,
        doc.constructor === dom.DOMDocument,
      ],
      [true, true, false, true, false, true],
    ],
    ["text of a value", (root, doc) => [String(root), String(doc)], ["[object DOMElement]", "[object DOMDocument]"]],
    ["inspect", (root) => [inspect(root.firstChild), inspect([root.attributes[0]])], ['<f name="a">one</f>', '[ id="1" ]']],
  ])("%s", (_, task, value) => {
    expect(over(task)).toEqual(value);
  });
});

describe("getValue", () => {
  test.each([
    ["@id", "1"],
    ["f", "one"],
    ["f/@name", "a"],
    ["f[2]/@name", "b"],
    ["f[@name='b']/g", "two"],
    ['f[@name="b"]/g', "two"],
    ["f[g='two']/@name", "b"],
    ["f/g", "two"],
    ["*/g", "two"],
    ["*[3]", ""],
    [".", "onetwo"],
    ["./f/../@id", "1"],
    ["/r/@id", "1"],
    ["/r/f[2]/g", "two"],
    ["/x/@id", ""],
    ["..", "onetwo"],
    ["@none", ""],
    ["none/@a", ""],
    ["f[@name='a/b']", ""],
  ])("%s", (path, value) => {
    expect(over((root) => root.getValue(path))).toBe(value);
  });

  test.each([
    "",
    "/",
    "//f",
    "f/",
    "f[",
    "f[]",
    "f[0]",
    "f[@name]",
    "f[@name=a]",
    "@",
    "@id/f",
    "a b",
    "f[name='a]",
    "@*",
    "text()",
    "count(f)",
    "f|h",
    "1",
    "p:",
    "../",
    "f[@name='a' and @b='c']",
  ])("%j is malformed", (path) => {
    expect(() => over((root) => root.getValue(path))).toThrow(/^DOMElement\.getValue: malformed path/);
  });

  test("prefixes are compared as written", () => {
    expect(read('<a xmlns:g="u"><g:b g:c="1">t</g:b></a>').root.getValue("g:b/@g:c")).toBe("1");
  });

  test("a path from the top of an element outside any document", () => {
    const element = dom.fromFlat(dom.toFlat(read("<a b='1'><c d='2'/></a>").root));
    expect([element.getValue("/a/@b"), element.getFirstElement("c").getValue("/a/c/@d"), element.getValue("/c/@d")]).toEqual([
      "1",
      "2",
      "",
    ]);
  });
});

describe("changing", () => {
  /** A document `<r>…</r>` after the change. */
  const changed = (content: string, task: (root: any, doc: any) => unknown): string => {
    const doc = read(content);
    task(doc.root, doc);
    return doc.toXMLString();
  };

  test.each<[string, string, (root: any, doc: any) => unknown, string]>([
    [
      "$name",
      "<r/>",
      (r) => {
        r.$a = "x";
        r.$b = 1.5;
        r.$c = true;
        r.$d = new Date(0);
        r["$folder-id"] = false;
      },
      '<r a="x" b="1.5" c="true" d="1970-01-01 00:00:00.000Z" folder-id="false"/>',
    ],
    [
      "$name of the language",
      "<r/>",
      (r) => {
        r.$constructor = 1;
        r.$__proto__ = 2;
      },
      '<r constructor="1" __proto__="2"/>',
    ],
    [
      "setAttribute",
      "<r a='1' b='2'/>",
      (r) => {
        r.setAttribute("a", 3);
        r.setAttribute("c", "");
      },
      '<r a="3" b="2" c=""/>',
    ],
    [
      "removeAttribute",
      "<r a='1' b='2'/>",
      (r) => {
        r.removeAttribute("a");
        r.removeAttribute("none");
      },
      '<r b="2"/>',
    ],
    [
      "an attribute's value",
      "<r a='1'/>",
      (r) => {
        r.attributes[0].value = 2;
      },
      '<r a="2"/>',
    ],
    [
      "nodeValue",
      "<r a='1'>t</r>",
      (r) => {
        r.firstChild.nodeValue = "<&>";
        r.attributes[0].nodeValue = '"';
        r.nodeValue = "x";
      },
      '<r a="&quot;">&lt;&amp;&gt;</r>',
    ],
    [
      "textContent",
      "<r>a<b/>c</r>",
      (r) => {
        r.textContent = "]]>";
      },
      "<r>]]&gt;</r>",
    ],
    [
      "textContent, empty",
      "<r>a<b/>c</r>",
      (r) => {
        r.textContent = "";
      },
      "<r/>",
    ],
    ["appendChild", "<r><a/></r>", (r, d) => r.appendChild(d.createElement("b")).appendChild(d.createTextNode("t")), "<r><a/><b>t</b></r>"],
    ["appendChild moves", "<r><a/><b/></r>", (r) => r.appendChild(r.firstChild), "<r><b/><a/></r>"],
    ["appendChild of the last", "<r><a/><b/></r>", (r) => r.appendChild(r.lastChild), "<r><a/><b/></r>"],
    [
      "insertBefore",
      "<r><a/></r>",
      (r, d) => {
        r.insertBefore(d.createElement("b"), r.firstChild);
        r.insertBefore(d.createElement("c"), null);
      },
      "<r><b/><a/><c/></r>",
    ],
    ["insertBefore itself", "<r><a/><b/></r>", (r) => r.insertBefore(r.lastChild, r.lastChild), "<r><a/><b/></r>"],
    ["removeChild", "<r><a/>t<b/></r>", (r) => r.removeChild(r.childNodes[1]), "<r><a/><b/></r>"],
    ["replaceChild", "<r><a/><b/></r>", (r, d) => r.replaceChild(d.createElement("c"), r.firstChild), "<r><c/><b/></r>"],
    ["replaceChild by a sibling", "<r><a/><b/></r>", (r) => r.replaceChild(r.lastChild, r.firstChild), "<r><b/></r>"],
    ["replaceChild of the root", "<r/>", (r, d) => d.replaceChild(d.createElement("s"), r), "<s/>"],
    [
      "cloneNode",
      "<r><a b='1'>t</a></r>",
      (r) => {
        r.appendChild(r.firstChild.cloneNode(true));
        r.appendChild(r.firstChild.cloneNode());
      },
      '<r><a b="1">t</a><a b="1">t</a><a b="1"/></r>',
    ],
    ["importNode", "<r/>", (r, d) => r.appendChild(d.importNode(read("<x y='1'><z/></x>").root, true)), '<r><x y="1"><z/></x></r>'],
    ["importNode, not deep", "<r/>", (r, d) => r.appendChild(d.importNode(read("<x y='1'><z/></x>").root)), '<r><x y="1"/></r>'],
    [
      "the other nodes",
      "<r/>",
      (r, d) =>
        [d.createComment("c"), d.createCDATASection("<"), d.createProcessingInstruction("p", "q"), d.createTextNode(5)].forEach((node) =>
          r.appendChild(node),
        ),
      "<r><!--c--><![CDATA[<]]><?p q?>5</r>",
    ],
    [
      "CDATA that holds its end",
      "<r/>",
      (r, d) => r.appendChild(d.createCDATASection("a]]>b]]>")),
      "<r><![CDATA[a]]]]><![CDATA[>b]]]]><![CDATA[>]]></r>",
    ],
    [
      "beside the root",
      "<r/>",
      (r, d) => {
        d.insertBefore(d.createComment("c"), r);
        d.appendChild(d.createProcessingInstruction("p", ""));
      },
      "<!--c--><r/><?p?>",
    ],
    [
      "normalize",
      "<r>a<b/></r>",
      (r, d) => {
        r.insertBefore(d.createTextNode("b"), r.lastChild);
        r.appendChild(d.createTextNode(""));
        r.normalize();
        if (r.childNodes.length !== 2) throw new Error("not joined");
      },
      "<r>ab<b/></r>",
    ],
    [
      "renameNode",
      "<r><a x='1' y='2'/></r>",
      (r, d) => {
        d.renameNode(r.firstChild, "", "b");
        d.renameNode(r.firstChild.attributes[0], "", "z");
      },
      '<r><b z="1" y="2"/></r>',
    ],
    ["renameNode into a namespace", "<r><a/></r>", (r, d) => d.renameNode(r.firstChild, "urn:n", "n:b"), '<r><n:b xmlns:n="urn:n"/></r>'],
  ])("%s", (_, before, task, after) => {
    expect(changed(before, task)).toBe(after);
  });

  test.each<[string, (root: any, doc: any) => unknown, RegExp]>([
    ["a node of another document", (r) => r.appendChild(read("<a/>").root), /^DOMNode\.appendChild: the node belongs to another document/],
    ["no node", (r) => r.appendChild("text"), /not a DOM node/],
    ["itself", (r) => r.appendChild(r), /contain itself/],
    ["what it is in", (r) => r.firstChild.appendChild(r), /contain itself/],
    ["a second root", (_, d) => d.appendChild(d.createElement("s")), /has a root element already/],
    ["text beside the root", (_, d) => d.appendChild(d.createTextNode("t")), /no text/],
    ["a child of a text", (r, d) => r.firstChild.firstChild.appendChild(d.createElement("a")), /can't be a child/],
    ["an attribute as a child", (r) => r.appendChild(r.attributes[0]), /can't be a child/],
    ["a reference elsewhere", (r, d) => r.insertBefore(d.createElement("a"), d.createElement("b")), /not a child/],
    ["removing what is elsewhere", (r, d) => r.removeChild(d.createElement("b")), /not a child/],
    ["removing an attribute as a child", (r) => r.removeChild(r.attributes[0]), /not a child/],
    ["a bad element name", (_, d) => d.createElement("1a"), /"1a" is no XML name/],
    ["markup as a name", (_, d) => d.createElement("a b='1'"), /no XML name/],
    ["a bad attribute name", (r) => r.setAttribute("a>", "1"), /no XML name/],
    ["null as a value", (r) => r.setAttribute("a", null), /^DOMElement\.setAttribute a: .* not null/],
    [
      "undefined as a value",
      (r) => {
        r.$a = undefined;
      },
      /^DOMElement\.\$a: .* not undefined/,
    ],
    [
      "NaN as a value",
      (r) => {
        r.$a = NaN;
      },
      /not NaN/,
    ],
    [
      "an object as a value",
      (r) => {
        r.$a = {};
      },
      /not an object/,
    ],
    [
      "an invalid date",
      (r) => {
        r.$a = new Date(NaN);
      },
      /invalid Date/,
    ],
    ["a prefix without a namespace", (_, d) => d.createElementNS("", "p:a"), /can't be in the namespace/],
    ["xmlns in a namespace of one's own", (r) => r.setAttributeNS("urn:a", "xmlns:p", "x"), /can't be in the namespace/],
    ["an instruction named xml", (_, d) => d.createProcessingInstruction("xml", ""), /can't be a target/],
    [
      "a getter",
      (r) => {
        r.tagName = "x";
      },
      /^DOMElement\.tagName is read-only/,
    ],
    ["a date that is none", (r) => r.getDateValue("@id"), /^not emulated: DOMElement\.getDateValue/],
    ["a number that is none", (r) => r.getNumberValue("@on"), /^not emulated: DOMElement\.getNumberValue/],
    ["an id that is no attribute", (r) => r.setIdAttribute("none"), /no attribute none/],
    ["new DOMElement", () => new dom.DOMElement("a"), /^DOMElement is not a constructor/],
    ["new DOMNode", () => new dom.DOMNode(), /^DOMNode is not a constructor/],
    ["new DOMDocument without a name", () => new dom.DOMDocument(), /name of the root/],
    ["new DOMDocument with a bad name", () => new dom.DOMDocument("a b"), /no XML name/],
    ["a method on something else", (r) => r.getValue.call({}, "@id"), /not a DOM node/],
  ])("refused: %s", (_, task, message) => {
    expect(() => over(task)).toThrow(message);
  });

  test.each<[string, (root: any, doc: any) => unknown, RegExp]>([
    ["a member that nothing names", (r) => r.querySelector("a"), /^not emulated: DOMElement\.querySelector\./],
    ["upper and lower case", (r) => r.firstchild, /^not emulated: DOMElement\.firstchild\. It is spelled firstChild\./],
    ["a forgotten $", (r) => r.email, /The attribute email is \$email\./],
    [
      "a forgotten $ on the left",
      (r) => {
        r.email = 1;
      },
      /^not emulated: DOMElement\.email\./,
    ],
    ["of a document", (_, d) => d.createAttribute("a"), /^not emulated: DOMDocument\.createAttribute/],
    ["of a text", (r) => r.firstChild.firstChild.splitText(1), /^not emulated: DOMNode\.splitText/],
    ["delete", (r) => delete r.$id, /^not emulated: delete DOMElement\.\$id.*removeAttribute/],
    ["a static member", () => dom.DOMDocument.parse("<a/>"), /^not emulated: DOMDocument\.parse/],
    ["load", () => dom.DOMDocument.load("a.xml"), /^not emulated: DOMDocument\.load/],
    ["createEntityReference", (_, d) => d.createEntityReference("a"), /^not emulated: DOMDocument\.createEntityReference/],
  ])("not emulated: %s", (_, task, message) => {
    expect(() => over(task)).toThrow(message);
  });
});

describe("namespaces", () => {
  const doc = read('<a xmlns="urn:d" xmlns:p="urn:p" p:x="1" x="2"><p:b/><c xmlns="" p:y="3"/></a>');
  test.each<[string, () => unknown, unknown]>([
    [
      "of elements",
      () => doc.getElementsByTagName("*").map((e: any) => [e.namespaceURI, e.prefix, e.localName].join("|")),
      ["urn:d||a", "urn:p|p|b", "||c"],
    ],
    [
      "getElementsByTagNameNS",
      () => [
        doc.getElementsByTagNameNS("urn:p", "b").length,
        doc.getElementsByTagNameNS("*", "b").length,
        doc.getElementsByTagNameNS("", "*").length,
        doc.root.getElementsByTagNameNS("urn:d", "*").length,
      ],
      [1, 1, 1, 0],
    ],
    [
      "getAttributeNS",
      () => [
        doc.root.getAttributeNS("urn:p", "x"),
        doc.root.getAttributeNS("", "x"),
        doc.root.getAttributeNS(null, "x"),
        doc.root.getAttributeNS("urn:q", "x"),
        doc.root.hasAttributeNS("urn:p", "x"),
        doc.root.hasAttributeNS("urn:p", "z"),
      ],
      ["1", "2", "2", "", true, false],
    ],
    [
      "a part on its own",
      () => doc.root.childNodes.map((child: any) => child.toXMLString()),
      ['<p:b xmlns:p="urn:p"/>', '<c xmlns="" p:y="3" xmlns:p="urn:p"/>'],
    ],
  ])("%s", (_, task, value) => {
    expect(task()).toEqual(value);
  });

  test.each<[string, (root: any, doc: any) => unknown, string]>([
    ["setAttributeNS", (r) => r.setAttributeNS("urn:p", "p:x", 1), '<r p:x="1" xmlns:p="urn:p"/>'],
    ["setAttributeNS without a prefix", (r) => r.setAttributeNS("urn:p", "x", 1), '<r ns0:x="1" xmlns:ns0="urn:p"/>'],
    [
      "setAttributeNS twice, another prefix",
      (r) => {
        r.setAttributeNS("urn:p", "p:x", 1);
        r.setAttributeNS("urn:p", "q:x", 2);
      },
      '<r p:x="2" xmlns:p="urn:p"/>',
    ],
    [
      "one prefix for two namespaces",
      (r) => {
        r.setAttributeNS("urn:p", "p:x", 1);
        r.setAttributeNS("urn:q", "p:y", 2);
      },
      '<r p:x="1" ns1:y="2" xmlns:p="urn:p" xmlns:ns1="urn:q"/>',
    ],
    [
      "removeAttributeNS",
      (r) => {
        r.setAttributeNS("urn:p", "p:x", 1);
        r.removeAttributeNS("urn:p", "x");
        r.removeAttributeNS("urn:p", "x");
      },
      "<r/>",
    ],
    ["a declaration by setAttribute", (r) => r.setAttribute("xmlns:p", "urn:p"), '<r xmlns:p="urn:p"/>'],
    ["the default by setAttribute", (r) => r.setAttribute("xmlns", "urn:p"), '<r xmlns="urn:p"/>'],
    ["a prefix by hand", (r, d) => r.appendChild(d.createElement("p:a")).setAttribute("xmlns:p", "u"), '<r><p:a xmlns:p="u"/></r>'],
    [
      "createElementNS",
      (r, d) => r.appendChild(d.createElementNS("urn:p", "p:a")).appendChild(d.createElementNS("urn:p", "p:b")),
      '<r><p:a xmlns:p="urn:p"><p:b/></p:a></r>',
    ],
    [
      "createElementNS without a prefix",
      (r, d) => r.appendChild(d.createElementNS("urn:p", "a")).appendChild(d.createElementNS("", "b")),
      '<r><a xmlns="urn:p"><b xmlns=""/></a></r>',
    ],
    ["a copy from another document", (r, d) => r.appendChild(d.importNode(doc.root.firstChild)), '<r><p:b xmlns:p="urn:p"/></r>'],
    [
      "setIdAttribute",
      (r, d) => {
        r.$k = "7";
        r.setIdAttribute("k", true);
        if (d.getElementById("7") !== r || d.getElementById("8") !== null) throw new Error("not found");
      },
      '<r k="7"/>',
    ],
    [
      "setIdAttributeNS",
      (r, d) => {
        r.setAttributeNS("u", "p:k", "7");
        r.setIdAttributeNS("u", "k");
        const found = d.getElementById("7");
        r.setIdAttributeNS("u", "k", false);
        if (found !== r || d.getElementById("7")) throw new Error("not found");
      },
      '<r p:k="7" xmlns:p="u"/>',
    ],
  ])("%s", (_, task, printed) => {
    const made = read("<r/>");
    task(made.root, made);
    expect(made.toXMLString()).toBe(printed);
    expect(read(printed).toXMLString()).toBe(printed);
  });
});

describe("printing", () => {
  test.each([
    ["lines", "<a><b><c/></b><d>t</d></a>", "<a>\n  <b>\n    <c/>\n  </b>\n  <d>t</d>\n</a>"],
    ["text among elements stays", "<a>t<b><c/></b></a>", "<a>t<b><c/></b></a>"],
    ["lines that are there", "<a>\n\n<b/>   <c/></a>", "<a>\n  <b/>\n  <c/>\n</a>"],
    ["white space alone", "<a> </a>", "<a> </a>"],
    ["comments", "<!--1--><a><!--2--><b/></a>", "<!--1-->\n<a>\n  <!--2-->\n  <b/>\n</a>"],
  ])("pretty: %s", (_, xml, printed) => {
    expect(read(xml).toXMLString(true)).toBe(printed);
    expect(read(printed).toXMLString(true)).toBe(printed);
  });

  test.each<[string, (root: any, doc: any) => unknown, RegExp]>([
    [
      "a control character in text",
      (r) => {
        r.textContent = "a\u0001";
      },
      /U\+0001 \(text\)/,
    ],
    [
      "a control character in an attribute",
      (r) => {
        r.$a = "\u0000";
      },
      /U\+0000 \(attribute a\)/,
    ],
    [
      "a lone surrogate",
      (r) => {
        r.textContent = "\uDC00";
      },
      /U\+DC00/,
    ],
    [
      "U+FFFF",
      (r) => {
        r.textContent = "\uFFFF";
      },
      /U\+FFFF/,
    ],
    ["a control character in CDATA", (r, d) => r.appendChild(d.createCDATASection("\u000B")), /U\+000B/],
    ["-- in a comment", (r, d) => r.appendChild(d.createComment("a--b")), /comment/],
    ["- at the end of a comment", (r, d) => r.appendChild(d.createComment("a-")), /comment/],
    ["?> in an instruction", (r, d) => r.appendChild(d.createProcessingInstruction("p", "?>")), /instruction/],
    ["an undeclared prefix", (r) => r.setAttribute("xmlns:p", ""), /can't be declared/],
  ])("refused: %s", (_, task, message) => {
    const doc = read("<r/>");
    task(doc.root, doc);
    expect(() => doc.toXMLString()).toThrow(message);
  });
});

describe("the table of Campaign's members", () => {
  const members: [string, object, RegExp][] = [
    ["dom-document.d.ts", read("<a/>"), /DOMDocument/],
    ["dom-element.d.ts", read("<a/>").root, /DOMElement/],
    ["dom-node.d.ts", read("<a/>").root, /DOMNode/],
  ];
  test.each(members)("all of %s is there", (file, value) => {
    const text = readFileSync(new URL(`../../../types/dom/${file}`, import.meta.url), "utf8").split("Constructor")[0]!;
    const declared = [...text.matchAll(/^ {2}(?:readonly )?(\w+)[<(:]/gm)].map(([, name]) => name!);
    expect(declared.length).toBeGreaterThan(15);
    expect(declared.filter((name) => !(name in value))).toEqual([]);
  });
});

describe("assertions", () => {
  test("toEqual compares documents", () => {
    expect(read("<a b='1' c='2'/>")).toEqual(read('<a c="2" b="1"></a>'));
    expect(read("<a b='1'/>")).not.toEqual(read("<a b='2'/>"));
    expect(read("<a><b/></a>").root).not.toEqual(read("<a/>").root);
    expect(read("<a><b/><c/></a>")).not.toEqual(read("<a><b><c/></b></a>"));
  });
});
