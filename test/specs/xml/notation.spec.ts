import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNotation, unwritable, USUAL, writeText } from "../../../build/xml/notation.ts";
import { readXml } from "../../../build/schema/read-xml.ts";

const PIECES = [
  ...["&lt;", "&gt;", "&amp;", "&quot;", "&apos;", "&#60;", "&#x3E;", "&#13;", "&#13;\n", "&#xD;\r\n", "&#10;", "&#9;", "&#128512;"],
  ...["\n", "\r\n", "\r", "a", "var x = 1;", '"', "'", ">", "]]", "]", "  ", "\t", "é", "😀"],
  ...["<!-- c -->", "<?p q?>", "<![CDATA[x<y]]>", "<![CDATA[\n]]>", "<![CDATA[]]>", "<![CDATA[a\r\nb]]>"],
];
const content = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));
const lineEnds = fc.constantFrom("\n", "\r\n");

/** What a parser takes for the text of an element; undefined for what is not well-formed. */
function parsed(raw: string): string | undefined {
  const { value } = readXml(`<a>${raw}</a>`, { file: "a.xml" });
  return value?.children.join("");
}

test("whatever stands in an element comes out again as it was", () => {
  fc.assert(
    fc.property(content, lineEnds, (raw, lineEnd) => {
      fc.pre(parsed(raw) !== undefined);
      const read = readNotation(raw, lineEnd)!;
      expect(writeText(read.text, read.notation, lineEnd)).toBe(raw);
    }),
    { numRuns: 2000 },
  );
});

test("it is read as a parser reads it", () => {
  // A carriage return alone is taken for a line end, where a parser gives it as it is.
  const pieces = PIECES.filter((piece) => piece !== "&#13;");
  const some = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(""));
  fc.assert(
    fc.property(some, lineEnds, (raw, lineEnd) => {
      const text = parsed(raw);
      fc.pre(text !== undefined);
      expect(readNotation(raw, lineEnd)!.text).toBe(text!.replaceAll("\r\n", "\n"));
    }),
    { numRuns: 2000 },
  );
});

test("whatever text is written is read as itself, in every notation", () => {
  const text = fc
    .array(fc.constantFrom("a", "<", ">", "&", '"', "'", "]", "]]>", "\n", " ", "&lt;", "<![CDATA[", "é"))
    .map((all) => all.join(""));
  const words = fc.subarray(["apos", "cr", "gt", "quot"] as const);
  const notations = fc.oneof(
    words.map((some) => ({ words: some, exceptions: [] })),
    fc.constantFrom("cdata" as const, "cdata-inside" as const).map((word) => ({ words: [word], exceptions: [] })),
  );
  fc.assert(
    fc.property(text, notations, lineEnds, (given, notation, lineEnd) => {
      expect(parsed(writeText(given, notation, lineEnd))?.replace(/\r\n?/g, "\n")).toBe(given);
    }),
    { numRuns: 2000 },
  );
});

describe("a notation is named", () => {
  test.each([
    ["a &lt; b &amp;&amp; c &gt; d", []],
    ["a > b", ["gt"]],
    ["say(&quot;x&quot;)", ["quot"]],
    ["say(&apos;x&apos;)", ["apos"]],
    ["a&#13;\nb", ["cr"]],
    ["<![CDATA[a < b]]>", ["cdata"]],
    ["<![CDATA[a]]]]><![CDATA[>b]]>", ["cdata"]],
    ["\n  <![CDATA[a < b]]>\n", ["cdata-inside"]],
  ])("%j", (raw, words) => {
    expect(readNotation(raw, "\n")!.notation).toEqual({ words, exceptions: [] });
  });
});

test("what fits no notation is an exception with its place", () => {
  expect(readNotation("a &#60; b &lt; c<!-- d -->", "\n")).toEqual({
    text: "a < b < c",
    notation: {
      words: [],
      exceptions: [
        [2, 1, "&#60;"],
        [9, 0, "<!-- d -->"],
      ],
    },
  });
});

test("line ends are those of the document", () => {
  expect(writeText("a\nb", USUAL, "\r\n")).toBe("a\r\nb");
  expect(writeText("a\nb", { words: ["cdata"], exceptions: [] }, "\r\n")).toBe("<![CDATA[a\r\nb]]>");
});

test("characters that no document has are found", () => {
  expect(unwritable("a\u0001b")).toEqual({ index: 1, character: "\u0001" });
  expect(unwritable("\ud800")).toEqual({ index: 0, character: "\ud800" });
  expect(unwritable("a\uffff")).toEqual({ index: 1, character: "\uffff" });
  expect(unwritable("a\t\n\r😀\ufffd")).toBeUndefined();
});

test("white space around and in CDATA costs no more than its length", () => {
  const gap = " ".repeat(300_000);
  const raw = `\n${gap}<![CDATA[a;${gap}b;]]>${gap}\n`;
  const read = readNotation(raw, "\n");
  expect(read).toEqual({ text: `\n${gap}a;${gap}b;${gap}\n`, notation: { words: ["cdata-inside"], exceptions: [] } });
  expect(writeText(read!.text, read!.notation, "\n")).toBe(raw);
});
