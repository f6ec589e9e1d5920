import fc from "fast-check";

/** An expression of TypeScript, as text. */
type Text = fc.Arbitrary<string>;

const pick = (...texts: string[]): Text => fc.constantFrom(...texts);

/** Puts texts into the holes of a template, `$0` to `$9`. */
const fill = (template: string, ...parts: Text[]): Text =>
  fc.tuple(...parts).map((values) => template.replace(/\$(\d)/g, (_, index: string) => values[Number(index)]!));

const flag = pick("true", "false");
const number = pick("0", "1", "-1", "2", "10", "1.5", "1e21", "0.1 + 0.2", "NaN", "255", "08.5", "Infinity").map((text) =>
  text.startsWith("08") ? "8.5" : text,
);
const word = pick(
  "''",
  "' '",
  "'a'",
  "'b,a'",
  "'0'",
  "'08'",
  "'010'",
  "'0x1F'",
  "'1e3'",
  "'Été'",
  "'a-b-c'",
  "'A1b2'",
  "' \\u00a0x '",
  "'line\\nline'",
  "'<a b=\"1\"/>'",
);
const dateText = pick(
  ...["'2020-01-02'", "'2020-01-02 03:04:05.000Z'", "'2020-01-02T03:04:05Z'", "'2020-1-2'", "'2020-02-30'", "'02.01.2020'", "'1/2/20'"],
  ...["'Jan 2, 2020'", "'2 Jan 2020 10:00 GMT+0100'", "''", "'nothing'", "'2020/01/02 10:00'"],
);
const key = pick("a", "b", "1", "2", "10", "key", "'x-y'", "'01'");
const pattern = pick("/a/", "/[a-z]/gi", "/(x)?a/g", "/(\\d+)|(b)/", "/-/g", "/^\\s+|\\s+$/g", "/(?:)/", "/,/");

const list: Text = fc.letrec((tie) => ({
  list: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.array(fc.oneof(number, word), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
    fill("$0.split($1)", word, fc.oneof(pattern, pick("','", "'-'", "''"))),
    fill("$0.slice($1)", tie("list") as Text, number),
    fill("$0.concat($1)", tie("list") as Text, tie("list") as Text),
    fill("[...$0, $1]", tie("list") as Text, word),
    fill("Object.keys($0)", fc.constant("{ b: 1, 2: 0, a: 2, 1: 3 }")),
    fill("$0.map((item: any) => String(item) + $1)", tie("list") as Text, word),
    fill("$0.filter((item: any) => Boolean(item))", tie("list") as Text),
    fill(
      "($0 as any[]).sort($1)",
      tie("list") as Text,
      pick("", "(a: any, b: any) => (a > b) as any", "(a: any, b: any) => a - b", "() => 0"),
    ),
    fill("($0.match($1) ?? ['none'])", word, pattern),
  ),
})).list as Text;

