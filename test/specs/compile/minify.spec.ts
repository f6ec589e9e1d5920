import { readFileSync } from "node:fs";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { insertHelpers } from "../../../build/compile/helpers/insert-helpers.ts";
import { helperOperations } from "../../../build/compile/helpers/helper-functions.ts";
import { minify } from "../../../build/compile/minify/minify.ts";
import { parse, print } from "../../../build/e4x/index.ts";
import { build } from "../../../build/project/build.ts";
import { compile } from "../../../build/project/compile.ts";
import { program } from "../../fuzz/programs/program.ts";
import { runPrograms } from "../../fuzz/programs/run-programs.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { FIXTURES, fixtureSources, readCompileFixture } from "../support/compile-fixture.ts";
import { keepBuiltins } from "../support/keep-builtins.ts";
import { temporaryProject } from "../support/project.ts";
import { hasRhino } from "../support/rhino.ts";
import { replayOnRhino } from "../support/rhino-replay.ts";
import { cases } from "../support/thorough.ts";

keepBuiltins();
// The programs lie in projects of their own, which vitest does not load.
beforeAll(() => void (allRuns.loader = undefined));

const EMPTY_MAP = JSON.stringify({ version: 3, sources: [], names: [], mappings: "" });

/** A script of the engine, made short. */
function short(code: string, isBare = false): string {
  const printed = print(parse(code, { allowReturn: true })).code;
  return minify({ code: printed, map: EMPTY_MAP, isExpression: false, helperBytes: 0 }, { isBare, helpersAt: Infinity }).code;
}

/** What a script is, its layout aside. */
function laidOut(code: string): string {
  return print(parse(code, { allowReturn: true })).code.replace(/^\s*\/\/.*\n|\n(?=\n)/gm, "");
}

async function compiled(text: string, settings: { minify?: boolean; wrap?: "none" } = { minify: true }): Promise<string> {
  const root = temporaryProject({ "activities/w/a.ts": text });
  const { code, diagnostics } = await compile({ root, entry: "activities/w/a.ts", ...settings });
  expect(diagnostics).toEqual([]);
  return code!.replace(/^\/\/.*\n/, "");
}

describe("white space and comments", () => {
  test.each([
    ["a + +b; a - -b; a++ + b; a - --b;", "a+ +b;\na- -b;\na++ +b;\na- --b;"],
    ["a < b; a <= b; a << b; a < !b; a > b;", "a < b;\na <= b;\na << b;\na < !b;\na>b;"],
    ["a < !--b; a-- > b;", "a < !--b;\na-- >b;"],
    ["1 .toFixed(); 1.5.toFixed(); (1).a;", "(1).toFixed();\n1.5.toFixed();\n(1).a;"],
    ["if (a) /b/.test(c); a = /b/g in c; a / b / c; typeof /a/;", "if(a) /b/.test(c);\na= /b/g in c;\na/b/c;\ntypeof /a/;"],
    ['typeof "a"; "a" in b; void 0; a instanceof B; case_ = 1;', 'typeof"a";\n"a"in b;\nvoid 0;\na instanceof B;\ncase_=1;'],
    ["a = <b c='d  e'>f  {g + h}</b>; return <b/>;", "a= <b c='d  e'>f  {g + h}</b>;\nreturn <b/>;"],
    ["a.* = b; a.@b = c; a..b; a.b::c; for each (var d in e) f();", "a.* =b;\na.@b=c;\na..b;\na.b::c;\nfor each(var d in e)f();"],
    ["a ? b : c ? <d/> : e; a = b = -c; !a && !b || ~c;", "a?b:c? <d/>:e;\na=b= -c;\n!a&& !b|| ~c;"],
    [
      "do a(); while (b); for (;;) ; switch (a) { case -1: b(); default: c(); }",
      "do a();while(b);\nfor(;;);\nswitch(a){case-1:b();default:c();}",
    ],
    [
      "a: for (var b in c) continue a; throw { get d() { return 1; }, 'e': 2 };",
      "a:for(var b in c)continue a;\nthrow{get d(){return 1;},'e':2};",
    ],
    ["a = 'x  // y'; a = \"/* z */\"; /* c */ b(/* d */ 1); // e", "a='x  // y';\na=\"/* z */\";\nb(1);"],
    ["default xml namespace = a; var é = 1, ñ = é in b;", "default xml namespace=a;\nvar é=1,ñ=é in b;"],
    ["else_(); if (a) b(); else if (c) d(); else { e(); }", "else_();\nif(a)b();else if(c)d();else{e();}"],
  ])("%s", (code, expected) => {
    expect(short(code, true)).toBe(`${expected}\n`);
    expect(laidOut(short(code, true))).toBe(laidOut(code));
  });

  test("nothing but a banner is left of comments, and a condition is still one expression", async () => {
    const root = temporaryProject({
      "activities/w/a.ts":
        "// one\nexport default function () {\n  /** two */\n  const text = 1; // three\n\n  logInfo(text /* four */);\n}\n",
      "activities/w/b.condition.ts":
        "export default {\n  // five\n  d: () => vars.n > 1, e: () => { const big = vars.n; return big > 0 && big < 9; } };\n",
      "activities/w/c.js": "// six\nvar text  =  <a/>;\n",
      "xtkit.config.mts": 'export default { minify: true, banner: "of the team" };\n',
    });
    expect((await build({ root })).diagnostics).toEqual([]);
    const built = ["a", "b.condition", "c"].map((name) => readBuilt(root, name));
    expect(built).toEqual([
      "// of the team\n(function () {\nvar a=1;\nlogInfo(a);\n})();\n",
      "// of the team\n// transition d\nvars.n>1\n;\n// transition e\n(function () {\nvar a=vars.n;\nreturn a>0&&a < 9;\n})()\n;\n",
      "// of the team\n// six\nvar text  =  <a/>;\n",
    ]);
  });
});

