import fc from "fast-check";
import { classes } from "./classes.ts";
import { fill, pick, type Text } from "./fill.ts";
import { values } from "./values.ts";

const { number, text, flag, list, object, map, xml, callable, any } = values;

/** A pattern with names of its own. */
const pattern: Text = fc.oneof(
  pick(
    "[v1]",
    "[v1, , v2]",
    "[v1 = 1, ...v2]",
    "{ a: v1 }",
    "{ a: v1 = 2, ...v2 }",
    "{ b: v1, a: [v2, v3] = [1, 2] }",
    "{ length: v1 }",
    "[[v1], v2 = v1]",
  ),
  fill("{ a: v1 = $0, b: { c: v2 = $1 } = {} }", any, any),
  fill("[v1 = $0, [v2 = v1, v3] = [5]]", any),
  fill("{ ['a']: v1, [$0]: v2 }", text),
  fill("{ ['a']: v1, [note($0)]: v2, ...v3 }", text),
);

/** Something that may be taken apart, or not. */
const taken: Text = fc.oneof(
  any,
  list,
  object,
  pick("[[1, 2], [3]]", "{ a: [1], b: { c: 2 } }", "'xyz'", "k", "r.i", "{ a: null }"),
  fill("[$0, [$1, $2]]", any, any, any),
  fill("{ a: $0, b: { c: $1 } }", any, any),
);

/** Gives the labels of a statement names that no label within it has. */
function labelled(parts: Text): Text {
  return parts.map((text) => text.replace(/\b(outer|inner|label)\b/g, `$1${text.match(/\b(?:outer|inner|label)\d+/g)?.length ?? 0}`));
}

