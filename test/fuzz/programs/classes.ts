import fc from "fast-check";
import { fill, pick, several, type Text } from "./fill.ts";
import { values } from "./values.ts";

const { number, any, text, flag } = values;

/** An expression within a method. */
const own: Text = fc.oneof(
  any,
  pick(
    "this.value",
    "this.#secret",
    "this.#hidden(n)",
    "this.twice",
    "(this.#secret += n)",
    "Kind.count++",
    "this.#half",
    "(this.#half = n)",
  ),
  pick(
    "[this.value].map((x) => x + this.#secret)",
    "(#secret in this)",
    "(#secret in (u as any) === true)",
    "new.target?.name",
    "arguments.length",
  ),
  pick("(this.#secret ??= 4)", "(this.twice = n)", "this.#list[0]", "([this.#secret, this.value] = [n, m])", "Kind.#made"),
  pick("this?.value", "this?.#secret", "(u as any)?.#secret", "this.constructor.name", "({ a: this.#secret } = { a: 9 })"),
  fill("(() => this.method($0))()", number),
);

/** The initialiser of a field has no `arguments` (ECMA-262, ContainsArguments). */
const inField: Text = own.map((text) => text.replaceAll("arguments.length", "0"));

const member: Text = fc.oneof(
  fill("extra = $0;", any),
  fill("['f' + $0] = $1;", pick("n", "s", "note('k')"), any),
  fill("'x-y' = $0;", any),
  fill("bound = ($0) => $1;", pick("", "n = 3", "...a"), inField),
  fill("static count = $0;", number),
  fill("static #made = $0;", number),
  fill("static { note($0); this.count = 4; }", any),
  fill(
    "static make($0) { return $1; }",
    pick("", "n = 2", "{ a: n = 1 } = {}"),
    fc.oneof(any, pick("new this(n)", "Kind.#made", "this.count")),
  ),
  fill("static get all() { return $0; }", any),
  fill("get [$0]() { return $1; }", pick("'g' + n", "'read'"), own),
  fill("toString() { return `${$0}`; }", fc.oneof(own, text)),
  fill("valueOf() { return $0; }", number),
  fill("['m' + 1]($0) { return $1; }", pick("", "n = 3", "...a"), own),
  fill("static ['s'] = $0;", any),
  fill("declare later: number; override: any = $0;", any),
);

