import { beforeAll, describe, expect, test } from "vitest";
import { runScript } from "../../runtime/run/run-script.ts";
import { hasRhino } from "../support/rhino.ts";
import { runProgramsOnRhino, type Seen } from "./support/run-e4x-programs.ts";

/** Statements of a function that show a text; `rhino` where Rhino is known to answer otherwise, null where it crashes. */
const table: readonly (readonly [what: string, program: string, shown: string, rhino?: string | null])[] = [
  ["a constant keeps its first value", "const a = 1; a = 2; a += 3; see(a);", "1"],
  ["what is assigned to it is the value of the assignment", "const a = 1; see((a = 5) + ',' + (a += 5) + ',' + a);", "5,6,1"],
  ["it can be stepped, to no effect", "const a = 1; see(a++ + ',' + ++a + ',' + a);", "1,2,1"],
  [
    "its initialiser runs each time",
    "var s = ''; for (var i = 0; i < 3; i++) { const c = i * 10; s += c + ' '; } see(s);",
    "0 10 20 ",
    "0 0 0 ",
  ],
  [
    "it is seen outside its block, and before it undefined",
    "var before = typeof a; if (true) { const a = 5; } see(before + a);",
    "undefined5",
  ],
  ["a function inside another knows it", "const a = <b c='1'/>; (function () { a = 2; })(); see(a.@c);", "1"],
  ["a parameter of the same name is none", "const a = 1; see((function (a) { a = 2; return a; })(3) + a);", "3"],
  ["a loop over it leaves it", "const a = 1; for (a in { x: 1 }) { } see(a);", "1"],
  ["an array pattern", "var [a, , b] = [1, 2, 3]; see(a + b);", "4"],
  ["an array pattern reads by index, whatever the object", "var [a, b] = { 0: 'x', 1: 'y', length: 1 }; see(a + b);", "xy"],
  ["an array pattern inside an array pattern, likewise", "var [a, [b]] = [1, { 0: 2 }]; see(a + b);", "3"],
  ["an array pattern of a list", "var x = <l><i>1</i><i>2</i></l>; var [a, b] = x.i; see(a + '/' + b);", "1/2"],
  ["an object pattern", "var { a: b, c } = { a: 1, c: 2 }; see(b + c);", "3"],
  ["an object pattern of XML takes children", "var { name: n } = <r><name>Ann</name></r>; see(n);", "Ann"],
  ["two variables change places", "var a = 1, b = 2; [a, b] = [b, a]; see(a + ',' + b);", "2,1"],
  ["an attribute is a target", "var x = <r/>, b; [x.@a, b] = ['1', '2']; see(x.@a + b);", "12", null],
  ["parameters are patterns", "see((function ([a, b], { c: d }) { return a + b + d; })([1, 2], { c: 3 }));", "6"],
  ["a loop takes apart", "var s = ''; for each (var { k: v } in [{ k: 1 }, { k: 2 }]) s += v; see(s);", "12"],
  ["an error is taken apart", "try { throw new TypeError('bad'); } catch ({ message: m }) { see(m); }", "bad", "does not compile"],
  [
    "the first handler whose guard holds",
    "try { throw 5; } catch (e if e == 4) { see('four'); } catch (e if e == 5) { see('five'); } catch (e) { see('other'); }",
    "five",
  ],
  [
    "the handler without a guard takes the rest",
    "try { throw 6; } catch (e if e == 4) { see('four'); } catch (other) { see('other ' + other); }",
    "other 6",
  ],
  [
    "an error that no guard takes goes on",
    "try { try { throw 6; } catch (e if e == 4) { see('four'); } finally { see('finally '); } } catch (e) { see(e); }",
    "finally 6",
  ],
  [
    "an error in a handler is not seen by the next",
    "try { try { throw 1; } catch (e if e == 1) { throw 2; } catch (e) { see('wrong'); } } catch (e) { see(e); }",
    "2",
  ],
  ["a guard may ask about XML", "try { throw <error code='7'/>; } catch (e if e.@code == 7) { see(e.@code); }", "7"],
  ["a closure returns its expression", "var f = function (x) x * 2; function g(x) x + 1; see(f(g(2)));", "6"],
  ["a closure sees its this", "var o = { a: 3, f: function () this.a }; see(o.f());", "3"],
  ["a closure of XML", "var f = function (n) <row id={n}/>; see(f(4).@id);", "4"],
  ["a getter as a closure", "var o = { get a() 7 }; see(o.a);", "7"],
  [
    "a filter in strict code finds children, then variables",
    "'use strict'; var limit = 1; var x = <l><i><n>1</n></i><i><n>2</n></i></l>; see(x.i.(n > limit).n + typeof nothing);",
    "2undefined",
  ],
  [
    "a filter in strict code, one inside the other",
    "'use strict'; var x = <l><i><n>1</n><p q='1'/></i><i><n>2</n><p q='2'/></i></l>; see(x.i.(p.(@q == n).length() == 1).length());",
    "2",
    "0",
  ],
];

const forRhino = table.filter(([, , , rhino]) => rhino !== null);

test.each(table)("%s", async (_, program, shown) => {
  const seen: unknown[] = [];
  await runScript(`(function () {\n${program}\n})();`, { globals: { see: (value: unknown) => seen.push(String(value)) } });
  expect(seen.join("")).toBe(shown);
});

describe.skipIf(!hasRhino())("Rhino answers the same", () => {
  let rhino: Seen[];
  beforeAll(() => {
    rhino = runProgramsOnRhino(forRhino.map(([, program]) => program));
  }, 60_000);

  test.each(forRhino.map(([what, , shown, other], index) => [what, other ?? shown, index] as const))("%s", (_, shown, index) => {
    expect(rhino[index]!.join("")).toContain(shown);
  });
});
