import { transformSync } from "@babel/core";
import presetEnv from "@babel/preset-env";
import { expect, test } from "vitest";
import { parse, syntaxE4X } from "../../../../build/e4x/index.ts";
import { expectSameTree } from "../support/expect-same-tree.ts";

function toOldEngines(source: string): string {
  return transformSync(source, {
    configFile: false,
    babelrc: false,
    sourceType: "script",
    plugins: [syntaxE4X],
    presets: [[presetEnv, { targets: "ie 8", modules: false }]],
  })?.code as string;
}

test("a script of E4X alone stays what it is", () => {
  const source = "var a = <x y={b}>{c}</x>; for each (var d in a..e.(@f == 1)) { d.@g = 2; } default xml namespace = h; delete a.*;";
  expectSameTree(parse(toOldEngines(source)), parse(source));
});

test.each([
  ["let x = <a>{y}</a>; const f = (a) => a.@b;", /var x = <a>\{y\}<\/a>;[^]*return a\.@b;/],
  ["let a = 1; { let a = 2; f(<x y={a}>{a}</x>, z.@[a], z.(@q == a)); }", /f\(<x y=\{_a\}>\{_a\}<\/x>, z\.@\[_a\], z\.\(@q == _a\)\);/],
  ["const { a, b = <c/> } = d; h(`x${a.@b}y`);", /=== void 0 \? <c\/> : [^]*"x"\.concat\(a\.@b, "y"\)/],
  ["function f({ a }, b = <x/>, ...c) { return <y z={a}>{b}{c}</y>; }", /: <x\/>;[^]*return <y z=\{a\}>\{b\}\{c\}<\/y>;/],
  [
    "class A extends B { constructor(x) { super(x); this.y = x..@z; } m() { return this.y.(@q == 1); } }",
    /\.y = x\.\.@z;[^]*return this\.y\.\(@q == 1\);/,
  ],
  ["x?.y.z; x.@a ||= <b/>; [x.@a, y] = z;", /\.y\.z;[^]*\.@a = <b\/>[^]*x\.@a = _z/],
])("modern code becomes old code around E4X: %s", (source, expected) => {
  const code = toOldEngines(source);
  expect(code).toMatch(expected);
  parse(code);
});
