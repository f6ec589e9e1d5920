import { describe, expect, test } from "vitest";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { lowerOperators } from "../../../build/node/operators/lower-operators.ts";

/** Text as it runs, white space aside. */
function lowered(code: string, bindFreeNames?: string): string {
  return squeeze(lowerOperators(code, { bindFreeNames }).code);
}

function squeeze(code: string): string {
  return code.replace(/\s+/g, " ").replace(/ ?([(),;?:!]) ?/g, "$1");
}

describe("operators become calls", () => {
  test.each([
    ["a == b", "__e4x.equal(a,b)"],
    ["a != b", "!__e4x.equal(a,b)"],
    ["a == b == c", "__e4x.equal(__e4x.equal(a,b),c)"],
    ["a == (b != c)", "__e4x.equal(a,(!__e4x.equal(b,c)))"],
    ["(a, b) == c", "__e4x.equal((a,b),c)"],
    ["a /* == */ == b // ==", "__e4x.equal(a /* == */,b)// =="],
    ["a + b + c", "__e4x.add(__e4x.add(a,b),c)"],
    ["a + (b + c)", "__e4x.add(a,(__e4x.add(b,c)))"],
    ["a + b * c", "a + b * c"],
    ["a === b", "a === b"],
    ["-a + b", "-a + b"],
    ["'x' + a", "'x' + a"],
    ["a + 'x' + b", "a + 'x' + b"],
    ["1 == 2", "1 == 2"],
    ["var v; typeof v", "var v;__e4x.typeOf(v)"],
    ["typeof o.p == 'xml'", "__e4x.typeOf(o.p) == 'xml'"],
    ["typeof free", '(typeof free !== "undefined"?__e4x.typeOf(free):"undefined")'],
    ["typeof (free)", '(typeof free !== "undefined"?__e4x.typeOf((free)):"undefined")'],
    ["a += b", "a = __e4x.add(a,b)"],
    ["a += b += c", "a = __e4x.add(a,b = __e4x.add(b,c))"],
    ["a += 'x'", "a += 'x'"],
    ["o.k += v", '__e4x.addAssign(o,"k",v)'],
    ["o.p.k += v", '__e4x.addAssign(o.p,"k",v)'],
    ["o[i++] += f(v == w)", "__e4x.addAssign(o,i++,f(__e4x.equal(v,w)))"],
    ["n += v == w", "n += __e4x.equal(v,w)"],
    ["f(o)[g[1]] += v", "__e4x.addAssign(f(o),g[1],v)"],
    ["x => x == y", "x => __e4x.equal(x,y)"],
    ["`${a + b}`", "`${__e4x.add(a,b)}`"],
    ["class A { #p = 1; m(o) { this.#p += o; super.q += o; } }", "class A { #p = 1;m(o){ this.#p += o;super.q += o;} }"],
  ])("%s", (code, wanted) => {
    expect(lowered(code)).toBe(squeeze(wanted));
  });
});

describe("keys are told", () => {
  test.each([
    ["o[k] = v", "o[__e4x.keys.key(o,k)] = v"],
    ["this[k]++", "this[__e4x.keys.key(this,k)]++"],
    ["o.p[k] -= v", "__e4x.keys.hold(o.p)[__e4x.keys.key(__e4x.keys.held,k)] -= v"],
    ["o[a][b] = o[c]", "__e4x.keys.hold(o[a])[__e4x.keys.key(__e4x.keys.held,b)] = o[c]"],
    ["o[a[b] = c] = d", "o[__e4x.keys.key(o,a[__e4x.keys.key(a,b)] = c)] = d"],
    ["delete o[k]", "delete o[__e4x.keys.forget(o,k)]"],
    ["delete o.p", 'delete o[__e4x.keys.forget(o,"p")]'],
    ["delete f().p", 'delete __e4x.keys.hold(f())[__e4x.keys.forget(__e4x.keys.held,"p")]'],
    ["delete o?.p", "delete o?.p"],
    ["x = { b: 1, 1: 2 }", 'x = __e4x.keys.ordered({ b:1,1:2 },["b","1"])'],
    ["for (var k in o);", "for(var k in __e4x.keys.inOrder(o));"],
    ["for (o[k] in p);", "for(o[__e4x.keys.key(o,k)] in __e4x.keys.inOrder(p));"],
    ["o.p = v", "o.p = v"],
    ["class A { m() { super[k] = 1; } }", "class A { m(){ super[k] = 1;} }"],
  ])("%s", (code, wanted) => {
    expect(lowered(code)).toBe(squeeze(wanted));
  });

  test("names of the server that a module assigns to by key", () => {
    expect(lowered("vars[k] = v; var o; o[k] = 1", "$")).toBe(
      squeeze("$.__e4x.keys.hold($.vars)[$.__e4x.keys.key($.__e4x.keys.held,$.k)] = $.v; var o; o[$.__e4x.keys.key(o,$.k)] = 1"),
    );
  });
});

