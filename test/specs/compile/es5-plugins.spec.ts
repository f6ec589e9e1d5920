import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NodePath, transformFromAstSync, parseSync, type TransformOptions, type types } from "@babel/core";
import presetEnv from "@babel/preset-env";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { jsxOptions, typescriptOptions } from "../../../build/compile/language-options.ts";
import { es5Options } from "../../../build/compile/passes/es5/es5-options.ts";
import { forOf } from "../../../build/compile/passes/for-of.ts";
import { FIXTURES, fixtureSources } from "../support/compile-fixture.ts";

/** The syntax that the whole preset would translate, and passes of our own or the bundler do, or the engine has. */
const EXCLUDED = [
  "transform-for-of",
  "transform-typeof-symbol",
  "transform-property-literals",
  "transform-member-expression-literals",
  "transform-reserved-words",
  "transform-regenerator",
  "transform-async-to-generator",
  "transform-async-generator-functions",
];

const common: TransformOptions = {
  configFile: false,
  babelrc: false,
  browserslistConfigFile: false,
  sourceType: "module",
  filename: "a.js",
};

/** Syntax that few activities have. */
const RARE = [
  "class A { #n = 1; static s = 2; static { A.s = 3; } get n() { return this.#n; } has(o) { return #n in o; } #p() {} q() { this.#p(); } } new A();",
  "class A { m() { return 1; } } class B extends A { m() { return super.m() + super.k; } constructor() { super(); this.t = new.target; } } new B();",
  "var o = { a, b() { return super.b; }, [c]: 1, get d() { return 1; }, a: 2 };",
  "a ??= b; c ||= d; e &&= f; g = h?.i?.[j]?.(k) ?? l;",
  "try { a(); } catch { b(); }",
  "x = y ** 2; x **= 3; n = 1_000 + 0b11 + 0o17;",
  "var { a, ...rest } = b; var [c = 1, ...d] = e; f({ ...rest, g }, ...d);",
  "function f(a = 1, { b } = {}, ...c) { return arguments.length + a + b + c; }",
  "if (a) { function g() { return 1; } g(); }",
  "r = /a.b/s; t = /[^]/y; u = /\\u{61}/u;",
  "const tag = s`a${1}\\n`; s = '\\u{1f600}';",
  "for (let i = 0; i < 3; i++) { const k = i; fs.push(() => k + i); }",
  "var f = () => this; var g = { h: function () {} };",
];

/** What the plugins make of a text. */
function translated(code: string, options: (ast: types.File) => TransformOptions): string {
  const ast = parseSync(code, common) as types.File;
  return transformFromAstSync(ast, code, { ...common, ...options(ast) })!.code!;
}

const texts = [
  ...RARE.map((code) => [code, code] as const),
  ...fixtureSources()
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const loader = file.endsWith("x") ? "tsx" : "ts";
      const text = readFileSync(join(FIXTURES, file), "utf8");
      return [file, transformSync(text, { loader, target: "es2022", tsconfigRaw: typescriptOptions, ...jsxOptions }).code] as const;
    }),
];

test.each(texts)("the plugins that are listed make of it what the whole preset makes: %s", (_, code) => {
  const withoutLoops = translated(code, () => ({
    plugins: [() => ({ visitor: { Program: (program: NodePath<types.Program>) => void forOf.run(program, {} as never) } })],
  }));
  const listed = translated(withoutLoops, (ast) => es5Options(ast, () => ({ visitor: {} })));
  const { assumptions } = es5Options(parseSync(withoutLoops, common)!, () => ({ visitor: {} }));
  const whole = translated(withoutLoops, () => ({
    assumptions,
    presets: [[presetEnv, { forceAllTransforms: true, modules: false, ignoreBrowserslistConfig: true, exclude: EXCLUDED }]],
  }));
  expect(listed).toBe(whole);
});
