import { expect, test } from "vitest";
import { runScript } from "../../runtime/index.ts";
import { compile } from "../../../build/project/compile.ts";
import { temporaryProject } from "../support/project.ts";

/**
 * Each newer syntax alone in an activity, everything else ECMAScript 5: what translates it must come without the help of another one. The
 * built script is held against the engine's table, so that what is left as it was is an error.
 */
const snippets: readonly (readonly [what: string, text: string, logs: string])[] = [
  ["an array pattern", 'var [a, b] = "1;2".split(";");\nlogInfo(a + b);', "12"],
  ["an array pattern that is assigned", 'var a, b;\n[a, b] = "1;2".split(";");\nlogInfo(a + b);', "12"],
  ["an object pattern", "var { length } = String(vars.a);\nlogInfo(length);", "9"],
  ["the rest of an object", 'var { a, ...others } = JSON.parse(\'{"a":1,"b":2}\');\nlogInfo(Object.keys(others).join() + a);', "b1"],
  ["an arrow function", "var twice = (n: number) => n * 2;\nlogInfo(twice(Number(2)));", "4"],
  ["an arrow function with a default", "var twice = (n = 3) => n * 2;\nlogInfo(twice());", "6"],
  [
    "an arrow function with this",
    "function Row(this: any) {\n  this.n = 5;\n  this.read = () => this.n;\n}\nlogInfo(new (Row as any)().read());",
    "5",
  ],
  ["a default parameter", "function add(a: number, b = 2) {\n  return a + b;\n}\nlogInfo(add(1));", "3"],
  ["a default parameter of a function expression", "var add = function (a: number, b = 2) {\n  return a + b;\n};\nlogInfo(add(1));", "3"],
  ["a rest parameter", "function count(...all: number[]) {\n  return all.length;\n}\nlogInfo(count(1, 2));", "2"],
  ["a parameter that is taken apart", "function read({ a }: { a: number }) {\n  return a;\n}\nlogInfo(read({ a: 7 }));", "7"],
  ["let in a block", "var n = 1;\nif (n > 0) {\n  let n = 2;\n  logInfo(n);\n}\nlogInfo(n);", "2 1"],
  ["const in a block", "var n = 1;\nif (n > 0) {\n  const n = 3;\n  logInfo(n);\n}\nlogInfo(n);", "3 1"],
  [
    "let that a closure keeps",
    "var all: (() => number)[] = [];\nfor (let i = 0; i < 2; i++) {\n  all.push(function () {\n    return i;\n  });\n}\nlogInfo(all[0]!() + all[1]!());",
    "1",
  ],
  ["a function in a block", "if (Number(1) > 0) {\n  function inner() {\n    return 8;\n  }\n  logInfo(inner());\n}", "8"],
  ["a class", "class Row {\n  read() {\n    return 9;\n  }\n}\nlogInfo(new Row().read());", "9"],
  ["a class expression", "var Row = class {\n  read() {\n    return 9;\n  }\n};\nlogInfo(new Row().read());", "9"],
  ["a method with a default", "class Row {\n  read(n = 4) {\n    return n;\n  }\n}\nlogInfo(new Row().read());", "4"],
  [
    "a constructor with a default",
    "class Row {\n  n: number;\n  constructor(n = 4) {\n    this.n = n;\n  }\n}\nlogInfo(new Row().n);",
    "4",
  ],
  ["a field", "class Row {\n  n = 6;\n}\nlogInfo(new Row().n);", "6"],
  ["a static field", "class Row {\n  static n = 6;\n}\nlogInfo(Row.n);", "6"],
  ["a private field", "class Row {\n  #n = 6;\n  read() {\n    return this.#n;\n  }\n}\nlogInfo(new Row().read());", "6"],
  [
    "a private method",
    "class Row {\n  #n() {\n    return 6;\n  }\n  read() {\n    return this.#n();\n  }\n}\nlogInfo(new Row().read());",
    "6",
  ],
  [
    "a private name that is looked for",
    "class Row {\n  #n = 1;\n  static is(o: object) {\n    return #n in o;\n  }\n}\nlogInfo(Row.is(new Row()));\nlogInfo(Row.is({}));",
    "true false",
  ],
  ["a static block", "class Row {\n  static n: number;\n  static {\n    Row.n = 7;\n  }\n}\nlogInfo(Row.n);", "7"],
  [
    "super in a class",
    "class A {\n  read() {\n    return 1;\n  }\n}\nclass B extends A {\n  read() {\n    return super.read() + 1;\n  }\n}\nlogInfo(new B().read());",
    "2",
  ],
  ["new.target", "function Row(this: any) {\n  this.made = new.target !== undefined;\n}\nlogInfo(new (Row as any)().made);", "true"],
  ["**", "var n = Number(3);\nlogInfo(n ** 2);", "9"],
  ["**=", "var n = Number(3);\nn **= 2;\nlogInfo(n);", "9"],
  ["??", "logInfo(vars.missing ?? 5);", "5"],
  ["??=", "vars.b ??= 5;\nlogInfo(vars.b);", "5"],
  ["||=", "vars.b ||= 5;\nlogInfo(vars.b);", "5"],
  ["&&=", "vars.a &&= 5;\nlogInfo(vars.a);", "5"],
  ["?.", "var row: any = vars;\nlogInfo(String(row.b?.c));", "undefined"],
  ["?.()", "var row: any = vars;\nlogInfo(String(row.b?.()));", "undefined"],
  ["catch without a name", 'try {\n  throw 1;\n} catch {\n  logInfo("caught");\n}', "caught"],
  ["a binary number", "logInfo(0b101);", "5"],
  ["an octal number", "logInfo(0o17);", "15"],
  ["a number with separators", "logInfo(1_000);", "1000"],
  ["a computed key", 'var o: any = { [String("a")]: 1 };\nlogInfo(o.a);', "1"],
  ["a shorthand property", "var a = Number(1);\nvar o = { a };\nlogInfo(o.a);", "1"],
  ["a method of an object", "var o = {\n  read() {\n    return 2;\n  },\n};\nlogInfo(o.read());", "2"],
  ["a method with a computed name", 'var o: any = {\n  [String("read")]() {\n    return 2;\n  },\n};\nlogInfo(o.read());', "2"],
  ["a method of an object with a default", "var o = {\n  read(n = 3) {\n    return n;\n  },\n};\nlogInfo(o.read());", "3"],
  [
    "super in an object",
    'var o: any = {\n  toString() {\n    return "own " + super.toString();\n  },\n};\nlogInfo(String(o));',
    "own [object Object]",
  ],
  ["spread in an object", "var o: any = { ...{ a: Number(1) } };\nlogInfo(o.a);", "1"],
  ["spread in an array", "var list = [1, 2];\nlogInfo([0, ...list].join());", "0,1,2"],
  ["spread in a call", "var list = [1, 2];\nlogInfo(Math.max(...list));", "2"],
  ["spread in a new", 'var list: [string, string] = ["a", "g"];\nlogInfo(new RegExp(...list).global);', "true"],
  ["the flag s", 'logInfo(/a.b/s.test("a\\nb"));', "true"],
  ["the flag u", 'logInfo(/^.$/u.test("\\ud83d\\ude00"));', "true"],
  ["a code point", 'var text = "\\u{1f600}";\nlogInfo(text.length);', "2"],
  ["a template", "var n = Number(1);\nlogInfo(`n ${n}`);", "n 1"],
  ["a template of lines", "logInfo(`a\nb`.length);", "3"],
  [
    "a tagged template",
    "function tag(parts: TemplateStringsArray, value: number) {\n  return parts.join() + value;\n}\nlogInfo(tag`a${1}b`);",
    "a,b1",
  ],
];

test.each(snippets)("%s", async (_, text, logs) => {
  const root = temporaryProject({ "activities/w/a.ts": `${text}\n` });
  const { code, diagnostics } = await compile({ root, entry: "activities/w/a.ts" });
  expect(diagnostics).toEqual([]);
  expect((await runScript(code as string, { vars: { a: "nine char" } })).logs.map(({ message }) => message).join(" ")).toBe(logs);
});