/** What a class with the names of `own` has in any case. */
const body: Text = fc
  .tuple(
    own,
    own,
    own,
    number,
    fc.uniqueArray(member, { maxLength: 4, selector: (text) => /static #made|static \{|\w+/.exec(text)![0] }),
    fc.boolean(),
    any,
  )
  .map(([first, second, third, secret, others, shows, set]) =>
    [
      others.some((text) => text.startsWith("static count")) ? "" : "static count = 0;",
      others.some((text) => text.startsWith("static #made")) ? "" : "static #made = 1;",
      `#secret: any = ${secret}; #list: any = [n];`,
      `#hidden(n: number) { return n + this.#list.length; }`,
      `get #half() { return this.#secret / 2; } set #half(n) { this.#secret = n * 2; }`,
      `get twice() { return this.value * 2; } set twice(n) { this.value = n; note(${set}); }`,
      `method(n: any = 5, ...a: any[]): any { if (!step()) return; ${shows ? `note(${second}); ` : ""}return ${first}; }`,
      `peek() { return ${third}; }`,
      ...others,
    ]
      .filter((line) => line !== "")
      .join("\n"),
  );

const constructor: Text = pick(
  "constructor(public value: any = 1) {}",
  "constructor(readonly name2: any, public value: any = name2) { note('made'); }",
  "value: any; constructor(...a: any[]) { this.value = a.length; }",
  "value: any = 3;",
  "constructor(protected value: any, { b: m = 2 }: any = {}) { this.value += m; }",
);

const upper: Text = fc.oneof(
  any,
  pick(
    "super.method(n)",
    "super.twice",
    "super.peek()",
    "(() => super.method())()",
    "super['met' + 'hod'](1)",
    "super.method?.(2)",
    "super.nothing?.()",
  ),
  pick("this.value", "super.toString()", "(super.twice = 5)", "[super.peek(), this.twice]", "super.method(...a)", "Sub.count"),
);

const sub: Text = fill(
  "class Sub extends Kind { $0 $1 method($2): any { if (!step()) return; return $3; } get twice() { return $4; } set twice(n) { $5; } $6 }",
  pick(
    "",
    "constructor() { super(1); }",
    "constructor(...a: any[]) { note('before'); super(...a); this.more = n; }",
    "constructor(public more: any = 1) { super(2); note(this.value); }",
    "constructor() { const later = () => super(3); later(); }",
    "constructor() { super(4); return any({ replaced: 1, peek() { return 1; } }); }",
    "constructor() { if (n > 1) super(5); else super(6); }",
  ),
  fill("more: any = $0;", fc.oneof(any, pick("this.value", "super.peek()"))),
  pick("n = 4, ...a: any[]", "n: any = 4, ...a: any[]"),
  upper,
  upper,
  pick("note(n)", "super.twice = n", "this.more = n"),
  fc.oneof(
    pick("", "static all2() { return super.count; }", "static make() { return super.make ? super.make() : 'none'; }"),
    fill("peek() { return $0; }", upper),
  ),
);

const use: Text = fc.oneof(
  pick(
    "log(made.peek());",
    "log(made.method(2, 3));",
    "log(made.twice); made.twice = 7; log(made.value);",
    "log(Object.keys(made));",
    "log(made + '');",
  ),
  pick(
    "for (const name in made) log(name);",
    "log(made instanceof Kind);",
    "log(Kind.count);",
    "log(any(Kind).make?.());",
    "log(any(Kind).all);",
  ),
  pick(
    "log(made.constructor === Kind);",
    "log(Kind.name);",
    "log(any(Kind).prototype.hasOwnProperty('method'));",
    "log(any(made).bound?.(1));",
    "log(made.m1?.(2));",
  ),
  pick(
    "log(thrown(() => any(made.peek).call({})));",
    "log(made);",
    "log(typeof Kind);",
    "log(JSON.stringify(made));",
    "log(any(made)['read']);",
  ),
  fill("log(made.method($0));", any),
);

const newOf = (name: string): Text =>
  fill(`const made: any = new ${name}($0);`, several(fc.oneof(any, fill("...$0", values.list)), ", ", { most: 2 }));

/** Statements with classes in a block of their own. */
export const classes: Text = fc.oneof(
  fill("{ class Kind { $0\n$1 } $2 $3 }", constructor, body, newOf("Kind"), several(use, " ", { least: 1, most: 3 })),
  fill("{ const Kind = class { $0\n$1 }; $2 $3 }", constructor, body, newOf("Kind"), several(use, " ", { least: 1, most: 3 })),
  fill("{ const Kind: any = class Kind { $0\n$1 }; $2 $3 }", constructor, body, newOf("Kind"), several(use, " ", { least: 1, most: 2 })),
  fill(
    "{ class Kind { $0\n$1 } $2 $3 $4 log(any(made).more); log(any(Sub).make?.(1)); log(any(Sub).all2?.()); }",
    constructor,
    body,
    sub,
    newOf("Sub"),
    several(use, " ", { least: 1, most: 3 }),
  ),
  fill(
    "{ abstract class Base { abstract area(): any; show() { return `${this.area()}`; } } class Square extends Base { constructor(private side: any) { super(); } area() { return $0; } } log(new Square($1).show()); }",
    fc.oneof(any, pick("this.side * 2", "super.show === this.show")),
    any,
  ),
  fill(
    "{ class Fault extends $0 { $1 $2 } class Deep extends Fault { describe() { return `deep ${super.describe()}`; } } try { throw new $3($4); } catch (error: any) { log(error.name); log(messageOf(error)); log([error instanceof Fault, error instanceof Deep, error instanceof $0, error instanceof Error]); log(error.describe()); log(error instanceof Fault && String(error)); log(error.code); } }",
    pick("Error", "TypeError", "RangeError"),
    pick(
      "",
      "code = 7;",
      "name = 'Fault';",
      "constructor(message: any, readonly code: any = 5) { super(message); this.name = 'Fault'; }",
      "constructor(message: any) { super(`<${message}>`); }",
      "#code = 3; get code() { return this.#code; }",
      "override get message() { return 'fixed'; }",
    ),
    fill("describe() { return $0; }", fc.oneof(any, pick("this.message", "`${this.name}: ${this.message}`", "super.toString()"))),
    pick("Fault", "Deep"),
    text,
  ),
  fill(
    "{ const mixed = (Base: any) => class extends Base { extra() { return $0; } }; class Own extends mixed(class { a = $1; }) { } log(new Own().extra()); log(new Own().a); }",
    any,
    any,
  ),
  fill(
    "{ class List extends Map<string, any> { set(key: string, value: any) { note(key); return super.set(key, $0); } } const made = new List([['a', 1]]); made.set($1, 2); log([...made.values()]); log(made.size); }",
    any,
    text,
  ),
  fill(
    "{ const base = { hello(): any { return $0; }, get size() { return $1; } }; const made = { __proto__: base, hello(): any { return [super.hello(), super.size]; } }; log(made.hello()); }",
    any,
    any,
  ),
  fill(
    "{ class Counter { static #all = 0; static next() { return ++Counter.#all; } static reset() { Counter.#all = $0; } } log(Counter.next()); Counter.reset(); log(Counter.next() > 1 === $1); }",
    number,
    flag,
  ),
  {
    weight: 2,
    arbitrary: fill(
      "{ class Block { static n: any = 1; static { try { this.n = [this.n, $0]; } catch (error) { log(error); } } } log(Block.n); }",
      any,
    ),
  },
);
