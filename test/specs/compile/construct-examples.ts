/** The smallest module with a construct: what its script logs, or what the build refuses and where. */
export interface ConstructExample {
  text: string;
  logs?: string;
  refused?: { code: string; line: number; column: number };
  isTsx?: boolean;
}

const works = (text: string, logs: string): ConstructExample => ({ text, logs });
const worksInTsx = (text: string, logs: string): ConstructExample => ({ text, logs, isTsx: true });
const refused = (text: string, code: string, line: number, column: number): ConstructExample => ({ text, refused: { code, line, column } });

/** Constructs of ECMAScript and TypeScript by their names. */
export const constructExamples: Readonly<Record<string, ConstructExample>> = {
  "a qualified name": works("namespace N { export type T = string; }\nconst t: N.T = 'a';\nlogInfo(t);\n", "a"),
  "a computed name": works("const k = 'b';\nlogInfo(({ ['a' + k]: 1 } as any).ab);\n", "1"),
  "a type parameter": works("const same = <T,>(v: T): T => v;\nlogInfo(same(2));\n", "2"),
  "a parameter": works("function f(a = 1, ...rest: number[]) { return a + rest.length; }\nlogInfo(f(1, 2));\n", "2"),
  "a decorator": refused("const log = (made: unknown) => made;\n@log\nclass Row {}\nlogInfo(new Row());\n", "XTK1015", 2, 1),
  signatures: works(
    "interface Face { a: string; m(): void; new (): Face; (): void; [key: string]: unknown; }\nconst face = { a: 'x' } as unknown as Face;\nlogInfo(face.a);\n",
    "x",
  ),
  "members of a class": works(
    "class A { n = 1; static made = 0; static { A.made = 5; } constructor(readonly m = 2) {} get all() { return this.n + this.m; } set all(v) { this.n = v; } add() { return ++this.n; }; }\nconst a = new A();\na.all = 3;\nlogInfo([a.add(), a.all, A.made].join());\n",
    "4,6,5",
  ),
  "private members": works(
    "class A { #n = 1; #add() { return ++this.#n; } get #all() { return this.#n; } set #all(v) { this.#n = v; } run(o: object) { this.#all = 4; return [this.#add(), this.#all, #n in o].join(); } }\nlogInfo(new A().run({}));\n",
    "5,5,false",
  ),
  "an accessor that is a field": refused("class A {\n  accessor n = 1;\n}\nlogInfo(new A().n);\n", "XTK1015", 2, 3),
  "an object pattern": works("const { a, b = 2, ...rest } = { a: 1, c: 3 } as any;\nlogInfo([a, b, rest.c].join());\n", "1,2,3"),
  "an array pattern": works("const [a, , b = 2, ...rest] = [1, 0, undefined, 4];\nlogInfo([a, b, rest].join());\n", "1,2,4"),
  "an assigned pattern": works("let a = 1, b = 2;\n[a, b] = [b, a];\n({ a } = { a: a + 5 });\nlogInfo([a, b].join());\n", "7,1"),
  "an array with a hole": works("logInfo([1, , ...[3]].length);\n", "3"),
  "an object": works(
    "const b = 2;\nconst o = { a: 1, b, ...{ c: 3 }, get d() { return 4; }, set d(v) {}, m() { return 5; } };\nlogInfo([o.a, o.b, o.c, o.d, o.m()].join());\n",
    "1,2,3,4,5",
  ),
  "members and calls": works("const o: any = { a: { b: () => 1 } };\nlogInfo(o.a['b']() + (o?.a?.['b']?.() ?? 0));\n", "2"),
  new: works("logInfo(new Array(3).length);\n", "3"),
  "a tagged template": works(
    "const tag = (parts: TemplateStringsArray, ...v: unknown[]) => parts.raw.join('|') + v;\nlogInfo(tag`a${1}\\n`);\n",
    "a|\\n1",
  ),
  "assertions of types": works("const v: any = 'a';\nlogInfo((<string>v)! + (v as string) + (v satisfies string));\n", "aaa"),
  "an instantiation": works("const make = Array<number>;\nlogInfo(new make(2).length);\n", "2"),
  functions: works(
    "const f = function again(n: number): number { return n < 1 ? 0 : again(n - 1); };\nlogInfo(((n: number) => n + 1)(f(2)));\n",
    "1",
  ),
  "operators in front": works(
    "const o: any = { a: 1 };\nlogInfo([delete o.a, typeof o, void 0, -1, +'2', ~3, !o].join());\n",
    "true,object,,-1,2,-4,false",
  ),
  counting: works("let n = 1;\nlogInfo([n++, ++n, n--, --n].join());\n", "1,3,3,1"),
  arithmetic: works(
    "logInfo([1 + 2, 3 - 1, 2 * 3, 7 / 2, 7 % 4, 2 ** 3, 1 << 2, -8 >> 1, -8 >>> 28, 6 & 3, 6 | 1, 6 ^ 3].join());\n",
    "3,2,6,3.5,3,8,4,-4,15,2,7,5",
  ),
  comparisons: works(
    "logInfo([1 < 2, 1 > 2, 1 <= 1, 1 >= 2, (1 as any) == '1', (1 as any) != '1', 1 === 1, 1 !== 1, 'a' in { a: 1 }, [] instanceof Array].join());\n",
    "true,false,true,false,true,false,true,false,true,true",
  ),
  logic: works("const n: any = null;\nlogInfo([n && 1, n || 2, n ?? 3, n ? 4 : 5, (1, 6)].join());\n", ",2,3,5,6"),
  assignments: works(
    "let n = 5;\nconst all: number[] = [];\nconst put = () => void all.push(n);\nn += 1; put(); n -= 2; put(); n *= 3; put(); n /= 2; put(); n %= 4; put(); n **= 3; put(); n <<= 2; put(); n >>= 1; put(); n >>>= 1; put(); n &= 7; put(); n |= 8; put(); n ^= 1; put();\nlet o: any;\no ??= 1; o ||= 2; o &&= 3;\nlogInfo(all.join() + o);\n",
    "6,4,12,6,2,8,32,16,8,0,8,93",
  ),
  "a template": works("const a = 1;\nlogInfo(`x${a}y` + `z`);\n", "x1yz"),
  "class expressions": works(
    "const A = class { n = 1; };\nconst B = class Own extends A { m() { return super.constructor === A; } };\nlogInfo([new B().n, new B().m()].join());\n",
    "1,true",
  ),
  super: works(
    "class A { m() { return 1; } }\nclass B extends A { constructor() { super(); } m() { return super.m() + 1; } }\nlogInfo(new B().m());\n",
    "2",
  ),
  "an interface that is implemented": works(
    "interface Face { n: number }\nabstract class Base implements Face { abstract n: number; }\nclass Own extends Base { override n = 1; declare later: string; }\nlogInfo(new Own().n);\n",
    "1",
  ),
  "new.target": works("function F(this: any) { this.made = new.target !== undefined; }\nlogInfo(new (F as any)().made);\n", "true"),
  "import.meta": refused("logInfo(import.meta.url);\n", "XTK1015", 1, 9),
  await: refused("export default async function () {\n  await xtk.session.Ingest();\n}\n", "XTK1005", 2, 3),
  yield: refused("function* rows() {\n  yield 1;\n}\nlogInfo(rows());\n", "XTK1006", 1, 1),
  "import()": refused("void import(logInfo.name);\n", "XTK1005", 1, 6),
  "import defer": refused('import defer * as rows from "../../lib/rows.ts";\nlogInfo(rows.n);\n', "XTK1001", 1, 8),
  using: refused("{\n  using file = vars.a;\n  logInfo(file);\n}\n", "XTK1015", 2, 3),
  "await using": refused("export default async function () {\n  await using file = vars.a;\n  logInfo(file);\n}\n", "XTK1005", 1, 1),
  "for await": refused("async function f() {\n  for await (const row of []) logInfo(row);\n}\nf();\n", "XTK1005", 1, 1),
  "a BigInt": refused("logInfo(10n);\n", "XTK1015", 1, 9),
  with: refused("with (vars) logInfo(a);\n", "XTK1001", 1, 1),
  blocks: works("{ const a = 1; ; logInfo(a); }\n", "1"),
  if: works("if (vars.nothing) logInfo(1); else logInfo(2);\n", "2"),
  loops: works(
    "let n = 0;\ndo n++; while (n < 2);\nwhile (n < 4) n++;\nfor (let i = 0; i < 2; i++) n++;\nfor (const k in { a: 1 }) n += k.length;\nfor (const v of [3]) n += v;\nlogInfo(n);\n",
    "10",
  ),
  jumps: works(
    "outer: for (let i = 0; ; i++) { for (;;) { if (i < 2) continue outer; break outer; } }\nconst f = () => { return 3; };\nlogInfo(f());\n",
    "3",
  ),
  switch: works("switch (Number(2)) { case 1: logInfo(1); break; case 2: logInfo(2); default: logInfo(3); }\n", "2;3"),
  try: works(
    "try { throw new Error('a'); } catch (error: any) { logInfo(error.message); } finally { logInfo('b'); }\ntry { throw 1; } catch { logInfo('c'); }\n",
    "a;b;c",
  ),
  debugger: works("debugger;\nlogInfo(1);\n", "1"),
  declarations: works(
    "var a = 1;\nlet b = 2;\nconst c = 3;\nfunction f() { return a + b + c; }\nclass D {}\ntype T = string;\nlogInfo(f() + String(new D() as unknown as T).length);\n",
    "21",
  ),
  "an enum": works("enum E { A, B = 5, C = 'c' }\nlogInfo([E.A, E[5], E.C].join());\n", "0,B,c"),
  "a namespace": works(
    "namespace N { export const a = 1; export namespace Inner { export const b = a + 1; } }\nimport M = N.Inner;\nlogInfo(M.b);\n",
    "2",
  ),
  imports: works(
    'import rows, { n as other } from "../../lib/rows.ts";\nimport * as all from "../../lib/rows.ts";\nimport type { Row } from "../../lib/rows.ts";\nimport data from "../../lib/data.json" with { type: "json" };\nconst row: Row = { n: 1 };\nlogInfo([rows, other, all.n, row.n, data.a].join());\n',
    "5,4,4,1,7",
  ),
  exports: works(
    'export const a = 1;\nexport { a as b };\nexport * from "../../lib/rows.ts";\nexport * as all from "../../lib/rows.ts";\nexport default function () {\n  logInfo(a);\n}\n',
    "1",
  ),
  "import = require()": works('import rows = require("../../lib/rows.ts");\nlogInfo(rows.n);\n', "4"),
  "export =": refused("const main = 1;\nexport = main;\n", "XTK1081", 2, 1),
  // Says something in declarations alone, where the check refuses it elsewhere.
  "export as namespace": works("export as namespace Rows;\nlogInfo(1);\n", "1"),
  elements: worksInTsx(
    'const more = { b: 2 };\nlogInfo((<a n="1" {...more}>x{1}<i /></a>).toXMLString().replace(/\\s*\\n\\s*/g, ""));\n',
    '<a n="1" b="2">x1<i/></a>',
  ),
  "a fragment": worksInTsx("logInfo((<a><><i /></></a>).i.length());\n", "1"),
  "a name with a prefix": worksInTsx('logInfo((<a xmlns:p="urn:p"><p:i /></a>).children().length());\n', "1"),
  this: works("const o = { n: 1, m() { return this.n; } };\nlogInfo(o.m());\n", "1"),
};