function readBuilt(root: string, name: string): string {
  return readFileSync(`${root}/dist/w/${name}.js`, "utf8").replace(/^\/\/ xtkit .*\n/, "");
}

describe("names", () => {
  test.each([
    [
      "variables, parameters and functions that are only called",
      "var one = f(1); function f(two) { return two + g(); } logInfo(one); function g() { return 3; }",
      "var a=b(1);function b(d){return d+c();}logInfo(a);function c(){return 3;}",
    ],
    [
      "a function that tells its name",
      "function named() {} logInfo(named.name); var other = function own() {}; other();",
      "function named(){}logInfo(named.name);var a=function own(){};a();",
    ],
    ["no name that the script uses otherwise", "var one = a; function f(two) { return b(two, one, arguments, undefined); } f();", null],
    ["a function that is made with new", "function Big() {} new Big();", "function Big(){}new Big();"],
    ["what catch declares", "try { a1(); } catch (error) { logInfo(error); }", "try{a1();}catch(a){logInfo(a);}"],
    [
      "members, keys and labels are no variables",
      "var key = { key: 1 }; key: for (;;) { logInfo(key.key, key['key']); break key; }",
      "var a={key:1};key:for(;;){logInfo(a.key,a['key']);break key;}",
    ],
    [
      "names in markup are not, but those in braces",
      "var key = <key key={key}>{key}</key>; logInfo(key.@key, key..key, key.key);",
      "var a= <key key={a}>{a}</key>;logInfo(a.@key,a..key,a.key);",
    ],
    [
      "namespaces",
      "var space = new Namespace('a'); default xml namespace = space; logInfo(row.space::space, row.@space::space, row..space, <space:a/>);",
      "var a=new Namespace('a');default xml namespace=a;logInfo(row.a::space,row.@a::space,row..space, <space:a/>);",
    ],
    ["Mozilla's patterns", "var { left, right } = f(), [first] = left;", "var{left,right}=f(),[a]=left;"],
  ])("%s", (_, code, expected) => {
    const made = short(code);
    if (expected !== null) expect(made.replace(/\n/g, "")).toBe(expected);
    else expect(made.replace(/\n/g, "")).toBe("var c=a;function d(e){return b(e,c,arguments,undefined);}d();");
  });

  test.each([
    ["eval", 'var one = 1; eval("one");'],
    ["eval, somewhere", 'function f(one) { return function () { return eval("one"); }; } f();'],
    ["with", "var one = 1; with (b) logInfo(one);"],
    ["a filter", "var one = 1; logInfo(list.(@id == one));"],
    ["a filter in another function", "var one = 1; function f(two) { return list.(name == 1); } f(one);"],
    ["a look at functions", "function f(one) { return arguments.callee.name; } f();"],
    ["a look at texts of functions", 'function f(one) { return f["toSource"](); } f();'],
    ["a look by uneval", "function f(one) { return uneval(f); } f();"],
  ])("none is shortened with %s", (_, code) => {
    expect(laidOut(short(code))).toBe(laidOut(code));
  });

  test("a name that catch declares and that means another variable outside of it stays, all over the script", () => {
    const code = "var error = 1; function f() { try { g(); } catch (error) { h(error); } return error; } logInfo(f(), error);";
    expect(short(code).replace(/\n/g, "")).toBe(
      "var error=1;function a(){try{g();}catch(error){h(error);}return error;}logInfo(a(),error);",
    );
  });

  test("not at the top level where others see them", async () => {
    const text = "const total = vars.n;\nfunction twice(value: any): any {\n  return value * 2;\n}\nlogInfo(twice(total));\n";
    expect(await compiled(text, { minify: true, wrap: "none" })).toBe(
      "var total=vars.n;\nfunction twice(a){\nreturn a*2;}\nlogInfo(twice(total));\n",
    );
    const root = temporaryProject({
      "activities/w/c.library.ts": "const hidden = 1;\nexport function add(value: number): number {\n  return value + hidden;\n}\n",
    });
    const { code } = await compile({ root, entry: "activities/w/c.library.ts", minify: true });
    expect(code).toContain("var hidden=1;");
    expect(code).toMatch(/function add\(a\)\{\nreturn a\+hidden;\}/);
  });
});

