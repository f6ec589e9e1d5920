import { beforeAll, describe, expect, test } from "vitest";
import { xmlFunctions } from "../../../build/compile/helpers/xml-functions.ts";
import { xtkFunctions } from "../../../build/compile/helpers/xtk-functions.ts";
import { usedGlobals } from "../../../build/compile/used-globals.ts";
import { parse } from "../../../build/e4x/parse/parse.ts";
import { nameUses } from "../../../build/e4x/tree/name-uses.ts";
import type { TreeNode } from "../../../build/e4x/tree/tree-node.ts";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { temporaryProject } from "../support/project.ts";

/*
 * Objects of the server that go over their items themselves, as `for each` has them do: the lines of a File, the rows of a query. What does
 * not go over anything there, a ZipFile, is refused alike.
 */

// The activities lie in projects of their own, which vitest does not load.
beforeAll(() => void (allRuns.loader = undefined));

function server(root: string): Campaign {
  const campaign = createCampaign({
    root,
    files: { "/tmp/a.txt": "one\ntwo\nthree\n", "/tmp/empty.txt": "" },
  });
  campaign.sql("SELECT *", () => [
    [1, "a"],
    [2, "b"],
  ]);
  return campaign;
}

/** What a run of an activity says in the end: its lines, and what it threw. */
async function outcome(campaign: Campaign, run: () => Promise<unknown>): Promise<string[]> {
  let thrown: string[] = [];
  try {
    await run();
  } catch (error) {
    thrown = [String(error)];
  }
  return [...campaign.logs.map(({ message }) => message), ...thrown];
}

async function bothWays(body: string): Promise<{ code: string; source: string[]; script: string[] }> {
  const entry = "activities/w/a.ts";
  const root = temporaryProject({ [entry]: `${body}\n` });
  const { code, diagnostics } = await compile({ root, entry });
  expect(diagnostics).toEqual([]);
  const [first, second] = [server(root), server(root)];
  return {
    code: code ?? "",
    source: await outcome(first, () => first.run(entry)),
    script: await outcome(second, () => runScript(code ?? "", { campaign: second })),
  };
}

const OPEN = 'const f = new File("/tmp/a.txt");\n  f.open();\n  ';
const QUERY = 'application.getConnection().query("SELECT a, b FROM T")';
const main = (body: string): string => `export default function () {\n  ${body}\n}`;

