import { describe, expect, test } from "vitest";
import { lower, parse, print, raise } from "../../../build/e4x/index.ts";
import type { AnyNode } from "../../../build/e4x/tree/nodes.ts";
import { nodesIn } from "../../../build/e4x/tree/walk.ts";
import { expectSameTree } from "./support/expect-same-tree.ts";

/** E4X text and its intermediate form. */
const forms: readonly (readonly [e4x: string, calls: string])[] = [
  ['x = <a b="1" c={v}>text{e}<d/></a>', 'x = __e4x.element("a", ["b", "\\"1\\"", "c", [v]], ["text", [e], __e4x.element("d", [])]);'],
  ["x = <a></a>", 'x = __e4x.element("a", [], []);'],
  ["x = <{t}></{u}>", "x = __e4x.element([t], [], [], [u]);"],
  ["x = <{t}></a>", 'x = __e4x.element([t], [], [], "a");'],
  ["x = <_{n} p:{m}='1'/>", 'x = __e4x.element(__e4x.name("_", [n]), [__e4x.name("p:", [m]), "\'1\'"]);'],
  ["x = <>a<b/></>", 'x = __e4x.list(["a", __e4x.element("b", [])]);'],
  [
    "x = <a><![CDATA[b]]><!--c--><?d e?></a>",
    'x = __e4x.element("a", [], [__e4x.cdata("b"), __e4x.comment("c"), __e4x.instruction("d", "e")]);',
  ],
  ["x = y.@a", 'x = __e4x.attribute(y, "a");'],
  ["x = y.@[a]", "x = __e4x.attribute(y, [a]);"],
  ["x = y.@*", 'x = __e4x.attribute(y, "*");'],
  ["x = y.@n::a", 'x = __e4x.attribute(y, __e4x.qualified(n, "a"));'],
  ["x = y.*", 'x = __e4x.child(y, "*");'],
  ["x = y.n::[a]", "x = __e4x.child(y, __e4x.qualified(n, [a]));"],
  ["x = y.*::a", 'x = __e4x.child(y, __e4x.qualified("*", "a"));'],
  ["x = y.function::a", 'x = __e4x.child(y, __e4x.qualified(__e4x.functionNamespace(), "a"));'],
  ["y.@a = 1", '__e4x.putAttribute(y, "a", 1);'],
  ["y.@a += 1", '__e4x.updateAttribute(y, "a", "+=", 1);'],
  ["++y.@a", '__e4x.stepAttribute(y, "a", "++", true);'],
  ["delete y.@a", '__e4x.deleteAttribute(y, "a");'],
  ["y.* = 1", '__e4x.putChild(y, "*", 1);'],
  ["y.n::a -= 1", '__e4x.updateChild(y, __e4x.qualified(n, "a"), "-=", 1);'],
  ["y.*--", '__e4x.stepChild(y, "*", "--", false);'],
  ["delete y.*", '__e4x.deleteChild(y, "*");'],
  ["y.function::f(1, 2)", '__e4x.callChild(y, __e4x.qualified(__e4x.functionNamespace(), "f"), 1, 2);'],
  ["y.@f(1)", '__e4x.attribute(y, "f")(1);'],
  ["x = y..a", 'x = __e4x.descendants(y, "a");'],
  ["x = y..@a", 'x = __e4x.descendants(y, __e4x.attributeName("a"));'],
  ["delete y..a", '__e4x.deleteDescendants(y, "a");'],
  ["x = @a", 'x = __e4x.scopeLookup(__e4x.attributeName("a"));'],
  ["x = n::a", 'x = __e4x.scopeLookup(__e4x.qualified(n, "a"));'],
  ["function::f(1)", '__e4x.scopeLookup(__e4x.qualified(__e4x.functionNamespace(), "f"))(1);'],
  ["@a = 1", '__e4x.putAttribute(__e4x.scope(), "a", 1);'],
  ["default xml namespace = u", "__e4x.defaultNamespace(u);"],
  ["for each (var r in x) f(r)", "for (var r of __e4x.each(x)) f(r);"],
  ["for each (x.@a in y);", 'for (__e4x.attributeTarget(x, "a").value of __e4x.each(y));'],
  ["for (x.* in y);", 'for (__e4x.childTarget(x, "*").value in y);'],
  ["x = y.a.b[c]", "x = y.a.b[c];"],
  // Filters
  ["x = y.(a == 1)", "x = __e4x.filter(y, function (__scope) {\n  with (__scope) return a == 1;\n}, []);"],
  ["x = y.(@a)", 'x = __e4x.filter(y, function (__scope) {\n  return __e4x.scopeLookup(__e4x.attributeName("a"), __scope);\n});'],
  [
    "x = y.(n::f(1))",
    'x = __e4x.filter(y, function (__scope) {\n  with (__scope) return __e4x.callChild(__scope, __e4x.qualified(n, "f"), 1);\n}, []);',
  ],
  [
    "x = y.(z.(@a))",
    'x = __e4x.filter(y, function (__scope) {\n  with (__scope) return __e4x.filter(z, function (__scope2) {\n    return __e4x.scopeLookup(__e4x.attributeName("a"), __scope2, __scope);\n  });\n}, []);',
  ],
  ["x = y.(@a = 1)", 'x = __e4x.filter(y, function (__scope) {\n  return __e4x.putAttribute(__scope, "a", 1);\n});'],
  ["x = y.(a == this.b)", "x = __e4x.filter(y, (__scope) => {\n  with (__scope) return a == this.b;\n}, []);"],
  ["x = y.(__scope)", "x = __e4x.filter(y, function (__scope_) {\n  with (__scope_) return __scope;\n}, []);"],
  // Mozilla's extensions
  [
    "try { a } catch (e if b) { c }",
    "try {\n  a;\n} catch (__caught) {\n  try {\n    throw __e4x.caught(__caught);\n  } catch (e) {\n    if (__e4x.guard(b)) {\n      c;\n    } else throw __e4x.caught(__caught);\n  }\n}",
  ],
  ["try { a } catch (e) { b }", "try {\n  a;\n} catch (e) {\n  b;\n}"],
  ["const a = <b/>; a++", 'var a = __e4x.constant(__e4x.element("b", []));\n__e4x.stepConstant(a, "++", false);'],
  ["const a; for (a in b);", "var a = __e4x.constant();\nfor (__e4x.constantTarget(a).value in b);"],
  ["x = function (y) y.@a", 'x = function (y) {\n  return __e4x.closure(__e4x.attribute(y, "a"));\n};'],
  ["[a, b.@c] = d", '[a, __e4x.attributeTarget(b, "c").value] = d;'],
  ["({ e: f.* } = h)", '({ e: __e4x.childTarget(f, "*").value } = h);'],
];

