import { expect, test } from "vitest";
import { runScript } from "../../runtime/run/run-script.ts";

test.each<[source: string, value: unknown]>([
  ["var enum = 1; enum", 1],
  ["var class = 1; class += 1; class", 2],
  ["var export = 2, import = 3; export * import", 6],
  ["super = 3; super", 3],
  ["function class(extends) { return extends; } class(1)", 1],
  ["function f(import, export) { return import + export; } f(1, 2)", 3],
  ["try { throw 1; } catch (class) { class; }", 1],
  ["import: for (;;) { break import; } 1", 1],
  ["const class = 1; class = 2; class", 1],
  ["var { class } = { class: 4 }; class", 4],
  ["function f() { var class = 2; return eval('class + 1'); } f()", 3],
  ["x = { class: 1, enum: 2 }; x.class + x.enum", 3],
  ["var super = 'a'; String(<l><r class='a'/><r class='b'/></l>.r.(@class == super).@class)", "a"],
  ["String(<l><r><class>1</class></r><r><class>2</class></r></l>.r.(class == 2).class)", "2"],
  ["String(function f(class) { return class; })", "function f(class) {\n    return class;\n}"],
])("words that the engine takes for names: %s", async (source, value) => {
  expect((await runScript(source)).value).toBe(value);
});

test.each<[source: string, value: unknown]>([
  ["with ('abc') function::charAt(1)", "b"],
  ["var l = 'abc'; function f() { with (l) { return function::toUpperCase(); } } f()", "ABC"],
  ["with (<p id='1'/>) { @id.toString(); }", "1"],
  ["function f(x) { with (x) { return String(*); } } f(<a>t</a>)", "t"],
  ["var x = <a/>; with (x) { @b = 1; @b += 1; } x.toXMLString()", '<a b="11"/>'],
  ["var x = <a b='1'/>; with (x) { delete @b; } x.toXMLString()", "<a/>"],
  ["with (<a i='1'/>) with (<b j='2'/>) { @i + '' + @j; }", "12"],
  ["with (<a i='1'/>) with ({ i: 2 }) { String(@i); }", "1"],
  ["with (<a i='1'><b i='2'/></a>) { b.(@i == 2).length(); }", 1],
  ["with (<a i='1'/>) { (function () { return String(@i); })(); }", "1"],
  ["var n = 0; function one() { n++; return <a i='1'/>; } with (one()) { @i; @i; } n", 1],
  ["with (<a><b/><b/></a>) { function::children().length(); }", 2],
])("bare selectors look in the objects of with: %s", async (source, value) => {
  expect((await runScript(source)).value).toBe(value);
});

test.each(["with (<a/>) { @b; }", "with ({ b: 1 }) { @b; }", "with ({}) { @b = 1; }", "with ({}) { function::nosuch(); }"])(
  "and find nothing: %s",
  async (source) => {
    await expect(runScript(source)).rejects.toMatchObject({ name: "ReferenceError" });
  },
);

test.each<[source: string, value: string]>([
  ["<a>x\u2028y</a>.toString()", "x\ny"],
  ["<a>x\u2029y</a>.toString()", "x\ny"],
  ["<a b='x\u2028y'/>.@b.toString()", "x\ny"],
  ["<a><![CDATA[x\u2028y]]></a>.toString()", "x\ny"],
  ["new XML('<a>x\\u2028y</a>').toString()", "x\ny"],
  ["<a>{'x\\u2028y'}</a>.toString()", "x\ny"],
  ["<a>&#x2028;</a>.toString()", "\u2028"],
  ["var a = <a/>; a.b = 'x\\u2028y'; a.b.toString()", "x\u2028y"],
  ["'x\\u2028y'", "x\u2028y"],
])("line separators in the text of XML are line feeds: %j", async (source, value) => {
  expect((await runScript(source)).value).toBe(value);
});

test.each<[source: string, value: string]>([
  ["<{'a'} b='1'/>.toXMLString()", "SyntaxError"],
  ["(function () { return <{'a'} b='1'>t</{'a'}>; })()", "SyntaxError"],
  ["<{'a'} b={'1'}/>.toXMLString()", '<a b="1"/>'],
  ["<{'a'}/>.toXMLString()", "<a/>"],
  ["(function (n) { return <{n} b='1'/>.toXMLString(); })('a')", '<a b="1"/>'],
])("a text as tag name with a fixed attribute is a mistake: %s", async (source, value) => {
  expect((await runScript(`var answer; try { answer = ${source}; } catch (e) { answer = e.name; } answer`)).value).toBe(value);
});
