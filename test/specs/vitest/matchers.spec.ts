import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { runScript } from "../../runtime/index.ts";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { REPOSITORY } from "../support/project.ts";

const { XML, XMLList } = createE4X();

/** A live value: a list where the text is no single element. */
function live(text: string): object {
  return text.startsWith("<") && (new XMLList(text) as unknown as { length(): number }).length() === 1 ? new XML(text) : new XMLList(text);
}

describe("toEqualXml", () => {
  test.each([
    ["the same", '<a b="1">t</a>', '<a b="1">t</a>'],
    ["attributes in another order", '<a b="1" c="2"/>', '<a c="2" b="1"/>'],
    ["white space between elements", "<a><b/><c>t</c></a>", "<a>\n  <b/>\n  <c>t</c>\n</a>"],
    ["an empty element in two ways", "<a/>", "<a></a>"],
    ["comments and instructions of a text", "<a/>", "<a><!-- c --><?p d?></a>"],
    ["CDATA", "<a>x&lt;y</a>", "<a><![CDATA[x<y]]></a>"],
    ["prefixes", '<p:a xmlns:p="u" p:b="1"><p:c/></p:a>', '<a xmlns="u" xmlns:q="u" q:b="1"><c/></a>'],
    ["lists", "<a/><b/>", "<a/> <b/>"],
    ["a prolog in the text", "<a/>", '<?xml version="1.0" encoding="UTF-8"?>\n<a/>'],
    ["nothing", "", ""],
    ["text alone", "some text", "some text"],
  ])("equal: %s", (_, one, other) => {
    expect(live(one)).toEqualXml(other);
    expect(one).toEqualXml(other);
    expect(one.startsWith("<") ? live(one) : one).toEqualXml(one);
    expect({ toXMLString: () => other }).toEqualXml(one);
  });

  test.each([
    ["an attribute", '<a b="1"/>', '<a b="2"/>', '/a/@b: expected "2", received "1"'],
    ["an attribute too many", '<a b="1"/>', "<a/>", '/a/@b: expected nothing, received "1"'],
    ["an attribute too few", "<a/>", '<a b=""/>', '/a/@b: expected "", received nothing'],
    ["text", "<a><b>x</b></a>", "<a><b>y</b></a>", '/a/b/text(): expected "y", received "x"'],
    ["white space of text", "<a> x </a>", "<a>x</a>", '/a/text(): expected "x", received " x "'],
    ["a name", "<a><b/></a>", "<a><c/></a>", "/a/b: expected <c>, received <b>"],
    ["a namespace", '<a xmlns="u"/>', "<a/>", '/a: expected <a>, received <a> of namespace "u"'],
    ["the namespace of an attribute", '<a xmlns:p="u" p:b="1"/>', '<a b="1"/>', '/a/@{u}b: expected nothing, received "1"'],
    ["a child too few", "<a><b/></a>", "<a><b/><b/></a>", "/a/b[2]: expected <b>, received nothing"],
    ["a child too many", "<a><b/><c/></a>", "<a><b/></a>", "/a/c: expected nothing, received <c>"],
    ["the order of elements", "<a><b/><c/></a>", "<a><c/><b/></a>", "/a/b: expected <c>, received <b>"],
    [
      "the second of three",
      '<a><b n="1"/><b n="2"/><b n="3"/></a>',
      '<a><b n="1"/><b n="x"/><b n="y"/></a>',
      '/a/b[2]/@n: expected "x", received "2"',
    ],
    ["text and an element", "<a>b</a>", "<a><b/></a>", '/a/text(): expected <b>, received "b"'],
    ["lists", "<a/><b/>", "<a/>", "/b: expected nothing, received <b>"],
    ["nothing and something", "", "<a/>", "/a: expected <a>, received nothing"],
  ])("different: %s", (_, one, other, place) => {
    expect(live(one)).not.toEqualXml(other);
    expect(() => expect(live(one)).toEqualXml(live(other))).toThrow(`expected XML to be equal; the first difference is at ${place}`);
    expect(() => expect(live(one)).not.toEqualXml(one)).toThrow("expected XML other than");
  });

  test.each<[string, string]>([
    ["child elements called as the methods are", "<a><toXMLString>1</toXMLString></a>"],
    ["comments that the settings keep", "<a><!--c--></a>"],
  ])("values of another realm, %s", async (_, text) => {
    const { value } = await runScript(`XML.ignoreComments = false; new XML(${JSON.stringify(text)})`);
    const { value: same } = await runScript(`XML.ignoreComments = false; new XML(${JSON.stringify(text)})`);
    expect(value).toEqualXml(same);
    expect(value).not.toEqualXml("<a/>");
  });

  test("text in pieces is text", async () => {
    const { value } = await runScript('var a = <a/>; a.appendChild("x"); a.appendChild("y"); a');
    expect(value).toEqualXml("<a>xy</a>");
  });

  test.each<[string, unknown, string]>([
    ["undefined", undefined, "toEqualXml compares XML values and XML text, not undefined"],
    ["a number", 5, "not number 5"],
    ["an object", {}, "not an object"],
    ["an array", [], "not an array"],
    ["text that is not well-formed", "<a>", "this text is not well-formed XML: XML tag name mismatch (expected a)\n<a>"],
  ])("refuses %s, negated or not", (_, value, message) => {
    expect(() => expect(value).toEqualXml("<a/>")).toThrow(message);
    expect(() => expect(value).not.toEqualXml("<a/>")).toThrow(message);
    expect(() => expect("<a/>").not.toEqualXml(value)).toThrow(message);
  });

  test("is not slow or lost in a large or deep document", () => {
    const deep = `${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}`;
    const wide = `<a>${'<b c="1">t</b>'.repeat(20_000)}</a>`;
    expect(deep).toEqualXml(new XML(deep));
    expect(wide).toEqualXml(new XML(wide));
    expect(() => expect(wide).toEqualXml(wide.replace(/t<\/b><\/a>$/, "u</b></a>"))).toThrow("/a/b[20000]/text()");
  });
});

