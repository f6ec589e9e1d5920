import { expect, test } from "vitest";
import { attributeOf, childOf, type ElementSpan, scanXml } from "../../../build/xml/scan-xml.ts";
import { spliceText } from "../../../build/xml/splice-text.ts";

const TEXT = `<?xml version="1.0"?>\r\n<!-- <a> -->\r\n<a b='1'\r\n  c = "x&gt;y>"><b/><b  d="&lt;/b>">t<![CDATA[</b>]]></b ><c></c></a >\r\n`;

function parts(element: ElementSpan): string[] {
  const { start, contentStart, contentEnd, end } = element;
  return [TEXT.slice(start, contentStart), TEXT.slice(contentStart, contentEnd), TEXT.slice(contentEnd, end)];
}

test("elements and attributes are where they stand", () => {
  const { value: root } = scanXml(TEXT, { file: "a.xml" });
  const [first, second, third] = root!.children as [ElementSpan, ElementSpan, ElementSpan];
  expect(root!.position).toEqual({ file: "a.xml", line: 3, column: 1 });
  expect(root!.attributes.map(({ start, end }) => TEXT.slice(start, end))).toEqual([" b='1'", '\r\n  c = "x&gt;y>"']);
  expect(attributeOf(root!, "c")).toBe("x>y>");
  expect(parts(first)).toEqual(["<b/>", "", ""]);
  expect(parts(second)).toEqual(['<b  d="&lt;/b>">', "t<![CDATA[</b>]]>", "</b >"]);
  expect(parts(third)).toEqual(["<c>", "", "</c>"]);
  expect(root!.children.map(({ isSelfClosing }) => isSelfClosing)).toEqual([true, false, false]);
  expect(TEXT.slice(root!.contentEnd, root!.end)).toBe("</a >");
  expect(childOf(root, "b")).toBe(first);
  expect(childOf(undefined, "b")).toBeUndefined();
});

test.each([
  ["<a><b></a>", "XTK4001"],
  ["<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "XTK4002"],
  ["<a>".repeat(300) + "</a>".repeat(300), "XTK4003"],
  ["", "XTK4001"],
])("%.40s is refused", (text, code) => {
  const { value, diagnostics } = scanXml(text, { file: "a.xml" });
  expect(value).toBeUndefined();
  expect(diagnostics.map((found) => found.code)).toEqual([code]);
});

test("a text is changed in parts, or a part of it", () => {
  const edits = [
    { start: 4, end: 5, text: "E" },
    { start: 1, end: 1, text: "+" },
  ];
  expect(spliceText("abcdef", edits)).toBe("a+bcdEf");
  expect(spliceText("abcdef", [edits[0]!], { start: 2, end: 5 })).toBe("cdE");
  expect(() =>
    spliceText("abc", [
      { start: 0, end: 2, text: "" },
      { start: 1, end: 3, text: "" },
    ]),
  ).toThrow("overlap");
});
