import { parseSync, transformFromAstSync, transformSync, type TransformOptions } from "@babel/core";
import presetEnv from "@babel/preset-env";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, test } from "vitest";
import { syntaxE4X } from "../../../../build/e4x/index.ts";

const OPTIONS: TransformOptions = { configFile: false, babelrc: false, highlightCode: false };

function codeOf(source: string, options: TransformOptions): string {
  return transformSync(source, { ...OPTIONS, ...options })?.code as string;
}

describe("errors", () => {
  function errorOf(source: string, options: TransformOptions = {}): Record<string, unknown> & { message: string } {
    try {
      codeOf(source, { plugins: [syntaxE4X], ...options });
    } catch (error) {
      return error as Record<string, unknown> & { message: string };
    }
    throw new Error("no error");
  }

  test("have Babel's place, name of the file and code frame", () => {
    const error = errorOf("var a = 1;\nvar b = <a><b></a>;\n", { filename: "/scripts/a.js" });
    expect(error).toBeInstanceOf(SyntaxError);
    expect(error).toMatchObject({
      code: "BABEL_PARSE_ERROR",
      reasonCode: "XTK3003",
      loc: { line: 2, column: 14, index: 25 },
      pos: 25,
      suggestion: expect.any(String) as string,
    });
    expect(error.message).toMatch(/^\/scripts\/a\.js: .*\(2:14\)\n/);
    expect(error.message).toContain("> 2 | var b = <a><b></a>;\n    |               ^");
  });

  test("are those of the grammar that understood more", () => {
    expect(errorOf("import a from 'b';\nexport var c = <d>;")).toMatchObject({ reasonCode: "XTK3002", loc: { line: 2, column: 15 } });
    expect(errorOf("a = ;")).toMatchObject({ loc: { line: 1, column: 4 } });
  });

  test("name a module where a script is asked for", () => {
    expect(errorOf("import a from 'b';", { sourceType: "script" })).toMatchObject({ code: "BABEL_PARSE_ERROR", loc: { line: 1 } });
  });
});

describe("source maps", () => {
  const source = "var row = <row id={ident} name='n'>{compute(1, other)}</row>;\nfunction later() {\n  throw row.@id;\n}\n";

  test("reach inside braces, with the name and text of the source", () => {
    const { code, map } = transformSync(source, {
      ...OPTIONS,
      plugins: [syntaxE4X],
      filename: "/scripts/a.js",
      sourceMaps: true,
      sourceRoot: "/root",
    }) as unknown as { code: string; map: ConstructorParameters<typeof TraceMap>[0] & object };
    expect(map).toMatchObject({ version: 3, sources: ["a.js"], sourcesContent: [source], sourceRoot: "/root" });
    for (const word of ["ident", "compute", "other", "throw", "row.@id"]) {
      const lines = code.split("\n");
      const line = lines.findIndex((text) => text.includes(word));
      const original = originalPositionFor(new TraceMap(map), { line: line + 1, column: lines[line]!.indexOf(word) });
      expect(source.split("\n")[(original.line as number) - 1]!.slice(original.column as number), word).toMatch(
        new RegExp(`^${word.split(".")[0]}`),
      );
    }
  });

  test("name the source of plain code as well", () => {
    expect(transformSync("a();", { ...OPTIONS, plugins: [syntaxE4X], filename: "/scripts/a.js", sourceMaps: true })?.map).toMatchObject({
      sources: ["a.js"],
      names: ["a"],
    });
  });

  test("join the map of the source before", () => {
    const first = transformSync(source, { ...OPTIONS, plugins: [syntaxE4X], filename: "/scripts/a.js", sourceMaps: true });
    const second = transformSync(first?.code as string, {
      ...OPTIONS,
      plugins: [syntaxE4X],
      filename: "/scripts/b.js",
      sourceMaps: true,
      inputSourceMap: first?.map as TransformOptions["inputSourceMap"],
    });
    expect(second?.map).toMatchObject({ sources: ["a.js"] });
  });

  test("are written into the text, or not at all", () => {
    expect(codeOf(source, { plugins: [syntaxE4X], sourceMaps: "inline" })).toMatch(
      /<\/row>;[^]*\n\/\/# sourceMappingURL=data:application\/json/,
    );
    expect(transformSync(source, { ...OPTIONS, plugins: [syntaxE4X] })?.map).toBeNull();
  });
});

