import { Linter } from "eslint";
import { expect, test } from "vitest";
import { configuration, marked, verify } from "./support/verify.ts";

/** Rule, its options, and a script with `¦` where it reports. */
type Row = [rule: string, script: string, ...options: unknown[]];

const reports: Row[] = [
  // In the braces of a literal
  ["no-undef", "var x = <a>{¦missing}</a>;"],
  ["no-undef", "var x = <a\n  b={¦missing}/>;"],
  ["no-undef", "var x = <{¦missing}/>;"],
  ["no-undef", "var x = <a_{¦missing}/>;"],
  ["no-undef", 'var x = <{"a"}></{¦missing}>;'],
  ["no-undef", 'var x = <a {¦missing}="1"/>;'],
  ["no-undef", "var x = <a>\n  <b>text {<c d={¦missing}/>}</b>\n</a>;"],
  ["no-undef", "var x = <>\n  {¦first}{¦second}\n</>;"],
  ["no-unused-vars", "var x = <a>{function (¦p) { return <p/>; }}</a>; x;"],
  ["no-unused-vars", "(function () { var ¦a = 1; return <a a='a'>a</a>; })();"],
  ["eqeqeq", "var x = <a b={c ¦== d}/>;"],
  ["eqeqeq", "var x = <a>\n{c\n  ¦!= d}</a>;"],
  ["no-dupe-keys", "var x = <a b={f({k: 1, ¦k: 2})}/>;"],
  ["no-unsafe-negation", 'var x = <a b={¦!"k" in o}/>;'],
  ["no-cond-assign", "var x = <a>{(¦b = 1) ? 2 : 3}</a>;", "always"],
  ["no-self-compare", "var x = <a b={¦c == c}/>;"],
  ["no-extra-boolean-cast", "var x = <a b={¦!!c ? 1 : 2}/>;"],
  ["no-sparse-arrays", "var x = <a>{[1, ¦, 2]}</a>;"],
  ["no-constant-condition", "var x = <a>{¦true ? 1 : 2}</a>;"],
  ["no-constant-binary-expression", "var x = <a>{b === ¦[]}</a>;"],
  ["no-unused-expressions", "var x = <a>{(function () { ¦b; return c; })()}</a>;"],
  ["no-sequences", "var x = <a>{b¦, c}</a>;"],
  ["no-nested-ternary", "var x = <a>{¦b ? c : d ? 1 : 2}</a>;"],
  ["no-unneeded-ternary", "var x = <a b={¦c ? true : false}/>;"],
  ["no-ternary", "var x = <a>{¦b ? c : d}</a>;"],
  ["no-magic-numbers", "var x = <a b={c + ¦42}/>;"],
  ["no-eval", 'var x = <a>{¦eval("b")}</a>;'],
  ["no-restricted-globals", "var x = <a>{¦setTimeout('b')}</a>;", "setTimeout"],
  ["no-new-func", 'var x = <a>{¦new Function("return 1")}</a>;'],
  ["no-new-wrappers", 'var x = <a>{¦new String("b")}</a>;'],
  ["no-object-constructor", "var x = <a>{¦new Object()}</a>;"],
  ["no-array-constructor", "var x = <a>{¦new Array(1, 2)}</a>;"],
  ["no-octal", "var x = <a b={¦017}/>;"],
  ["no-octal-escape", 'var x = <a b={¦"\\251"}/>;'],
  ["no-floating-decimal", "var x = <a b={¦.5}/>;"],
  ["no-loss-of-precision", "var x = <a id={¦9007199254740993}/>;"],
  ["no-with", "var x = <a>{(function () { ¦with (b) { c; } })()}</a>;"],
  ["no-empty", "var x = <a>{(function () { if (b) ¦{} })()}</a>;"],
  ["no-empty-function", "var x = <a>{function () ¦{}}</a>;"],
  ["no-unreachable", "var x = <a>{(function () { return 1; ¦b(); })()}</a>;"],
  ["no-fallthrough", "var x = <a>{(function () { switch (b) { case 1: c(); ¦case 2: d(); } })()}</a>;"],
  ["no-duplicate-case", "var x = <a>{(function () { switch (b) { case 1: c(); ¦case 1: d(); } })()}</a>;"],
  ["no-dupe-args", "var x = <a>{function ¦(b, b) { return b; }}</a>;"],
  ["max-params", "var x = <a>{¦function (b, c, d, e) { return 1; }}</a>;"],
  ["func-names", "var x = <a>{¦function () { return 1; }}</a>;"],
  ["consistent-return", "var x = <a>{function (b) { if (b) return 1; ¦return; }}</a>;"],
  ["camelcase", "var x = <a>{function (¦first_name) { return 1; }}</a>;"],
  ["id-length", "var xs = <a>{function (¦b) { return 1; }}</a>;"],
  ["no-shadow", "var x = <a>{function (¦x) { return x; }}</a>;"],
  ["no-param-reassign", "var x = <a>{function (b) { ¦b = 1; return b; }}</a>;"],
  ["no-use-before-define", "var x = <a>{¦y}</a>; var y = 1;"],
  ["no-undefined", "var x = <a b={¦undefined}/>;"],
  ["no-void", "var x = <a>{¦void 0}</a>;"],
  ["no-plusplus", "var x = <a id={¦n++}/>;"],
  ["no-bitwise", "var x = <a id={¦b | 1}/>;"],
  ["no-implicit-coercion", "var x = <a b={¦!!c}/>;"],
  ["no-useless-concat", 'var x = <a b={"c" ¦+ "d"}/>;'],
  ["no-useless-escape", 'var x = <a b={"¦\\d"}/>;'],
  ["prefer-template", 'var x = <a b={¦"c" + d}/>;'],
  ["quotes", "var x = <a b={¦'c'}/>;"],
  ["radix", "var x = <a b={¦parseInt(c)}/>;"],
  ["use-isnan", "var x = <a b={¦c == NaN}/>;"],
  ["valid-typeof", 'var x = <a b={typeof c == ¦"strnig"}/>;'],
  ["yoda", "var x = <a b={¦1 == c}/>;"],
  ["dot-notation", 'var x = <a b={c[¦"d"]}/>;'],
  ["no-proto", "var x = <a b={¦c.__proto__}/>;"],
  ["no-prototype-builtins", 'var x = <a b={c.¦hasOwnProperty("d")}/>;'],
  ["no-regex-spaces", "var x = <a b={¦/c  d/.test(e)}/>;"],
  ["no-control-regex", "var x = <a b={¦/\\x1f/.test(e)}/>;"],
  ["no-empty-character-class", "var x = <a b={¦/[]/.test(e)}/>;"],
  ["no-div-regex", "var x = <a b={¦/=c/.test(e)}/>;"],
  ["no-restricted-syntax", "var x = <a>{b ? ¦<c/> : 1}</a>;", "XMLEscape XMLElement"],
  ["no-warning-comments", "var x = <a b={c ¦/* TODO */}/>;"],
  ["no-inline-comments", "var x = <a b={c ¦/* why */}/>;"],
  ["comma-spacing", "var x = <a>{f(b¦,c)}</a>;"],
  ["space-infix-ops", "var x = <a b={c¦+d}/>;"],
  ["no-extra-parens", "var x = <a b={c + ¦(d)}/>;"],
  // In filters and selectors
  ["no-undef", "¦list.(a == 1);"],
  ["no-undef", "var x;\nx.(@a == 1).b[¦i];"],
  ["no-undef", "var x; x.@[¦name];"],
  ["no-undef", "var x; x.¦ns::name;"],
  ["no-undef", "var x; x.@¦ns::name;"],
  ["no-undef", "var x; x..¦ns::name;"],
  ["no-undef", "var x, ns; x.ns::[¦name];"],
  ["no-undef", "default xml namespace = ¦uri;"],
  ["no-undef", "for each (var i in ¦rows) {}"],
  ["no-undef", "var x; for (x.@[¦name] in x) {}"],
  ["no-undef", "function::¦f();"],
  ["no-undef", "var x; delete x.@[¦name];"],
  ["eqeqeq", "x.(@a ¦== 1);"],
  ["eqeqeq", "x.(@a ¦== 1);", "smart"],
  ["no-self-compare", "x.(¦@a == @a);"],
  ["no-constant-condition", "x.(a ? 1 : ¦2 ? 3 : 4);"],
  ["no-magic-numbers", "x.(@a > ¦7);"],
  ["no-unsafe-negation", "x.(¦!a in b);"],
  ["no-extra-boolean-cast", "x.(¦!!a ? b : c);"],
  ["no-eval", 'x.(¦eval("a"));'],
  ["no-nested-ternary", "x.(¦a ? b : c ? d : e);"],
  ["no-sparse-arrays", "x.([¦, 1].length);"],
  ["no-dupe-keys", "x.(f({k: 1, ¦k: 2}));"],
  ["yoda", "x.(¦1 == @a);"],
  ["quotes", "x.(@a == ¦'b');"],
  ["no-eq-null", "x.(¦@a == null);"],
  ["use-isnan", "x.(¦@a == NaN);"],
  ["valid-typeof", 'x.(typeof a == ¦"xlm");'],
  ["no-unused-vars", "(function (x) { var ¦a = 1; return x.a + x.@a + x..a + x.@x::a; })();"],
  ["no-unused-expressions", "¦x..a;"],
  ["no-restricted-syntax", "x.(¦@a = 1);", "XMLFilterExpression > AssignmentExpression"],
];

