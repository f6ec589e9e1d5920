import fc from "fast-check";
import { fill, pick, several, type Text } from "./fill.ts";

/**
 * Expressions by the kind of their value. Every program has the same names, and whatever declares one of them again keeps its kind: `n` and `m`
 * are numbers, `s` and `t` texts, `a` and `c` arrays of numbers, `o` and `p` objects, `k` a Map, `r` a document, `f` a function, `u` anything.
 * What is written `n`, `s`, `a`, `o`, `u` may be assigned. `note(v)` writes a value to the journal on its way: the order of evaluation shows.
 */
export interface Values {
  number: Text;
  text: Text;
  flag: Text;
  list: Text;
  object: Text;
  map: Text;
  xml: Text;
  callable: Text;
  any: Text;
}

const key = pick("a", "b", "'x-y'", "1", "0", "['a' + s]", "[n]", "[t]", "[note('b')]");
/** Expressions are short, wherever they stand: what is in them is what matters, and a difference is to be read. */
const size = { maxDepth: 2, depthIdentifier: fc.createDepthIdentifier(), withCrossShrink: true } as const;

const ties = fc.letrec<Record<keyof Values | "member", string>>((tie) => {
  const [number, text, flag, list, object] = [tie("number"), tie("text"), tie("flag"), tie("list"), tie("object")];
  const [map, xml, callable, any] = [tie("map"), tie("xml"), tie("callable"), tie("any")];
  return {
    number: fc.oneof(
      size,
      pick("n", "m", "0", "1", "2", "-3", "1.5", "0x1f", "0b101", "0o17", "1_000", "NaN", ".5", "1e21"),
      pick("n++", "--n", "n--", "a.length", "s.length", "k.size", "r.i.length()", "Number(r['@id'])"),
      fill("($0 $2 $1)", number, number, pick("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>")),
      fill("(($0) ** ($1))", number, pick("2", "3", "n", "0.5", "-1")),
      fill("(n $1 $0)", number, pick("=", "+=", "-=", "*=", "**=", "%=", "&=", "|=", "^=", "<<=", ">>>=", "||=", "&&=", "??=")),
      fill("$1($0)", number, pick("-", "+", "~")),
      fill("($0 ? $1 : $2)", flag, number, number),
      fill("note($0)", number),
      fill("($0, $1)", number, number),
      fill("($0[$1] ?? $2)", list, number, number),
      fill("($0?.$1 ?? $2)", object, pick("a", "b", "[s]", "c?.d", "c.d"), number),
      fill("$0.length", fc.oneof(text, list)),
      fill("sum($0, ...$1, $2)", number, list, number),
      fill("Math.max(...$0, $1)", list, number),
      fill("((x = $0, y = x + 1) => x * y)($1)", number, fc.oneof(pick("", "undefined"), number)),
      fill("(([x = $0, y = x]: any) => x + y)($1)", number, list),
      fill("(({ a: x = $0, b: y = x }: any) => x + y)($1)", number, object),
      fill("((...all: any[]) => all.length)($0, ...$1)", any, list),
      fill("(function again(i: number): number { return i < 1 ? $0 : i + again(i - 1); })(3)", number),
      fill("($0.get($1) ?? $2)", map, text, number),
      fill("($0 as number)!", number),
      fill("Number($0)", fc.oneof(text, flag, number)),
      fill("(n ??= $0)", number),
      fill("($0.reduce((x: number, y: number) => $1 + x + y, 0))", list, number),
    ),
    text: fc.oneof(
      size,
      pick("s", "t", "''", "'a'", "'b c'", "'é😀'", "'\\u{61}b'", "'$&'", "'x-y'", "'a\\\nb'", "`x`", "'<&>'"),
      fill("`$0`", several(fc.oneof(pick("a", "\\n", "\\${", " ", "é"), fill("${$0}", any)), "", { most: 4 })),
      fill("tag`$0`", several(fc.oneof(pick("a", "\\n", "\\u{61}", "b"), fill("${$0}", any)), "", { most: 4 })),
      fill("String($0)", any),
      fill("($0 + $1)", text, any),
      fill("(s $1 $0)", text, pick("=", "+=", "||=", "&&=", "??=")),
      fill("(typeof $0)", any),
      fill("note($0)", text),
      fill("$0.$1", text, pick("toUpperCase()", "slice(1)", "charAt(0)", "split('').reverse().join('')", "trim()", "padStart(4, '-')")),
      fill("$0.replace(/a/g, ($1) => $2)", text, pick("x", "x, ...others"), text),
      fill("$0.join($1)", list, text),
      fill("($0?.[$1] ?? $2)", text, number, text),
      fill("Object.keys($0).join()", object),
      fill("text($0$1, $2)", xml, pick(".i", "['@id']", ".none", ".i[1]"), text),
      fill("[...$0].join('|')", fc.oneof(text, list, fill("$0.i", xml))),
      fill("[...$0].map(([x, y]) => `${x}=${y}`).join()", map),
      fill("(($0) satisfies string)", text),
      fill("JSON.stringify($0)", fc.oneof(list, object, text, number)),
    ),
    flag: fc.oneof(
      size,
      pick("true", "false", "n > 1", "s === t", "'a' in o", "o instanceof Object", "Array.isArray(u)"),
      fill("($0 $2 $1)", number, number, pick("<", ">", "<=", ">=", "===", "!==", "==", "!=")),
      fill("($0 $2 $1)", text, text, pick("<", ">", "===", "!=")),
      fill("($0 $2 $1)", any, any, pick("==", "!=", "===", "!==")),
      fill("($0 $2 $1)", flag, flag, pick("&&", "||")),
      fill("!$0", any),
      fill("note($0)", flag),
      fill("($0 in $1)", text, object),
      fill("$0.has($1)", map, text),
      fill("exists($0$1)", xml, pick(".i", "['@id']", ".none")),
      fill("(delete o?.$0)", pick("a", "b", "[s]", "c?.d")),
      fill("$0.includes($1)", list, number),
      fill("($0 instanceof $1)", any, pick("Error", "Array", "Map", "Function")),
    ),
    list: fc.oneof(
      size,
      pick("a", "c", "[]", "[3, 1, 2]", "[1, , 3]"),
      fill("[$0]", several(fc.oneof(number, fill("...$0", list), fill("...($0 ? [$1] : [])", flag, number)), ", ", { most: 4 })),
      fill("$0.map(($1) => $2)", list, pick("x", "x: number, i = 7", "n", "n, m"), number),
      fill("$0.filter((m: number) => $1)", list, flag),
      fill("(a = $0)", list),
      fill("note($0)", list),
      fill("$0.slice($1)", list, number),
      fill("$0.concat($1)", list, list),
      fill("Array.from($0.values())", map),
      fill("(([, ...others]: number[]) => others)($0)", list),
      fill("(function (..._: any[]) { return Array.prototype.slice.call(arguments); })($0, ...$1)", number, list),
      fill("[...$0].sort((x, y) => x - y)", list),
    ),
    member: fc.oneof(
      size,
      pick("n", "s", "a"),
      fill("$0: $1", key, any),
      fill("...$0", object),
      fill("...($0 && $1)", flag, object),
      fill("get $0() { return $1; }", key, any),
      fill("$0($1) { return $2; }", key, pick("", "n = 1", "...m: any[]"), any),
      fill("set d($1) { note($0); }", any, pick("n", "[n, m]", "{ a: n }")),
    ),
    object: fc.oneof(
      size,
      pick("o", "p", "({})", "({ a: 1, b: 2 })", "({ c: { d: 4 } })"),
      fill("({ $0 })", several(tie("member"), ", ", { most: 4 })),
      fill("(o = $0)", object),
      fill("note($0)", object),
      fill("(({ a, ...others }: any) => others)($0)", object),
      fill("(({ [$0]: x, ...others }: any) => ({ x, others }))($1)", text, object),
    ),
    map: fc.oneof(
      size,
      pick("k", "new Map()", "new Map([['a', 1], ['b', 2]])"),
      fill("new Map([[$0, $1], [$2, $3]])", text, number, text, number),
      fill("new Map([...$0, [$1, $2]])", map, text, number),
      fill("$0.set($1, $2)", map, text, number),
    ),
    xml: fc.oneof(
      size,
      pick("r", "x('e')", "x('e', { id: 5 }, x('i', null, 'one'), x('i', null, 'two'))"),
      fill("x('e', { id: $0, b: $1 }, x('i', null, $2))", number, text, text),
      fill("x('e', null, $0.filter(() => true).map((n: number) => x('i', { n: String(n) }, $1)))", list, text),
      fill("x('e', null, $0 && x('i'), $1)", flag, text),
    ),
    callable: fc.oneof(
      size,
      pick("f", "(() => {})", "String", "sum"),
      fill("(($0) => $1)", pick("", "m = 2", "...c", "{ a: m = 3 } = {}", "[m, t = 'z'] = [1]", "m = 1, t = `${m}`"), any),
      fill("function ($0) { return $1; }", pick("", "m = 2, t = 'q'", "...c", "m, m2 = m"), any),
      fill("function ($0) { return [arguments.length, $1]; }", pick("", "m = 2", "..._"), any),
      fill("((m: number) => () => $0)($1)", any, number),
    ),
    any: fc.oneof(
      size,
      pick("u", "n", "s", "a", "o", "k", "null", "undefined", "void 0", "true", "0", "'1'"),
      { weight: 3, arbitrary: number },
      { weight: 3, arbitrary: text },
      { weight: 2, arbitrary: list },
      flag,
      object,
      fill("($0 ?? $1)", any, any),
      fill("($0 || $1)", any, any),
      fill("($0 && $1)", any, any),
      fill("(u $1 $0)", any, pick("=", "??=", "||=", "&&=")),
      fill("any($0)?.$1", any, pick("a", "b?.c", "[n]", "length", "a?.()", "b?.[s].c", "toString?.()")),
      fill("any($0)$1", any, pick(".a", ".length", ".a.b", "[s]")),
      fill("any($0)?.($1)", callable, several(fc.oneof(any, fill("...$0", list)), ", ", { most: 2 })),
      fill("$0($1)", callable, several(fc.oneof(any, fill("...$0", list)), ", ", { most: 2 })),
      fill("$0.a?.($1)", object, any),
      fill("note($0)", any),
      fill("thrown(() => $0)", any),
      fill("({ from: n, ...$0 } as any)", object),
      fill("([n, u = $0] = $1)", any, list),
      fill("({ a: u = $0, ...o } = $1)", any, object),
      fill("(<any>$0)", any),
    ),
  };
});

/** Expressions of each kind. */
export const values: Values = ties;