describe("deep equality", () => {
  test.each([
    ["two documents", () => [live('<a b="1" c="2"/>'), live('<a c="2" b="1"/>')], true],
    ["other attributes", () => [live('<a b="1"/>'), live('<a b="2"/>')], false],
    ["inside", () => [{ rows: [live("<a/>")] }, { rows: [live("<a/>")] }], true],
    ["inside, different", () => [{ rows: [live("<a/>")] }, { rows: [live("<b/>")] }], false],
    ["XML and its text", () => [new XML("x"), "x"], false],
    ["XML and an object", () => [live("<a/>"), {}], false],
    ["XML and anything", () => [live("<a/>"), expect.anything()], true],
  ] as const)("%s", (_, values, equal) => {
    const [one, other] = values();
    if (equal) expect(one).toEqual(other);
    else expect(one).not.toEqual(other);
    if (equal) expect(one).toStrictEqual(other);
  });
});

describe("XML shows as markup", () => {
  const value = live('<a b="1"><c/></a>');

  test("where Node inspects it", () => {
    expect(inspect(value)).toBe('<a b="1">\n  <c/>\n</a>');
    expect(inspect({ deep: [value] })).toBe('{\n  deep: [\n    <a b="1">\n      <c/>\n    </a>\n  ]\n}');
  });

  test("in snapshots", () => {
    expect({ value, nothing: live("") }).toMatchInlineSnapshot(`
      {
        "nothing": <></>,
        "value": <a b="1">
          <c/>
        </a>,
      }
    `);
  });

  test("in failures", () => {
    const folder = join(REPOSITORY, "test/fixtures/vitest");
    const vitest = join(REPOSITORY, "node_modules/vitest/vitest.mjs");
    const { stderr, status } = spawnSync(process.execPath, [vitest, "run", "--root", folder], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "1" },
    });
    expect(status).toBe(1);
    const failures = new Map(
      stderr
        .split(/^ FAIL {2}failures\.ts > /m)
        .slice(1)
        .map((text) => [text.slice(0, text.indexOf("\n")), text.replace(/^ ❯[^]*/m, "").trimEnd()]),
    );
    expect(failures.get("equal-xml")).toBe(`equal-xml
Error: expected XML to be equal; the first difference is at /order/line[2]/@q: expected "8", received "7"

- Expected
+ Received

  <order id="1">
    <line n="1">x</line>
-   <line n="2" q="8"> two </line>
+   <line n="2" q="7"> two </line>
  </order>`);
    const line = (indent: string): string => `${indent}  <line\n${indent}    n="2"\n-${indent}   q="8"\n+${indent}   q="7"\n${indent}  >\n`;
    expect(failures.get("equal")).toContain(line("  "));
    expect(failures.get("equal-nested")).toContain(line("      "));
    expect(failures.get("equal-list")).toContain('- []\n+ [\n+   <line\n+     n="1"\n+   >\n+     x\n+   </line>,\n');
    expect(failures.get("equal-text")).toContain('-   "v": "x",\n+   "v": x,\n');
    expect(failures.get("snapshot")).toContain('+   "nothing": <></>,\n+   "received": <order id="1">\n+     <line n="1">x</line>\n');
  }, 60_000);
});

describe("toHaveLogged", () => {
  const logs = [
    { level: "info", message: "12 rows" },
    { level: "warning", message: "1 row skipped" },
  ] as const;

  test.each<[string | RegExp, ("info" | "warning" | "error")?]>([
    ["12 rows"],
    ["12 rows", "info"],
    [/skipped$/],
    [/row/, "warning"],
    [/rows/g],
  ])("%s %s", (message, level) => {
    expect({ logs }).toHaveLogged(message, level);
    expect({ logs }).toHaveLogged(message, level);
  });

  test.each<[string | RegExp, ("info" | "warning" | "error")?]>([["12"], ["12 rows", "warning"], [/^row/]])(
    "not %s %s",
    (message, level) => {
      expect({ logs }).not.toHaveLogged(message, level);
    },
  );

  test("says what is in the journal", () => {
    expect(() => expect({ logs }).toHaveLogged("13 rows", "error")).toThrow(
      "expected a journal line\n  error: 13 rows\nThe journal is\n  info: 12 rows\n  warning: 1 row skipped",
    );
    expect(() => expect({ logs }).not.toHaveLogged(/skipped/)).toThrow("expected no journal line\n  /skipped/\n");
    expect(() => expect({ logs: [] }).toHaveLogged("x")).toThrow("(empty)");
    expect(() => expect(undefined).toHaveLogged("x")).toThrow("toHaveLogged looks at the result of a run");
  });

  test("on the result of a script", async () => {
    expect(await runScript('logWarning("careful")')).toHaveLogged("careful", "warning");
  });
});