test.each(reports)("%s reports: %s", (rule, script, ...options) => {
  const code = script.replaceAll("¦", "");
  const messages = verify(code, { rules: { [rule]: ["error", ...options] } as Linter.RulesRecord });
  expect(messages.filter(({ fatal, ruleId }) => fatal || ruleId !== rule)).toEqual([]);
  expect(marked(code, messages)).toBe(script);
});

test("many rules, many places", () => {
  expect(reports.length).toBeGreaterThanOrEqual(60);
  expect(new Set(reports.map(([rule]) => rule)).size).toBeGreaterThan(50);
});

/** Rule, script, the script after `--fix`, which must parse again. */
const fixes: [rule: string, before: string, after: string][] = [
  ["no-extra-boolean-cast", "x = <a b={!!c ? 1 : 2}/>;", "x = <a b={c ? 1 : 2}/>;"],
  ["no-extra-boolean-cast", "x = <a>{\n  !Boolean(c.@d)\n}</a>;", "x = <a>{\n  !c.@d\n}</a>;"],
  ["no-extra-boolean-cast", "x.(!!a ? b : c);", "x.(a ? b : c);"],
  ["dot-notation", 'x = <a b={c["d"].e}/>;', "x = <a b={c.d.e}/>;"],
  ["dot-notation", 'x = <a b={c["@d"] + c["d"]["@e"]}/>;', 'x = <a b={c["@d"] + c.d["@e"]}/>;'],
  ["eqeqeq", 'x = <a b={typeof c == "xml"}/>;', 'x = <a b={typeof c === "xml"}/>;'],
  ["no-unneeded-ternary", "x = <a b={c == 1 ? true : false}/>;", "x = <a b={c == 1}/>;"],
  ["yoda", "x.(1 == @a);", "x.(@a == 1);"],
  ["yoda", "x.(1 < ns::a);", "x.(ns::a > 1);"],
  ["yoda", "x = <a>{1 == <b/>}</a>;", "x = <a>{<b/> == 1}</a>;"],
  ["quotes", "x = <a b='c' d={'e'}>'f'</a>;", "x = <a b='c' d={\"e\"}>'f'</a>;"],
  ["no-extra-parens", "x = <a b={(c)}>{e + (d)}</a>;", "x = <a b={(c)}>{e + d}</a>;"],
  ["no-extra-parens", "(x..a).(b).@c; (x + y)..a; (x + y).(b); (x.@a)++;", "(x..a).(b).@c; (x + y)..a; (x + y).(b); x.@a++;"],
  ["operator-assignment", "x = x + <a/>;", "x += <a/>;"],
  ["comma-spacing", "x = <a b={[1,2]}>c,d</a>;", "x = <a b={[1, 2]}>c,d</a>;"],
  ["semi", "x = <a>;</a>\ny = x..a", "x = <a>;</a>;\ny = x..a;"],
  ["semi", "default xml namespace = a;\nfor each (var b in c) d()", "default xml namespace = a;\nfor each (var b in c) d();"],
  ["no-multi-spaces", "x = <a  b = {c  +  d}>e  f</a>;", "x = <a b = {c + d}>e  f</a>;"],
  [
    "keyword-spacing",
    "x = <a if='1'>{function(){return-b}}if(c)</a>; x.if.@in.(a);",
    "x = <a if='1'>{function(){return -b}}if(c)</a>; x.if.@in.(a);",
  ],
  ["space-in-parens", "x.( a );", "x.(a);"],
  ["array-bracket-spacing", "x = <a>[ b ]{[ c ]}</a>;", "x = <a>[ b ]{[c]}</a>;"],
  ["curly", "for each (var a in b) x.@c = a;", "for each (var a in b) {x.@c = a;}"],
  [
    "no-else-return",
    "function f(a) { if (a) { return <b/>; } else { return <c/>; } }",
    "function f(a) { if (a) { return <b/>; }  return <c/>;  }",
  ],
  ["semi", "f = function (x) x++, g(function () ({}))", "f = function (x) x++, g(function () ({}));"],
  ["no-extra-boolean-cast", "f = function (x) !!x ? a : b;", "f = function (x) x ? a : b;"],
  [
    "brace-style",
    "try { a() } catch (e if e.b) { c() } catch (e) { d() }",
    "try {\n a() \n} catch (e if e.b) {\n c() \n} catch (e) {\n d() \n}",
  ],
  ["indent", "if (a) {\nx = <a>\n  <b/>\n</a>;\n}", "if (a) {\n    x = <a>\n  <b/>\n</a>;\n}"],
];

test.each(fixes)("%s fixes: %s", (rule, before, after) => {
  const { output, messages } = new Linter().verifyAndFix(before, configuration({ rules: { [rule]: "error" } }), { filename: "script.js" });
  expect(output).toBe(after);
  expect(messages).toEqual([]);
});