describe("scripts and modules", () => {
  function sourceTypeOf(source: string, options: TransformOptions = {}): string | undefined {
    return parseSync(source, { ...OPTIONS, plugins: [syntaxE4X], ...options })?.program.sourceType;
  }

  test("what imports or exports is a module, everything else a script, whatever Babel calls the file", () => {
    expect(sourceTypeOf("x.@a;")).toBe("script");
    expect(sourceTypeOf("let y = x.@a;")).toBe("script");
    expect(sourceTypeOf("import a from 'b'; x.@a;")).toBe("module");
    expect(sourceTypeOf("export var a = <b/>;", { sourceType: "unambiguous" })).toBe("module");
    expect(sourceTypeOf("import.meta.url;")).toBe("module");
    expect(sourceTypeOf("with (x) y;")).toBe("script");
  });

  test("a module with E4X is printed, and transformed", () => {
    const source = "import a, { b as c } from 'd';\nexport default <x y={a}>{c}</x>;\nexport const e = (f) => f.@g;";
    expect(codeOf(source, { plugins: [syntaxE4X] })).toBe(
      "import a, { b as c } from 'd';\nexport default (<x y={a}>{c}</x>);\nexport const e = (f) => f.@g;",
    );
    expect(codeOf(source, { plugins: [syntaxE4X], presets: [[presetEnv, { targets: "ie 8", modules: "commonjs" }]] })).toContain(
      '<x y={_d["default"]}>{_d.b}</x>',
    );
  });

  test("return outside functions is allowed where Babel allows it", () => {
    expect(() => codeOf("return x.@a;", { plugins: [syntaxE4X] })).toThrow(/return/);
    expect(codeOf("return x.@a;", { plugins: [syntaxE4X], parserOpts: { allowReturnOutsideFunction: true } })).toBe("return x.@a;");
    expect(codeOf("return x.@a;", { plugins: [syntaxE4X], sourceType: "commonjs" as "script" })).toBe("return x.@a;");
  });
});

describe("beside other plugins", () => {
  const rename = { visitor: { Identifier: (path: { node: { name: string } }) => void (path.node.name === "a" && (path.node.name = "b")) } };

  test("files in TypeScript or JSX are left to Babel's parser", () => {
    expect(codeOf("var a = <x>{b}</x>;", { plugins: [syntaxE4X], parserOpts: { plugins: ["jsx"] } })).toBe("var a = <x>{b}</x>;");
    expect(codeOf("var a: string = 1;", { plugins: [syntaxE4X], parserOpts: { plugins: ["typescript"] } })).toBe("var a: string = 1;");
    expect(() => codeOf("var a = x.@b;", { plugins: [syntaxE4X], parserOpts: { plugins: [["typescript", {}]] } })).toThrow(
      /BABEL|Unexpected|Decorators/i,
    );
  });

  test("plain code is printed as Babel prints it", () => {
    const source = "function f(a) { return a ? 'b' : 1 }";
    expect(codeOf(source, { plugins: [syntaxE4X], compact: true })).toBe(codeOf(source, { compact: true }));
  });

  test.each(["a..b;", "a::b;", "a.@b;", "a.*;", "a.(b);", "<a/>;", "default xml namespace = a;"])(
    "E4X alone is printed by this printer: %s",
    (source) => {
      expect(codeOf(source, { plugins: [syntaxE4X] })).toBe(source === "<a/>;" ? "(<a/>);" : source);
    },
  );

  test("several of these plugins read and print once", () => {
    expect(codeOf("x = <a/>;", { plugins: [syntaxE4X, [syntaxE4X, {}, "again"]] })).toBe("x = <a/>;");
  });

  test("a plugin may include this one", () => {
    const plugin = (api: Parameters<typeof syntaxE4X>[0]): object => ({
      ...syntaxE4X(api),
      visitor: { XMLName: (path: { node: { contents: string } }) => void (path.node.contents = "b") },
    });
    expect(codeOf("x = <a/>;", { plugins: [plugin] })).toBe("x = <b/>;");
  });

  test("JavaScript 1.8 without E4X is printed by this printer", () => {
    expect(codeOf("for each (var a in b) c(a);", { plugins: [syntaxE4X, rename] })).toBe("for each (var b in b) c(b);");
  });

  test("preset-env lowers modern code that has no E4X, read by the same grammar or by Babel's", () => {
    const source = "var f = function (a) { return a; }; f.default = 1;";
    const presets = [[presetEnv, { targets: "ie 8", modules: false }]] as TransformOptions["presets"];
    expect(codeOf(source, { plugins: [syntaxE4X], presets })).toBe(codeOf(source, { presets }));
  });

  test("a tree from elsewhere is printed", () => {
    const ast = {
      type: "Program",
      sourceType: "script",
      directives: [],
      body: [
        {
          type: "ExpressionStatement",
          expression: {
            type: "MemberExpression",
            object: { type: "Identifier", name: "x" },
            property: { type: "XMLAttributeSelector", attribute: { type: "XMLIdentifier", name: "y" }, computed: false },
            computed: false,
          },
        },
      ],
    };
    expect(
      transformFromAstSync(ast as unknown as Parameters<typeof transformFromAstSync>[0], undefined, { ...OPTIONS, plugins: [syntaxE4X] })
        ?.code,
    ).toBe("x.@y;");
  });

  test("what the language does not have is an error that names it", () => {
    const jsx = {
      visitor: { NumericLiteral: (path: { replaceWith(node: object): void }) => path.replaceWith({ type: "JSXEmptyExpression" }) },
    };
    expect(() => codeOf("x.@a = 1;", { plugins: [syntaxE4X, jsx] })).toThrow(/JSX/);
  });
});
