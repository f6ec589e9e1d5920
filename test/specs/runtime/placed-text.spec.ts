import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Program as EditedProgram } from "acorn";
import type { Program } from "estree";
import { expect, test } from "vitest";
import { lower, lowerStatements } from "../../../build/e4x/calls/lower.ts";
import { parse } from "../../../build/e4x/parse/parse.ts";
import { printPlaced, printStatements } from "../../../build/e4x/print/print-placed.ts";
import type { TreeNode } from "../../../build/e4x/tree/tree-node.ts";
import { finishLowered, finishStatements } from "../../../build/node/finish-lowered.ts";
import { editOperators, lowerOperators } from "../../../build/node/operators/lower-operators.ts";
import { portableNames } from "../../../build/node/portable-names.ts";
import { scriptToNode } from "../../../build/node/script-to-node.ts";
import { REPOSITORY } from "../support/project.ts";

/** Scripts of all kinds: what the engine was asked, what is built, and forms of which the places are hard to tell. */
const scripts = [
  ...["e4x", "es5", "engine"].flatMap((name) =>
    readFileSync(join(REPOSITORY, "test/conformance/oracle", `${name}.jsonl`), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .flatMap((line) => Object.values(JSON.parse(line) as Record<string, unknown>).filter((value) => typeof value === "string")),
  ),
  ...readdirSync(join(REPOSITORY, "test/fixtures"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(REPOSITORY, "test/fixtures", file), "utf8")),
  "for (f() in {a: 1}); for (;;) ; while (a == b) ;",
  "f() = 1; f()++; [f()] = [a + b];",
  "x = {get a() { return a + b; }, set a(v) { a += b }};",
  "a = (b, c) + d; throw (a, b);",
  "for (k in (a, b)) c; o[(a, b)] = 2; o[a, b]++; delete o[a, b]; (a, b)[c] = d;",
  "'use strict'; typeof (a, b); ('x') + y;",
  "(function () { 'x'; return a + b - (c + d) == e + f; })();",
  "if (a) if (b) ; else d; with (a) { @b + c }",
  "var x = <a b={c + d}><b/>{e == f}<c k='1'><d/></c></a>, y = <a><b c='d'/>text</a>;",
];

function lowered(script: string): TreeNode | undefined {
  try {
    return finishLowered(lower(portableNames(parse(script, { allowReturn: true })) as Program)) as TreeNode;
  } catch {
    return undefined;
  }
}

test("what is printed knows where it is: its operators are edited as if it had been parsed again", () => {
  const options = { isolated: true, countsTurns: true };
  let count = 0;
  for (const script of scripts) {
    const tree = lowered(script);
    if (tree === undefined) continue;
    const { code } = printPlaced(tree);
    let parsed: string;
    try {
      parsed = lowerOperators(code, options).code;
    } catch {
      // What Node.js does not compile.
      continue;
    }
    expect(editOperators(code, tree as unknown as EditedProgram, options).toString(), script).toBe(parsed);
    count++;
  }
  expect(count).toBeGreaterThan(5000);
});

test("the text is the same where its parts are mapped", () => {
  for (const script of scripts) {
    const [tree, again] = [lowered(script), lowered(script)];
    if (tree && again) expect(printPlaced(tree, true).code, script).toBe(printPlaced(again).code);
  }
});

test("statement by statement, the text is that of the whole", () => {
  const options = { isolated: true, countsTurns: true };
  for (const script of scripts) {
    const tree = lowered(script);
    if (tree === undefined) continue;
    const { code } = printPlaced(tree);
    const read = (): Program => parse(script, { allowReturn: true });
    let whole: string;
    try {
      whole = editOperators(code, tree as unknown as EditedProgram, options).toString();
    } catch {
      expect(() => scriptToNode(read, { filename: "a.js", isolated: true }), script).toThrow();
      continue;
    }
    expect(scriptToNode(read, { filename: "a.js", isolated: true }).code, script).toBe(whole);
  }
});

test("a statement is lowered when the one before it is written", () => {
  const program = parse("var a = <a/>; default xml namespace = 'u'; function f() { return a.b; } a.c = f();");
  let lowered = 0;
  const counted = function* (): Generator<TreeNode> {
    for (const statement of lowerStatements(program)) {
      lowered++;
      yield statement;
    }
  };
  const inTurn: [string, number][] = [];
  for (const { code } of printStatements(finishStatements(program, counted()))) inTurn.push([code.trim().slice(0, 6), lowered]);
  expect(inTurn).toEqual([
    ["var a ", 1],
    ["__e4x.", 2],
    ["functi", 3],
    ["a.c = ", 4],
  ]);
});

test("a script is read once, and once more for maps", () => {
  let read = 0;
  const { code, maps } = scriptToNode(
    () => {
      read++;
      return parse("var a = b + c;");
    },
    { filename: "a.js", isolated: true },
  );
  expect(code).toContain("__e4x.add(");
  expect(read).toBe(1);
  expect(maps()).toHaveLength(2);
  expect(read).toBe(2);
});