describe("free names are bound", () => {
  test.each([
    ["logInfo(x)", "$.logInfo($.x)"],
    ["var x; logInfo(x, Math.PI, undefined)", "var x;$.logInfo(x,Math.PI,undefined)"],
    ["vars.a = { vars, instance }", "$.vars.a = { vars:$.vars,instance:$.instance }"],
    ["free = 1; free++", "$.free = 1;$.free++"],
    ["free += other", "$.free = $.__e4x.add($.free,$.other)"],
    ["({ a, b: c, d = e } = o)", "({ a:$.a,b:$.c,d:$.d = $.e } = $.o)"],
    ["[a, ...b] = o", '$.__e4x.assigned((__e4x_given)=> {([$.a,...$.b] = $.__e4x.taken(__e4x_given,{kind:"list",parts:[0]}));},$.o)'],
    ["for (k in vars);", "for($.k in $.__e4x.keys.inOrder($.vars));"],
    ["typeof free == o.free", '$.__e4x.equal(("free" in $?$.__e4x.typeOf($.free):"undefined"),$.o.free)'],
    ["__e4x.element('a', [])", "$.__e4x.element('a',[])"],
    [
      "import { x } from 'm'; export default function () { return x(y); }",
      "import { x } from 'm';export default function(){ return x($.y);}",
    ],
    ["export const here = import.meta.url; label: for (;;) break label;", "export const here = import.meta.url;label:for(;;)break label;"],
    ["function f() { return arguments.length + this.q; }", "function f(){ return $.__e4x.add(arguments.length,this.q);}"],
    ["new File(a?.b)", "new $.File($.a?.b)"],
  ])("%s", (code, wanted) => {
    expect(lowered(code, "$")).toBe(squeeze(wanted));
  });
});

test("every line keeps its number", () => {
  const code = "var a =\n  b ==\n  // why\n  c;\n\nfoo\n  [k]\n  += bar;\nlast();";
  const result = lowerOperators(code, { filename: "a.js" });
  expect(result.code.split("\n")).toHaveLength(code.split("\n").length);
  expect(result.code.split("\n").at(-1)).toBe("last();");
  expect(result.map.sources).toEqual(["a.js"]);
});

test("a syntax error comes from the parser", () => {
  expect(() => lowerOperators("var = 1", { filename: "a.js" })).toThrow(SyntaxError);
});

describe("operators without XML are JavaScript's", () => {
  const { operations } = createE4X();
  const values = [undefined, null, true, false, 0, -0, 1, NaN, "", "1", "a", [], [1], {}, new Date(0), Symbol.iterator, 5n, () => 1];
  const pairs = values.flatMap((left) => values.map((right) => [left, right] as const));
  const attempt = (task: () => unknown): unknown => {
    try {
      return task();
    } catch (error) {
      return (error as Error).name;
    }
  };
  test("== and +", () => {
    for (const [left, right] of pairs) {
      // eslint-disable-next-line eqeqeq -- this is the operator that is tried
      expect(attempt(() => operations.equal(left, right))).toBe(attempt(() => left == right));
      expect(attempt(() => operations.add(left, right))).toBe(attempt(() => (left as string) + (right as string)));
    }
  });
  test("typeof", () => {
    for (const value of values) expect(operations.typeOf(value)).toBe(typeof value);
  });
});
