import type { Linter } from "eslint";
import { expect, test } from "vitest";
import { marked, verify, type VerifyOptions } from "./support/verify.ts";

const both: Linter.RulesRecord = { "no-undef": "error", "no-unused-vars": ["error", { caughtErrors: "all" }] };

/** ESLint reports at each `¦` and nowhere else. */
function check(script: string, options: Partial<VerifyOptions> = {}): void {
  const code = script.replaceAll("¦", "");
  expect(marked(code, verify(code, { rules: both, ...options }))).toBe(script);
}

test.each([
  ["content", "var name; f(<a>{name}</a>); function f() {}"],
  ["an attribute's value", "var value; f(<a b={value}/>); function f() {}"],
  ["names of elements and attributes", "var tag, attribute, end; f(<{tag} {attribute}='1'>x</{end}>); function f() {}"],
  ["a composite name", "var n; f(<a_{n}/>); function f() {}"],
  ["a literal in a literal", "var n; f(<a>{<b c={[n]}/>}</a>); function f() {}"],
  ["a list", "var n; f(<>{n}</>); function f() {}"],
  ["a function in a literal", "var n; f(<a>{function (p) { return p + n; }}</a>); function f() {}"],
  ["computed selectors", "var x, a, b, c, d; x.@[a]; x..@[b]; x.*::[c]; x.@*::[d];"],
  ["namespaces", "var x, a, b, c, d; x.a::y; x.@b::y; x..c::y; d::y;"],
  ["a namespace by default", "var uri; default xml namespace = uri;"],
  ["a filter's list and predicate", "var list, wanted; list.(@id == wanted);"],
  ["a variable of an enclosing function in a predicate", "(function (list, wanted) { list.(@id == wanted); })([], 1);"],
  ["a loop over values", "var list; for each (var item in list) item.@a = 1;"],
  ["a loop with a selector", "var list, key; for each (list.@[key] in list) ;"],
  ["a function by its namespace", "function f() {} function::f();"],
  ["the caught error", "try { throw 1; } catch (e) { e.@a; }"],
])("%s counts as use", (_, script) => check(script));

test.each([
  ["members and descendants", "(function (x, ¦a, ¦b) { return x.a + x..b; })();"],
  ["attributes", "(function (x, ¦a, ¦b) { return x.@a + @b; })();"],
  ["names behind `::`", "(function (x, n, ¦a, ¦b, ¦c) { return x.n::a + x.@n::b + n::c; })();"],
  ["methods by the function namespace", "(function (x, ¦length) { return x.function::length(); })();"],
  ["markup", "(function (¦a, ¦b, ¦c, ¦d) { return <a b='c'>d</a>; })();"],
  ["keys of objects", "(function (¦a) { return <b>{{a: 1}.a}</b>; })();"],
  ["labels", "(function (¦a) { a: for (;;) { break a; } })();"],
])("%s are no uses", (_, script) => check(script));

test.each([
  ["a child", "list.(name == 'a');"],
  ["a call", "list.(contains(name, 'a'));"],
  ["a method of the item", "list.(name.toString() == localName());"],
  ["a function in the predicate", "list.(f(function () { return name; }));"],
  ["a literal in the predicate", "list.(name == <a>{other}</a>);"],
  ["a namespace", "list.(ns::name == 1);"],
  ["an assignment", "list.(name = 1);"],
  ["a filter in a filter", "list.(orders.(total > 1).length() > minimum);"],
  ["a name that only browsers have", "list.(document == process);"],
])("%s in a predicate is not undefined", (_, script) => {
  check(script, { globals: ["list"] });
  check(script, {
    rules: { "no-implicit-globals": "error", "no-restricted-globals": ["error", "document", "process"] },
    globals: ["list", "document"],
  });
});

test.each([
  ["left and right of a predicate", "¦list.(a == 1).b[¦c] = ¦d;"],
  ["between predicates", "var list; list.(a).(b) + ¦a; list.(c.d, e);"],
  ["in an argument beside one", "var f, list; f(list.(a), ¦a);"],
  ["the list of an inner filter outside", "¦x.(a).(b);"],
  ["typeof aside", "typeof a; f(¦a); function f() {}"],
  ["targets", "¦a = <b/>; ¦c += <d/>; for each (¦e in <f/>) ;"],
])("undefined names are found: %s", (_, script) => check(script));