test.each<[name: string, activity: string, logs: string[], code: RegExp]>([
  [
    "the lines of a file",
    main(`${OPEN}for (const line of f) logInfo(line);\n  f.close();`),
    ["one", "two", "three"],
    /for each \(var line in f\)/,
  ],
  [
    "the lines of a file up to one, and the next",
    main(`${OPEN}for (const line of f) {\n    logInfo(line);\n    if (line === "one") break;\n  }\n  logInfo("next " + f.readln());`),
    ["one", "next two"],
    /for each [(]var \w+ in (?:f|new File|c\.query|application)/,
  ],
  [
    "an empty file",
    main('const f = new File("/tmp/empty.txt");\n  f.open();\n  for (const line of f) logInfo(line);\n  logInfo("end");'),
    ["end"],
    /for each [(]var \w+ in (?:f|new File|c\.query|application)/,
  ],
  [
    "a file that is not open",
    main('for (const line of new File("/tmp/a.txt")) logInfo(line);'),
    ["Error: File: /tmp/a.txt is not open for reading: call open() first"],
    /for each [(]var \w+ in (?:f|new File|c\.query|application)/,
  ],
  [
    "the rows of a query",
    main(`for (const row of ${QUERY}) logInfo(row[0] + " " + row[1]);`),
    ["1 a", "2 b"],
    /for each \(var row in application/,
  ],
  [
    "rows taken apart",
    main(`const c = application.getConnection();\n  for (const [id, name] of c.query("SELECT a, b FROM T")) logInfo(id + name);`),
    ["1a", "2b"],
    /for each [(]var \w+ in (?:f|new File|c\.query|application)/,
  ],
  [
    "rows that are arrays",
    main(`for (const row of ${QUERY}) logInfo(String(row.map(String).join("|")));`),
    ["1|a", "2|b"],
    /for each [(]var \w+ in (?:f|new File|c\.query|application)/,
  ],
  [
    "a file handed to a function that knows nothing of it",
    `function print(lines) {\n  for (const line of lines) logInfo(line);\n}\n${main(`${OPEN}print(f);\n  print(["x"]);\n  print("yz");`)}`,
    ["one", "two", "three", "x", "y", "z"],
    /itemsOf\(lines\)/,
  ],
  [
    "rows of type any",
    main(`const rows: any = vars.none ? [] : ${QUERY};\n  for (const row of rows) logInfo(row[1]);`),
    ["a", "b"],
    /itemsOf/,
  ],
  ["spread", main(`${OPEN}logInfo([...f].length + " " + Math.max(...[...${QUERY}].map((row) => row[0])));`), ["3 2"], /itemsOf/],
  ["destructuring", main(`${OPEN}const [first, ...others] = f;\n  logInfo(first + " " + others);`), ["one two,three"], /itemsOf/],
  [
    "an archive",
    main('for (const entry of new ZipFile("/tmp/a.zip")) logInfo(entry);'),
    ["TypeError: [object ZipFile] is not iterable"],
    /itemsOf/,
  ],
  [
    "a plain object of type any",
    main("const o: any = { a: 1 };\n  for (const one of o) logInfo(one);"),
    ["TypeError: [object Object] is not iterable"],
    /itemsOf/,
  ],
  ["a list of type any", main("const o: any = vars.none ? 1 : [1, 2];\n  for (const one of o) logInfo(one);"), ["1", "2"], /itemsOf/],
  [
    "the arguments of a function",
    `function f(..._: unknown[]) {\n  for (const one of arguments) logInfo(one);\n}\n${main('f("a", "b");')}`,
    ["a", "b"],
    /itemsOf/,
  ],
  ["null of type any", main("const o: any = null;\n  for (const one of o) logInfo(one);"), ["TypeError: null is not iterable"], /itemsOf/],
])("%s", async (_, activity, logs, code) => {
  const { source, script, code: emitted } = await bothWays(activity);
  expect(script).toEqual(logs);
  expect(source).toEqual(script);
  expect(emitted).toMatch(code);
});

test.each<[name: string, body: string, logs: string[]]>([
  ["a number is spread into a list", "logInfo([...(5 as any)].length);", ["TypeError: 5 is not iterable"]],
  [
    "null is spread into arguments",
    "const f = (...a: any[]) => a.length;\n  logInfo(f(...(null as any)));",
    ["TypeError: null is not iterable"],
  ],
  [
    "an object is spread into a constructor",
    "logInfo(new Array(...({ a: 1 } as any)).length);",
    ["TypeError: [object Object] is not iterable"],
  ],
  [
    "a truth value is spread into a function of the engine",
    "const t: any = true;\n  logInfo(Math.max(...t));",
    ["TypeError: true is not iterable"],
  ],
  ["an object is taken apart", "const [a] = {} as any;\n  logInfo(a);", ["TypeError: [object Object] is not iterable"]],
  [
    "a member is taken apart",
    "const v: any = { x: {} };\n  const [a] = v.x;\n  logInfo(a);",
    ["TypeError: [object Object] is not iterable"],
  ],
  [
    "what is not there is taken apart later",
    "const v: any = {};\n  let a;\n  [a] = v.y;\n  logInfo(a);",
    ["TypeError: undefined is not iterable"],
  ],
  ["a number is a parameter", "const f = ([a]: any) => a;\n  logInfo(f(5));", ["TypeError: 5 is not iterable"]],
  [
    "an object is a parameter",
    "function f([a]: any) {\n    return a;\n  }\n  logInfo(f({}));",
    ["TypeError: [object Object] is not iterable"],
  ],
  ["an inner list is taken apart", "const { q: [z] }: any = { q: 1 };\n  logInfo(z);", ["TypeError: 1 is not iterable"]],
  ["a list in a list", "const [[a]]: any = [1];\n  logInfo(a);", ["TypeError: 1 is not iterable"]],
  ["a default is taken apart", "let a: any;\n  [[a] = 5 as any] = [];\n  logInfo(a);", ["TypeError: 5 is not iterable"]],
  [
    "an inner list of a parameter",
    "const f = ({ q: [z] }: any, ...others: any[]) => z + others;\n  logInfo(f({ q: {} }));",
    ["TypeError: [object Object] is not iterable"],
  ],
  ["the items of a loop are taken apart", "for (const [k] of [true] as any) logInfo(k);", ["TypeError: true is not iterable"]],
  ["inner lists of a loop", "for (const { k: [l] } of [{ k: 'x' }, { k: 2 }] as any) logInfo(l);", ["x", "TypeError: 2 is not iterable"]],
  ["what was caught is taken apart", "try {\n    throw 1;\n  } catch ([a]: any) {\n    logInfo(a);\n  }", ["TypeError: 1 is not iterable"]],
  [
    "a setter takes its value apart",
    "const o: any = {\n    set all({ a: [b] }: any) {\n      logInfo(b);\n    },\n  };\n  o.all = { a: ['x'] };\n  o.all = { a: 1 };",
    ["x", "TypeError: 1 is not iterable"],
  ],
  ["an assignment is its value", "let a: any;\n  const v: any = ([a] = 'xy' as any);\n  logInfo(v + a);", ["xyx"]],
  ["a number is gone over", "const v: any = { a: 5 };\n  for (const one of v.a) logInfo(one);", ["TypeError: 5 is not iterable"]],
  [
    "a file that is not known as one is read before the first line is looked at",
    `function first(lines: any) {\n    for (const line of lines) return line;\n  }\n  ${OPEN}logInfo(first(f) + String(f.readln()));`,
    ["onenull"],
  ],
  [
    "one that may be another is read at once too",
    `let f = new File("/tmp/empty.txt");\n  f = new File("/tmp/a.txt");\n  f.open();\n  for (const line of f) {\n    logInfo(line + String(f.readln()));\n  }`,
    ["onenull", "twonull", "threenull"],
  ],
  [
    "a known one is read line by line, in a function of its own too",
    `${OPEN}const read = () => {\n    for (const line of f) logInfo(line + f.readln());\n  };\n  read();`,
    ["onetwo", "threenull"],
  ],
  [
    "rows of a connection that is known, up to one and again",
    `const c = application.getConnection();\n  const rows = c.query("SELECT a, b FROM T");\n  for (const row of rows) {\n    logInfo(row[1]);\n    break;\n  }\n  for (const row of rows) logInfo("again " + row[1]);`,
    ["a", "again a", "again b"],
  ],
  ["all is read before the first is taken", `${OPEN}const [first] = f;\n  logInfo(first + String(f.readln()));`, ["onenull"]],
  [
    "lists, texts and objects are spread as ever",
    'const [a, ...b] = [1, 2, 3];\n  const [c] = "xy";\n  logInfo([...b, ...c, { ...{ d: 4 } }.d, a].join());',
    ["2,3,x,4,1"],
  ],
])("source and script say the same: %s", async (_, body, logs) => {
  const { source, script } = await bothWays(main(body));
  expect(source).toEqual(logs);
  expect(script).toEqual(source);
});

/** Which variable is nothing the script says with the name that the compiler gave it; there is no call between, so the line is that of the pattern. */
test.each([
  ["null is an object", "const { a }: any = null;\n  logInfo(a);", "null"],
  ["nothing is an argument", "function f({ a }: any) {\n    return a;\n  }\n  logInfo((f as any)());", "undefined"],
  ["nothing is in an object", "const { a: { b } }: any = {};\n  logInfo(b);", "undefined"],
  ["a member is not there", "const v: any = { x: null };\n  const { a, b } = v.x;\n  logInfo(a + b);", "null"],
  ["a variable is not there", "let v: any = 1;\n  v = null;\n  const { a, b } = v;\n  logInfo(a + b);", "null"],
  ["the rest of nothing", "const { ...all } = null as any;\n  logInfo(all);", "null"],
])("patterns of objects throw in source and script: %s", async (_, body, nothing) => {
  const { source, script, code } = await bothWays(main(`try {\n    ${body}\n  } catch (e) {\n    logInfo(String(e));\n  }`));
  expect([source, script]).toEqual([
    [expect.stringMatching(`^TypeError: .*${nothing}`)],
    [expect.stringMatching(`^TypeError: .*${nothing}`)],
  ]);
  expect(code).not.toContain("objectOf");
});

describe("variables with the name of a global that the translation reads", () => {
  const names = [...usedGlobals].filter((name) => name !== "undefined" && name !== "xtk");
  const body = (name: string): string => `const o: any = JSON.parse('{"n": [1, "x"], "m": null}');
  const [first, ...others] = o.n;
  class Own { kept = [...o.n]; get all() { return this.kept; } }
  logInfo(\`\${first} \${others} \${o.m} \${new Own().all} \${${name}}\` + text(o.m, "none") + num(o.n[1], 7) + String.length);`;

  test.each(names)("%s", async (name) => {
    const lines = name === "String" ? (text: string): string => text.replace(" + String.length", "") : (text: string): string => text;
    const { source, script } = await bothWays(
      lines(
        `import { num, text } from "xtkit/xml";\nfunction inner() {\n  const ${name}: any = "inner";\n  ${body(name)}\n}\nfunction given(${name}: any) {\n  ${body(name)}\n}\n${main(`const ${name}: any = "own";\n  ${body(name)}\n  inner();\n  given("given");`)}`,
      ),
    );
    expect(script).toHaveLength(3);
    expect(source).toEqual(script);
    expect(script[0]).toContain("1 x null 1,x own");
  });

  test("each global that a helper function reads is among them", () => {
    const helpers = new Map([
      ...Object.entries(xmlFunctions).map(([name, { text }]) => [name, text] as const),
      ...Object.entries(xtkFunctions),
    ]);
    for (const [helper, text] of helpers) {
      const read = new Set<string>();
      nameUses(parse(text.replace(/#\{(\w+)\}/g, "$1")) as TreeNode, ({ node, scope }) => {
        if (scope === undefined && node.type === "Identifier") read.add(node.name);
      });
      for (const name of [...helpers.keys(), ...usedGlobals, "arguments"]) read.delete(name);
      expect({ helper, read: [...read] }).toEqual({ helper, read: [] });
    }
  });
});