describe("the calls of each form", () => {
  test.each(forms)("%s", (e4x, calls) => {
    const ast = parse(e4x);
    const lowered = lower(ast);
    expect(print(lowered).code).toBe(`${calls}\n`);
    expectSameTree(raise(lowered), ast);
  });
});

test("a filter names what the functions and the program around it declare", () => {
  const source =
    "var top; function f(wanted) { return x.it.(@k == wanted && v == top && other.v && f && g({ top: 1 }) && function (v) { return v + wanted; }); }";
  expect(print(lower(parse(source))).code).toContain('}, ["wanted", "top", "f"])');
});

test.each([
  ["try { f(); } catch (caught) { x.(k == caught); }", "caught"],
  ["try { f(); } catch ({ a: caught } if g) { x.(k == caught); }", "caught"],
  ["(function own() { x.(k == own); });", "own"],
  ["function f() { { var late; } for (var key in o) x.(k == late + key); }", "key,late"],
  ["const fixed = 1; x.(k == fixed);", "fixed"],
  ["var [a, { b: c }] = d; x.(k == a + b + c);", "a,c"],
  ["function f({ a: [b] }) { x.(k == a + b); }", "b"],
  ["function f() { x.(k == arguments + this); }", ""],
  ["function f(a) { function g(b) { x.(k == a + b + c + f + g); } var c; }", "a,b,c,f,g"],
])("what stands for itself in a filter: %s", (source, names) => {
  const resolved = [...nodesIn(lower(parse(source)) as unknown as AnyNode)].flatMap(({ type, callee, arguments: args }) =>
    type === "CallExpression" && (callee as AnyNode).property?.name === "filter" ? [(args as AnyNode[])[2]!] : [],
  );
  expect(
    resolved.map(({ elements }) =>
      (elements as { value: string }[])
        .map(({ value }) => value)
        .sort()
        .join(","),
    ),
  ).toEqual([names]);
});

test("a `with` around a filter hides what is declared outside it", () => {
  expect(print(lower(parse("function f(a) { with (o) x.(a == 1); }"))).code).not.toContain('["a"]');
});

test("the tree given is left as it was", () => {
  const ast = parse("x = <a b={c}>{d.(@e)}</a>; for each (y in z.*) y.@a++;");
  const before = JSON.stringify(ast);
  const lowered = lower(ast);
  expect(JSON.stringify(ast)).toBe(before);
  const after = JSON.stringify(lowered);
  raise(lowered);
  print(lowered);
  expect(JSON.stringify(lowered)).toBe(after);
});

test("calls keep the places of what they stand for", () => {
  const [statement] = lower(parse("x =\n  y.@a;")).body;
  expect(statement).toMatchObject({ expression: { right: { type: "CallExpression", loc: { start: { line: 2, column: 2 } } } } });
});

test("attributes that no source wrote get the quotes that their text allows", () => {
  const ast = parse("x = <a b='c\"d' e=\"f'g\" h='i'/>");
  for (const node of nodesIn(ast as unknown as AnyNode)) if (node.type === "XMLAttribute") delete node.raw;
  const attributes = '["b", "\'c\\"d\'", "e", "\\"f\'g\\"", "h", "\\"i\\""]';
  expect(print(lower(ast)).code).toBe(`x = __e4x.element("a", ${attributes});\n`);
  expect(print(ast).code).toBe('x = <a b=\'c"d\' e="f\'g" h="i"/>;\n');
});

test("strings that Node.js would not compile are spelled anew", () => {
  expect(print(lower(parse(String.raw`x = "C:\users\x4"`))).code).toBe('x = "C:usersx4";\n');
});