test("what stands in the braces of markup is on its line", async () => {
  const long = "long".repeat(20);
  const text = `import { x } from "xtkit/xml";\nlogInfo(x("a", { b: String(vars.${long}), c: vars.${long} + "${long}" }, x("d", null, "e")));\n`;
  expect(await compiled(text)).toBe(
    `(function () {\nlogInfo(<a b={String(vars.${long})} c={vars.${long} + "${long}"}><d>e</d></a>);\n})();\n`,
  );
});

test("what the engine would not compile is told as ever", async () => {
  expect(short("a = 1;")).toBe("a=1;\n");
  const odd = { code: "var a = <b></c>;\n", map: EMPTY_MAP, helperBytes: 0 };
  expect(minify(odd, { isBare: true, helpersAt: Infinity })).toBe(odd);
  const root = temporaryProject({ "activities/w/a.ts": `logInfo(${"[".repeat(3000)}1${"]".repeat(3000)});\n` });
  const codes = async (settings: object): Promise<string[]> =>
    (await compile({ root, entry: "activities/w/a.ts", ...settings })).diagnostics.map(({ code }) => code);
  expect(await codes({ minify: true })).toEqual(await codes({}));
});

test("a line of the script comes from one line of the source", async () => {
  const text = `const list: any = [1, 2];
for (const item of list) {
  const twice = item * 2; const four = twice * 2;
  if (four > 4) {
    logInfo(twice);
  } else logInfo(four, function () {
    return list.includes(item);
  });
}
`;
  const root = temporaryProject({ "activities/w/a.ts": text });
  const { code, map } = await compile({ root, entry: "activities/w/a.ts", minify: true });
  const trace = new TraceMap(map!);
  const lines = code!.split("\n").map((line, index) => {
    const found = [...line.matchAll(/\b(?:var|if|logInfo|return|for)\b/g)].map(
      (match) => originalPositionFor(trace, { line: index + 1, column: match.index }).line,
    );
    return [...new Set(found)].filter((one) => one !== null);
  });
  expect(lines.filter((found) => found.length > 1)).toEqual([]);
  expect([...new Set(lines.flat())]).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("the functions that a script brings along are the same, shorter", () => {
  const names = helperOperations.map((operation) => `__e4x.${operation}();`).join("\n");
  const tree = parse(names);
  const helpers = insertHelpers(tree);
  const whole = print(tree).code + helpers;
  expect(helperOperations.length).toBeGreaterThan(50);
  const made = short(whole, true);
  expect(made.length).toBeLessThan(whole.length);
  expect(withoutNames(made)).toEqual(withoutNames(whole));
});

/** The kinds of all nodes of a script, and its texts, in order. */
function withoutNames(code: string): string[] {
  const found: string[] = [];
  JSON.stringify(parse(code), (key, value: unknown) => {
    if (key === "loc" || key === "start" || key === "end" || key === "name") return undefined;
    if (typeof value !== "object") found.push(`${key} ${String(value)}`);
    return value;
  });
  return found;
}

test("the bytes of functions that it brings along are told as they are", async () => {
  const root = temporaryProject({ "activities/w/a.ts": "const list: any = [1];\nlogInfo(list.includes(1));\n" });
  const { code, helperBytes } = await compile({ root, entry: "activities/w/a.ts", minify: true });
  const from = code!.indexOf("\nfunction ") + 1;
  expect(helperBytes).toBe(code!.length - from - "})();\n".length);
});

describe("short scripts do what the long ones do", () => {
  test.each(fixtureSources())("%s", async (source) => {
    const { logs, thrown, rows, vars, code: long } = await readCompileFixture(source);
    const wrap = /^\(function|\n\(function/.test(long) ? {} : { wrap: "none" as const };
    const { code } = await compile({ root: FIXTURES, entry: source, minify: true, ...wrap });
    const campaign = createCampaign({ root: FIXTURES, rows });
    let found: string | null = null;
    await runScript(code!, { campaign, filename: source, vars }).catch((error: unknown) => void (found = String(error)));
    expect({ logs: campaign.logs.map(({ message }) => message), thrown: found }).toEqual({ logs, thrown });
    expect(code!.length).toBeLessThanOrEqual(long.length);
  });

  test("generated programs", async () => {
    for (const seed of Array(cases(8)).keys()) {
      const programs = fc.sample(program, { numRuns: 30, seed: seed + 100 });
      const { source, script } = await runPrograms(programs, { minify: true });
      expect(script).toEqual(source);
      expect(script).toHaveLength(30);
    }
  });

  test.skipIf(!hasRhino())("Rhino, too, runs the short ones as the long ones", async () => {
    const programs = fc.sample(program, { numRuns: 30, seed: 99 });
    const [short, long] = [await runPrograms(programs, { minify: true }), await runPrograms(programs)];
    const runs = [short, long].map(({ code }) => ({ code, vars: {}, instanceVars: {}, calls: [] }));
    const [ofShort, ofLong] = replayOnRhino(runs);
    expect(ofLong!.logs.length).toBeGreaterThan(60);
    expect(ofShort).toEqual(ofLong);
    expect(short.code.length).toBeLessThan(long.code.length * 0.8);
  });
});
