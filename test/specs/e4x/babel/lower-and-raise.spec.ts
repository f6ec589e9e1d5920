import { transformSync, type TransformOptions } from "@babel/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBabel } from "../../../../build/e4x/babel/to-babel.ts";
import { toEstree } from "../../../../build/e4x/babel/to-estree.ts";
import { lower, lowerE4X, parse, print, raise, raiseE4X } from "../../../../build/e4x/index.ts";
import { script } from "../support/arbitrary-script.ts";
import { expectSameTree } from "../support/expect-same-tree.ts";
import { programs, sourceOf } from "../support/oracle.ts";
import { cases } from "../../support/thorough.ts";

function codeOf(source: string, options: TransformOptions): string {
  return transformSync(source, { configFile: false, babelrc: false, ...options })?.code as string;
}

describe("lowerE4X and raiseE4X", () => {
  const source = "/* kept */ var a = <x y={b}>{c}</x>;\nfor each (var d in a.*) f(d); // too";

  test("other plugins see calls and their scope", () => {
    let bindings: string[] = [];
    let calls = 0;
    const look = {
      visitor: {
        Program: (path: { scope: { bindings: object } }) => void (bindings = Object.keys(path.scope.bindings)),
        CallExpression: () => void calls++,
        XMLElement: () => expect.unreachable("E4X was left"),
      },
    };
    const code = codeOf(source, { plugins: [lowerE4X, look] });
    expect(code).toContain('__e4x.element("x", ["y", [b]], [[c]])');
    expect(code).toContain('for (var d of __e4x.each(__e4x.child(a, "*")))');
    expect(code).toContain("/* kept */");
    expect(bindings.sort()).toEqual(["a", "d"]);
    expect(calls).toBe(4);
  });

  test("raise is the inverse, after other plugins", () => {
    const rename = {
      visitor: { Identifier: (path: { node: { name: string } }) => void (path.node.name === "b" && (path.node.name = "z")) },
    };
    expect(codeOf(source, { plugins: [lowerE4X, rename, raiseE4X] })).toBe(
      "/* kept */ var a = <x y={z}>{c}</x>;\nfor each (var d in a.*) f(d); // too",
    );
  });

  test("plugins after raiseE4X see E4X in its scope", () => {
    let references = 0;
    const look = {
      visitor: {
        Program: {
          exit: (path: {
            scope: { getBinding(name: string): { references: number } | undefined; rename(from: string, to: string): void };
          }) => {
            references = path.scope.getBinding("n")?.references ?? 0;
            path.scope.rename("n", "m");
          },
        },
      },
    };
    expect(codeOf('var n; f(__e4x.element(__e4x.name("_", [n]), []));', { plugins: [raiseE4X, look] })).toBe("var m;\nf(<_{m}/>);");
    expect(references).toBe(1);
  });

  test.each([
    ['"use strict"; x.(k == 1);', true],
    ['"use asm"; x.(k == 1);', false],
    ['function f() { "use strict"; return x.(k == 1); }', true],
    ['function f() { "use asm"; return x.(k == 1); }', false],
  ])("strict code is told by Babel's directives: %s", (source, isStrict) => {
    const code = codeOf(source, { plugins: [lowerE4X] });
    expect([code.includes('__e4x.scopedName("k"'), code.includes("with (__scope)")]).toEqual([isStrict, !isStrict]);
  });

  test("law 1 on Babel's tree: raise(lower(file)) equals the file, for every program of the oracle", () => {
    for (const program of programs) {
      let ast: object;
      try {
        ast = parse(sourceOf(program));
      } catch {
        continue;
      }
      expectSameTree(toEstree(raise(lower(toBabel(ast)))), ast, program.id);
    }
  });

  test("law 1 on Babel's tree of generated scripts", () => {
    fc.assert(
      fc.property(script, (ast) => {
        expectSameTree(toEstree(raise(lower(toBabel(ast)))), ast);
      }),
      { numRuns: cases(1000), seed: 20_260_103 },
    );
  });

  test("generated scripts come back through both plugins, other plugins between them", () => {
    fc.assert(
      fc.property(script, (ast) => {
        const code = codeOf(print(ast).code, {
          plugins: [lowerE4X, { visitor: { Program: (path: { scope: { crawl(): void } }) => path.scope.crawl() } }, raiseE4X],
          parserOpts: { allowReturnOutsideFunction: true },
        });
        expectSameTree(parse(code, { allowReturn: true }), ast);
      }),
      { numRuns: cases(300), seed: 20_260_104 },
    );
  });
});
