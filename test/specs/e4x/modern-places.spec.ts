import { Parser } from "acorn";
import type { Program } from "estree";
import { expect, test } from "vitest";
import { lower, parse, print, raise } from "../../../build/e4x/index.ts";
import type { AnyNode } from "../../../build/e4x/tree/nodes.ts";
import { nodesIn } from "../../../build/e4x/tree/walk.ts";
import { isCompared } from "./support/comparable.ts";
import { expectSameTree } from "./support/expect-same-tree.ts";
import { isSameTree } from "./support/is-same-tree.ts";
import { modernModules, modernScripts } from "./support/modern-snippets.ts";

type Options = { sourceType: "script" | "module"; allowReturn: boolean };

const MODULE: Options = { sourceType: "module", allowReturn: false };
const SCRIPT: Options = { sourceType: "script", allowReturn: true };

function parsed(source: string, options: Options): Program | undefined {
  try {
    return parse(source, options);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The source with E4X in the place of each name, one at a time, wherever a value may stand. */
function withE4X(source: string, tree: Program, options: Options): { changed: string; ast: Program }[] {
  const names = [...nodesIn(tree as unknown as AnyNode)].filter(({ type }) => type === "Identifier") as unknown as {
    start: number;
    end: number;
  }[];
  return names.flatMap(({ start, end }) => {
    const changed = `${source.slice(0, start)}(<e>{v}</e>.@k)${source.slice(end)}`;
    const ast = parsed(changed, options);
    return ast === undefined ? [] : [{ changed, ast }];
  });
}

/** What of today's functions, loops and members the trees of one parser must agree on as well. */
const FLAGS = new Set(["generator", "async", "await", "optional", "method", "delegate", "static"]);

function expectSameModern(tree: unknown, wanted: unknown, source: string): void {
  expectSameTree(tree, wanted, source);
  const agrees = isSameTree(tree, wanted, (node, key) => isCompared(node, key) || (FLAGS.has(key) && node[key] !== undefined));
  expect(agrees, source).toBe(true);
}

test("wherever a language has a value it may be E4X: lowered it is plain, raised it is what it was, printed it means the same", () => {
  let places = 0;
  for (const source of [...modernModules, ...modernScripts]) {
    // Scripts are those of the engine, modules those of today.
    const options = [MODULE, SCRIPT].find((each) => parsed(source, each) !== undefined);
    if (options === undefined) continue;
    const tree = parse(source, options);
    expectSameModern(parse(print(tree).code, options), tree, source);
    for (const { changed, ast } of withE4X(source, tree, options)) {
      places++;
      const plain = print(lower(ast)).code;
      Parser.parse(plain, {
        ecmaVersion: "latest",
        sourceType: options.sourceType,
        allowReturnOutsideFunction: options.allowReturn,
        allowHashBang: true,
      });
      expectSameTree(raise(lower(ast)), ast, changed);
      expectSameModern(parse(print(ast).code, options), ast, changed);
    }
  }
  expect(places).toBeGreaterThan(200);
});