/** Puts the label of a loop in front of it, behind the variables that it needs. */
function outerLoop(loop: Text): Text {
  return loop.map((text) => text.replace(/^(?:\{ let \w+ = 0; )?/, (declared) => `${declared}outer: `));
}

/** Statements; those that jump stand where they may. */
const ties = fc.letrec<{ statement: string; body: string; inLoop: string; inFunction: string; loop: string }>((tie) => {
  const [statement, body, inLoop, inFunction] = [tie("statement"), tie("body"), tie("inLoop"), tie("inFunction")];
  const size = { maxDepth: 3, depthIdentifier: fc.createDepthIdentifier(), withCrossShrink: true } as const;
  return {
    body: fc.oneof(statement, fill("$0 $1", statement, statement)),
    inLoop: fc.oneof(
      size,
      body,
      fill("if ($0) continue; $1", flag, body),
      fill("if ($0) break; $1", flag, body),
      fill("kept.push(() => $0);", fc.oneof(any, pick("n", "v", "[n, v]"))),
      fill("$0 kept.push(() => [n, v, $1]);", statement, any),
      fill("if ($0) continue outer; $1", flag, body),
      fill("if ($0) break outer; $1", flag, body),
      fill("try { if ($0) continue; $1 } finally { log('after'); }", flag, body),
      fill("switch ($0) { case 1: continue; case 2: break; default: break outer; }", number),
      fill("inner: { if ($0) break inner; $1 } kept.push(() => v);", flag, statement),
    ),
    inFunction: fc.oneof(
      size,
      body,
      fill("if ($0) return $1; $2", flag, any, body),
      fill("try { return $0; } finally { log($1); }", any, any),
      fill("try { $0 throw $1; } catch { step(); return $2; } finally { $3 }", statement, any, any, statement),
      fill("for (const v of $0) { kept.push(() => v); if ($1) return v; } return $2;", list, flag, any),
      fill("let held = $0; const later = () => held; held = $1; return later();", any, any),
      fill("return $0;", any),
      fill("switch ($0) { case $1: { let t = 'in'; return t; } default: return arguments.length; }", any, any),
    ),
    loop: fc.oneof(
      size,
      fill("for (let n = 0; n < 3 && step(); n++) { const v = n; $0 }", inLoop),
      fill("for (let n = 0, i = $0; n < 3 && step(); n += 1) { let v = i; $1 v++; }", number, inLoop),
      fill("for (const v of $0) { step(); $1 }", fc.oneof(list, text, fill("$0.i", xml), any), inLoop),
      fill("for (const v of [...$0]) { step(); $1 }", fc.oneof(list, text, fill("$0.i", xml), map), inLoop),
      fill("for (const [v, w] of $0) { step(); $1 }", fc.oneof(map, pick("[[1, 2], [3, 4]]", "Object.entries(o)", "k.entries()")), inLoop),
      fill("for (const { a: v = $0, ...others } of [$1, $2] as any[]) { step(); $3 }", any, object, object, inLoop),
      fill("for (const v in $0) { step(); $1 }", fc.oneof(object, list), inLoop),
      fill("for (u of $0) { const v = u; step(); $1 }", list, inLoop),
      fill("{ let n = 0; while (n++ < 3 && step()) { const v = n; $0 } }", inLoop),
      fill("{ let i = 0; do { let v = i; $0 } while (++i < 2 && step()); }", inLoop),
      fill("for (const v of $0.keys()) { step(); $1 }", map, inLoop),
      fill("for (let v of $0) { step(); v += 1; $1 }", list, inLoop),
    ),
    statement: fc.oneof(
      size,
      { weight: 5, arbitrary: fill("log($0);", any) },
      { weight: 2, arbitrary: fill("$0;", any).map((line) => (/^[{]|^function/.test(line) ? `(${line.slice(0, -1)});` : line)) },
      {
        weight: 4,
        arbitrary: labelled(fill("{ const kept: any[] = []; $0 for (const one of kept) log(thrown(one)); }", outerLoop(tie("loop")))),
      },
      {
        weight: 2,
        arbitrary: labelled(
          fill("{ const v: any = $0; const kept: any[] = []; $1 log(kept.map((one) => one())); }", any, outerLoop(tie("loop"))),
        ),
      },
      { weight: 3, arbitrary: classes },
      fill("if ($0) { $1 } else { $2 }", flag, body, body),
      fill("if ($0) log($1); else if ($2) log($3);", any, any, any, any),
      fill("{ let n = 1; let s = 'in'; $0 } log(n);", body),
      fill("{ const given: any = $0; { let n = given?.a ?? 2, a = [n]; $1 log(a); } }", any, body),
      fill("try { $0 } catch (error: any) { log(error); } finally { $1 }", body, statement),
      fill("try { throw $0; } catch (given: any) { let t: any = show(given); log(t); $1 }", any, statement),
      fill(
        "try { $0 throw own(new $1($2)); } catch ({ name, message, own: isOwn }: any) { log([name, isOwn && message]); }",
        statement,
        pick("Error", "TypeError", "RangeError"),
        text,
      ),
      fill("try { log($0); } catch { log('caught'); }", any),
      fill("{ const given = (): any => ($1); log(thrown(() => { const $0: any = given(); return [v1]; })); }", pattern, taken),
      fill(
        "log(thrown(() => { let v1: any, v2: any, v3: any; ($0 = $1 as any); return [v1, v2, v3]; }));"
          .replace("$1", "given()")
          .replace("log(", "{ const given = (): any => ($1); log(")
          .replace(/$/, " }"),
        pattern,
        taken,
      ),
      fill("log(thrown(() => (function ($0: any, last = v1): any { return [v1, last]; })($1 as any)));", pattern, taken),
      fill(
        "{ const given: any[] = [$0, $1]; { let [n, m = n] = given[0], { a: p = {}, ...o }: any = given[1]; $2 log([n, m, p, o]); } }",
        list,
        object,
        body,
      ),
      fill("[n = 1, s = 'd'] = [$0, $1] as any;", fc.oneof(number, pick("undefined")), fc.oneof(text, pick("undefined"))),
      fill("[n, a[0]] = [a[0], n] as any; log([n, a]);"),
      fill("({ a: o.x, ...o } = $0 as any); log(o);", object),
      fill(
        "{ const kept: any[] = []; function f($0): any { $1 } log(f($2)); log(thrown(() => any(f)())); log(kept.length); }",
        pick("n = 1", "m = 2, ...c: any[]", "{ a: n = 2 }: any = {}", "[n, t = 'y']: any = [3]"),
        inFunction,
        any,
      ),
      fill(
        "{ const kept: any[] = []; const g = ($0): any => { $1 }; log(thrown(g)); for (const one of kept) log(one()); }",
        pick("", "n = 1", "{ n = 2 } = {} as any"),
        inFunction.map((line) => line.replace("arguments.length", "0")),
      ),
      fill(
        "switch ($0) { case $1: log('one'); case $2: { $3 break; } default: log('other'); case 3: $4 }",
        fc.oneof(number, text),
        any,
        any,
        statement,
        statement,
      ),
      fill("switch ($0) { case 1: let t = 'first'; t += 'x'; log(t); break; default: log('no first'); }", number),
      labelled(fill("label: { $0 if ($1) break label; $2 }", statement, flag, statement)),
      fill(
        "{ enum Color { Red, Green = $0, Blue, Name = 'n' } log([Color.Red, Color.Blue, Color[0], Color.Name]); for (const v in Color) log(v); }",
        pick("3", "1 << 2", "Red + 5"),
      ),
      fill(
        "{ enum Level { Low = 1, High = Low * 2, Long = 'ab'.length, Made = $0 } log([Level.High, Level.Long, Level[2], Level.Made]); }",
        number,
      ),
      fill("{ const enum Size { S = 's', M = 2 } log(Size.S + Size.M); }"),
      fill("log(Space.$0);", pick("value", "Inner.deep", "twice(n)", "Color.Red", "next()", "later")),
      fill(
        "{ const made: any = { $0, get all() { return $1; }, set all($2) { log([this.held, $3]); this.held = n; }, [$4]: $5, held: 1 }; log(made.all); made.all = $6; log(made.held); }",
        pick("n", "s, a", "'q': 1"),
        any,
        pick("n: any", "[n, m]: any", "{ a: n = 3 }: any"),
        any,
        text,
        any,
        taken,
      ),
      fill("o$0 $1 $2; log(o);", pick(".a", ".b", "[s]", "[note('k')]"), pick("=", "??=", "||=", "&&="), any),
      fill("(o.$0 ??= $1).c = $2; log(o);", pick("x", "y"), object, any),
      fill("k.set($0, $1); for (const [s, n] of k) log(`${s}:${n}`);", text, number),
      fill("{ const given = $0; { const r = given; for (const v of r.i) log(String(v)); log(r.toXMLString()); } }", xml),
      fill("{ const given: any = $0.i; { const [u, u2]: any = given; log([typeof u, String(u2)]); } }", xml),
      fill("{ r['@id'] = $0; setAttribute(r, 'b', $1); log([String(r['@id']), text(r['@b'])]); }", number, text),
      fill("{ const list = [...r.i, ...$0]; log(list.length); for (const v of list) log(String(v)); }", list),
      fill("{ var v$0 = $1; } log(typeof v$0);", pick("1", "2"), any),
      fill("log(hoisted($0)); function hoisted(n: any): any { return $1; }", any, any).map((line) => `{ ${line} }`),
      fill(
        "{ function over(a: number): number; function over(a: string): string; function over(a: any): any { return $0; } log(over(1)); }",
        any,
      ),
      fill(
        "{ type Own<T> = { a: T }; interface Face { b?: number } const made = $0 as Own<any> & Face; log(made?.a ?? made?.b); }",
        object,
      ),
      fill("{ const id = <T,>(given: T): T => given; log(id<any>($0)); }", any),
      fill(
        "{ function Old(this: any, n: any) { this.n = n; if (!new.target) log('no new'); } log(new (Old as any)($0).n); any(Old).call({}, 1); }",
        any,
      ),
      fill("if ($0) { function f() { return $1; } log(f()); }", flag, any),
      fill("{ const given = $0; { const f = given; log(thrown(() => f($1))); log(f.length >= 0); } }", callable, any),
      fill("{ let count = 0; const next = () => ++count; o[`${next()}`] = next(); log(o); a[next() - 3] += next(); log([count, a]); }"),
      fill(
        "{ const once = { calls: 0, get it() { this.calls++; return this; }, v: $0 as any }; once.it.v ??= $1; once.it.v ||= $2; log([once.calls, once.v]); once.it.n2 **= 2; log(once.calls); }",
        any,
        any,
        any,
      ),
      fill("for (const v of $0) log(v);", pick("s", "t", "'é😀'")),
      fill("debugger; ; log($0);", any),
    ),
  };
});

/** One statement. */
export const statement: Text = ties.statement;

/** What stands beside the function of a program, at the top level; `Space` has the members that statements use. */
export const declarations: Text = fill(
  "namespace Space { export const value = $0; export enum Color { Red = $1, Blue } export function twice(n: any) { return n * 2 + value.length; } let hidden = 0; export function next() { return ++hidden; } export let later: any; later = [value, $0]; }\n" +
    "namespace Space { export namespace Inner { export const deep = $2; export class Kept { a = value; } } export const merged = new Inner.Kept().a; }",
  pick("'v'", "[1, 2]", "`${[3]}`", "{ length: 3, a: 1 }"),
  pick("1", "5"),
  pick("1", "[...'ab']", "2 ** 3", "(() => [value])()"),
);

/** The statements of a program. */
export const statements: fc.Arbitrary<string[]> = fc.array(statement, { minLength: 1, maxLength: 4 });