test("names of the configuration and of comments are known, in predicates as well", () => {
  check("/* global wanted, ¦spare */\nlist.(@id == wanted + limit);", { globals: ["list", "limit"] });
  check("limit.(a = 1); ¦limit = 2;", { rules: { "no-global-assign": "error" }, globals: ["limit"] });
});

test("a name of the engine in a predicate is the global name", () => {
  check("list.(¦Math = 1);", { rules: { "no-global-assign": "error" } });
});

test("other rules of scope", () => {
  check("var a = 1; f(<b>{function (¦a) { return a; }}</b>); function f() {}", { rules: { "no-shadow": "error" } });
  check("f(<b>{¦a}</b>); var a = 1; function f() {}", { rules: { "no-use-before-define": ["error", "nofunc"] } });
  check("if (b) { var a = 1; } f(<c>{¦a}</c>);", { rules: { "block-scoped-var": "error" } });
  check("for each (var a in b) { fs.push(¦function () { return <c>{a}</c>; }); }", { rules: { "no-loop-func": "error" } });
  check("function f(a) { a.@b = 1; a.c += 2; ¦a = 3; }", { rules: { "no-param-reassign": "error" } });
  check("function f() { 'use strict'; return <a>{¦this.b}</a>; }", { rules: { "no-invalid-this": "error" } });
});

test.each([
  ["const", "const a = 1; if (a) { const b = 2; } f(b); for (const c = 0; c < 1;) f(c); function f() {}"],
  ["an unused constant", "(function () { const ¦a = 1; })();"],
  ["destructuring", "var [a, {b, c: [d]}] = e(); f(a, b, d); function e() {} function f() {}"],
  ["unused and undefined names of patterns", "(function ([a, ¦b]) { var {c: ¦d} = a; [¦e, a.f] = ¦g; })();"],
  ["loops over patterns", "var o; for (var [k, ¦v] in o) { o(k); } for each ([¦e] in o) ;"],
  ["selectors in patterns", "var x, key, n; [x.@[key], x.@a, @b, n::c, x.n::d, [x.@[¦e]]] = [];"],
  ["a guarded catch", "try { throw 1; } catch (e if e.code == ¦limit) { } catch ([e] if e) { } catch (e) { e.f; }"],
  ["an expression closure", "var y; f(function (x) x * y, function (¦z) ¦w, <a>{function (v) <b>{v}</b>}</a>); function f(g) g()"],
])("Mozilla's extensions: %s", (_, script) => check(script));

test("rules of control flow know Mozilla's extensions", () => {
  check("function f() { try { return g(); } catch (e if e.a) { return 2; } catch (e if e.b) { g(); } finally { h(); } i(); }", {
    rules: { "no-unreachable": "error" },
  });
  check("function f() { try { return g(); } catch (e if e.a) { return 2; } catch (e) { throw e; } ¦i(); }", {
    rules: { "no-unreachable": "error" },
  });
  check("f(¦function (a) { if (a) return 1; }, function (a) a);", {
    rules: { "consistent-return": "error", "no-empty-function": "error" },
  });
  check("const a = <b/>; ¦a = 1; a.@c = 2;", { rules: { "no-const-assign": "error" } });
  check("try { } catch (e if ¦true) { } catch (e) { }", { rules: { "no-restricted-syntax": ["error", "CatchClause > .guard"] } });
});

test("with globalReturn the script is a function", () => {
  check("var ¦a = 1; return <b/>;", { globalReturn: true });
  const [message] = verify("return 1;", { rules: both });
  expect(message).toMatchObject({ fatal: true, line: 1, column: 1 });
});

test.each([
  ["an import in a literal", "import { name } from './a.js'; export const row = <a b={name}/>;"],
  ["a parameter in a template in a literal", "export const row = (id) => <a b={`n${id}`}/>;"],
  ["a variable of the block in for each", "export function f(list) { for each (const item in list) g(item.@a); }"],
  ["a child in a filter", "import { limit } from './a.js'; export const found = (list) => list.(amount > limit);"],
])("in a module, %s counts as use", (_, script) => check(script, { ecmaVersion: "latest", globals: ["g"] }));

test.each([
  ["an undeclared name in a literal", "export const row = <a b={¦name}/>;"],
  ["an import without use", "import { ¦name } from './a.js'; export const row = <name/>;"],
  ["a block's variable outside it", "export function f() { { let n = 1; g(n); } return <a>{¦n}</a>; }"],
])("in a module, %s is reported", (_, script) => check(script, { ecmaVersion: "latest", globals: ["g"] }));