const object: Text = fc.oneof(
  fc
    .uniqueArray(fc.tuple(key, fc.oneof(number, word, list)), { selector: ([name]) => name.replace(/'/g, ""), maxLength: 4 })
    .map((members) => `{ ${members.map(([name, value]) => `${name}: ${value}`).join(", ")} }`),
  fill("{ ...{ 2: 'two', b: 1 }, [$0]: $1 }", word, number),
  fill("JSON.parse($0)", pick('\'{"b":1,"1":2,"a":[1,null]}\'', "'[1,2]'", "'{}'", '\'{"d":"2020-01-02"}\'')),
);

const date: Text = fc.oneof(
  fill("new Date($0)", dateText),
  fill("new Date($0)", number),
  fill("new Date(2024, $0, $1)", pick("0", "5", "11", "13"), pick("1", "31", "0")),
  pick("getCurrentDate()", "new Date()"),
);

const text: Text = fc.letrec((tie) => ({
  text: fc.oneof(
    { depthSize: "small" },
    word,
    fill("`${$0}|${$1}`", number, word),
    fill("String($0)", fc.oneof(number, date, list, flag)),
    fill("('' + $0)", fc.oneof(date, list, number)),
    fill("$0.trim()", tie("text") as Text),
    fill("$0.$1()", tie("text") as Text, pick("toUpperCase", "toLowerCase", "toLocaleUpperCase")),
    fill("$0.replace($1, $2)", tie("text") as Text, pattern, pick("'[$&]'", "'$1'", "(all: string, group: any) => all + '/' + group")),
    fill("$0.substr($1, 2)", tie("text") as Text, pick("0", "-1", "1")),
    fill("$0.join($1)", list, pick("'-'", "''")),
    fill("JSON.stringify($0)", fc.oneof(object, list, word, number, date)),
    fill("JSON.stringify($0, null, $1)", object, pick("2", "'\\t'")),
    fill("($0).toFixed($1)", number, pick("0", "2")),
    fill("($0).toString($1)", pick("255", "10.5", "-3"), pick("2", "16", "36")),
    fill(
      "$0.$1()",
      date,
      pick("toString", "toISOString", "toLocaleString", "toDateString", "toUTCString", "toLocaleDateString", "toTimeString"),
    ),
    fill("formatDate($0, '%4Y-%2M-%2D')", date),
    fill("(typeof $0)", fc.oneof(object, list, number, pick("[].find", "''.padStart", "logInfo", "Map", "undefined", "null"))),
    fill(
      "any($0).$1",
      word,
      pick("padStart(4, '0')", "includes('a')", "repeat(2)", "replaceAll('a', 'b')", "trimEnd()", "at(0)", "startsWith('a')"),
    ),
    fill("any($0)?.$1?.(1)", fc.oneof(word, list), pick("padEnd", "find", "flat", "trim", "toFixed")),
    fill("(any($0)?.a?.b.trim() ?? 'nothing')", pick("null", "{}", "{ a: {} }", "{ a: { b: ' x ' } }")),
    fill("any($0).a.b", pick("{}", "{ a: 1 }", "null")),
  ),
})).text as Text;

const value: Text = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: number },
  fill("parseInt($0)", word),
  fill("parseInt($0, $1)", word, pick("10", "16", "8")),
  fill("parseFloat($0)", word),
  fill("Number($0)", fc.oneof(word, date)),
  fill("Math.$0($1)", pick("round", "floor", "ceil", "abs"), number),
  fill("isNaNany($0)", fc.oneof(word, date)),
  fill("$0.$1()", date, pick("getTime", "getHours", "getDay", "getFullYear", "getTimezoneOffset", "getUTCDate")),
  fill("$0.localeCompare($1)", word, word),
  fill("$0.search($1)", word, pattern),
  fill("$1.exec($0)?.index", word, pattern),
  fill("$1.test($0)", word, pattern),
  fill("$0.indexOf($1)", list, word),
  fill("any($0).$1", list, pick("find(Boolean)", "includes(1)", "flat()", "fill(0)", "findIndex(Boolean)", "at(-1)", "keys()")),
  fill("$0.reduce((sum: any, item: any) => sum + item)", list),
  fill("Array.isArray($0)", fc.oneof(list, object)),
  fill("any($0) == any($1)", fc.oneof(word, number, flag), fc.oneof(word, number, pick("null", "undefined"))),
  fill("[$0].length", list),
);

/** What patterns meet: lists, objects, and what is neither. */
const taken: Text = fc.letrec((tie) => ({
  taken: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    pick("1", "true", "null", "undefined", "'xy'", "''", "new Date(0)", "any(null)", "nothing", "some.none", "some.list", "some"),
    pick("new XMLList('<i>1</i><i>2</i>')", "new XML('<r><a>1</a><b>2</b><b>3</b></r>')"),
    fc.array(tie("taken") as Text, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .uniqueArray(fc.tuple(pick("a", "b", "1"), tie("taken") as Text), { selector: ([name]) => name, maxLength: 3 })
      .map((members) => `({ ${members.map(([name, member]) => `${name}: ${member}`).join(", ")} })`),
  ),
})).taken as Text;

/** A pattern; `%` stands for each name that it binds, `^` for the one before that. */
const taking: Text = fc.letrec((tie) => {
  const target = fc.oneof({ depthSize: "small" }, fc.constant("%"), tie("list") as Text, tie("members") as Text);
  const part = fc.oneof({ weight: 3, arbitrary: target }, fill("$0 = $1", target, taken), fc.constant("% = ^"));
  const rest = (inner: Text): Text =>
    fc.oneof(
      fc.constant(""),
      inner.map((name) => `...${name}`),
    );
  const joined = (parts: readonly string[], last: string): string => [...parts, ...(last === "" ? [] : [last])].join(", ");
  return {
    list: fc
      .tuple(fc.array(fc.oneof({ weight: 5, arbitrary: part }, fc.constant("")), { maxLength: 3 }), rest(pick("%", "[%, % = 1]")))
      .map(([parts, last]) => `[${joined(parts, last)}]`),
    members: fc
      .uniqueArray(fc.tuple(pick("a", "b", "1", "['a' + 'b']", "length"), part), { selector: ([name]) => name, maxLength: 3 })
      .map((members) => members.map(([name, member]) => `${name}: ${member}`).join(", "))
      .map((members) => `{ ${members} }`),
    any: fc.oneof(tie("list") as Text, tie("members") as Text),
  };
}).any as Text;

/** Where a pattern stands: `$P` is the pattern, `$V` and `$W` are values, `$N` the names. */
const apart = pick(
  "{ const $P: any = $V; log(() => [$N]); }",
  "{ let $N: any; ($P = $V as any); log(() => [$N]); }",
  "{ let $N: any; log(() => [($P = $V as any), $N]); }",
  "for (const $P of [$V, $W] as any[]) log(() => [$N]);",
  "{ let $N: any; for ($P of [$V, $W] as any[]) log(() => [$N]); }",
  "try { throw $V; } catch ($P: any) { log(() => [$N]); }",
  "{ const f = ($P: any) => [$N]; log(() => f($V)); log(() => f($W)); }",
  "{ const f = ($P: any = $W, last: any = [$N]) => last; log(() => f($V)); log(() => (f as any)()); }",
  "{ const f = function (first: any, $P: any, { b: last }: any) { return [$N, first, last]; }; log(() => f(1, $V, $W)); }",
  "{ const f = ($P: any, ...others: any[]) => [$N, others]; log(() => f($V, $W)); }",
  "{ const f = (...$P: any) => [$N]; log(() => (f as any)($V, $W)); }",
  "{ class Own { #kept: any; set all($P: any) { this.#kept = [$N]; } get all() { return this.#kept; } } const own = new Own(); log(() => { own.all = $V; return own.all; }); }",
);

/** Statements that take values apart. */
const patterns: Text = fc.tuple(apart, taking, taken, taken).map(([place, pattern, value, other]) => {
  let count = 0;
  const named = pattern.replace(/[%^]/g, (sign) => (sign === "%" ? `n${count++}` : count < 2 ? "1" : `n${count - 2}`));
  const names = Array.from({ length: count }, (_, index) => `n${index}`);
  const parts: Record<string, string> = { P: named, V: value, W: other, N: names.join(", ") };
  if (count === 0)
    return place
      .replace("let $N: any; ", "")
      .replace(/\$([PVWN])/g, (_, name: string) => parts[name]!)
      .replace("[, ", "[")
      .replace(", ]", "]");
  return place.replace(/\$([PVWN])/g, (_, name: string) => parts[name]!);
});

/** One statement or more, which log what they come to. */
export const everyday: Text = fc.oneof(
  { weight: 6, arbitrary: fill("log(() => $0);", value) },
  { weight: 2, arbitrary: patterns },
  fill("{ const o: any = $0; o[$1] = 1; delete o.a; for (const k in o) log(() => k + '=' + o[k]); }", object, word),
  fill("{ const [first = 'none', ...rest]: any[] = $0; log(() => first + rest.length); }", list),
  fill("{ const { a = $1, ...rest }: any = $0; log(() => a + Object.keys(rest).sort().join()); }", object, word),
  fill("for (const item of $0) log(() => item);", fc.oneof(list, word)),
  fill("try { $0; log(() => 'fine'); } catch (error) { log(() => String(error)); } finally { log(() => 'finally'); }", text),
  fill(
    "try { throw new $0($1); } catch ({ name, message }: any) { log(() => name + ': ' + message); }",
    pick("Error", "TypeError", "RangeError"),
    word,
  ),
  fill(
    "{ class Own extends Error { constructor(text: string) { super(text); this.name = 'Own'; } } try { throw new Own($0); } catch (error) { log(() => (error instanceof Own) + ' ' + (error instanceof Error) + error); } }",
    word,
  ),
  fill(
    "{ const when = $0; when.$1; log(() => when); log(() => when.getTime()); }",
    date,
    pick("setMonth(1)", "setHours(25, 0)", "setDate(0)", "setFullYear(2023)", "setMinutes(NaN)"),
  ),
  fill("switch (String($0)) { case '': log(() => 'empty'); break; case 'a': log(() => 'a'); default: log(() => 'other'); }", text),
  fill(
    "{ const seen: any = {}; $0.forEach((item: any, index: number) => { seen[item] = index; }); log(() => JSON.stringify(seen)); }",
    list,
  ),
  fill("outer: for (let i = 0; i < 3; i++) { for (const c of $0) { if (c === 'a') continue outer; log(() => c + i); } }", word),
  fill(
    "{ let count = 0; const next = (step = ++count) => count + step; log(() => next() + next(5) + next(undefined)); log(() => $0); }",
    value,
  ),
);

/** The text of an activity of many programs, each of which is named in the journal. */
export function everydayActivity(statements: readonly string[]): string {
  return [
    "function show(value: any): string {",
    "  if (value instanceof Date) return 'date ' + (isNaN(value.getTime()) ? 'none' : value.toISOString());",
    "  if (Array.isArray(value)) return '[' + value.map(show).join(';') + ']';",
    "  return typeof value + ' ' + String(value);",
    "}",
    "function log(make: () => unknown): void {",
    "  try {",
    "    logInfo(show(make()));",
    "  } catch (error: any) {",
    "    logInfo('threw ' + error.name + ': ' + error.message);",
    "  }",
    "}",
    "function any(value: any): any {",
    "  return value;",
    "}",
    "export default function () {",
    "  const nothing: any = null;",
    "  const some: any = { list: [[1, [2]], { a: 3 }], none: null };",
    ...statements.map(
      (statement, index) => `  logInfo("program ${index}");\n  try { ${statement} } catch (error) { logInfo("out " + error); }`,
    ),
    "}",
    "",
  ].join("\n");
}

/** What no build takes, as a statement. */
const refused: Text = pick(
  "logInfo(String(new WeakMap().has({})));",
  "logInfo(String(Object.setPrototypeOf({}, { a: 1 }).a));",
  "logInfo('7'.normalize());",
  "logInfo(String([1, 2].find((item) => item > 1)));",
  "(async () => { await null; })();",
  "function* rows() { yield 1; }",
  "logInfo(String(10n));",
  "import('node:fs');",
  "logInfo('ab'.replace(/(?<=a)b/, ''));",
  "logInfo('ab'.replace(/(?<name>a)b/, ''));",
  "logInfo(Symbol('a').toString());",
  "Promise.resolve(1);",
  "setTimeout(() => logInfo('a'), 1);",
  "logInfo(__e4x);",
  "logInfo(import.meta.url);",
  "console.log('a');",
);

/** Where a statement may stand. */
const around: Text = pick(
  "$0",
  "if (vars.never) { $0 }",
  "const later = () => { $0 };",
  "class Holder { method() { $0 } }",
  "for (const item of ['a']) { $0 }",
  "try { $0 } catch (error) { logInfo('caught'); } finally { logInfo('end'); }",
  "switch (1) { default: { $0 } }",
  "const object = { get member() { $0 return 1; } };",
);

/** Activities with one statement that no build takes. */
export const refusedAmong: Text = fc
  .tuple(fc.array(everyday, { maxLength: 3 }), refused, around, fc.nat(3))
  .map(([statements, statement, place, index]) => {
    const all = [...statements];
    all.splice(
      index,
      0,
      place.replace("$0", () => statement),
    );
    return everydayActivity(all);
  });
