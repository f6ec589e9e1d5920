import { type NodePath, parseSync, type PluginObj, transformSync, traverse, type types } from "@babel/core";
import { beforeAll, describe, expect, test } from "vitest";
import { syntaxE4X } from "../../../../build/e4x/index.ts";
import type { AnyNode } from "../../../../build/e4x/tree/nodes.ts";

type AnyVisitor = PluginObj["visitor"];

const OPTIONS = { configFile: false, babelrc: false } as const;

function read(source: string): types.File {
  return parseSync(source, { ...OPTIONS, plugins: [syntaxE4X] }) as types.File;
}

function transform(source: string, visitor: (t: typeof types) => AnyVisitor): string {
  const plugin = ({ types: t }: { types: typeof types }): PluginObj => ({ visitor: visitor(t) });
  return transformSync(source, { ...OPTIONS, plugins: [syntaxE4X, plugin] })?.code as string;
}

/** The scope of the program, by which names are counted and renamed. */
function programOf(file: types.File): NodePath<types.Program> {
  let program: NodePath<types.Program> | undefined;
  traverse(file, {
    Program(path) {
      program = path;
      path.stop();
    },
  });
  return program as NodePath<types.Program>;
}

function renamed(source: string, from = "a", to = "z"): string {
  return transform(source, () => ({
    Program(path) {
      path.scope.rename(from, to);
    },
  }));
}

const everything = `default xml namespace = ns;
var l = <><a b="1" {c}={d} _{e}="2">text{f}<!--x--><![CDATA[y]]><?p q?><g/></a></>;
l.*; l.@a; l.@[h]; l.ns::i; l.function::j; l..k; l.(@m == n); l.@*; l.*::o; l..@ns::p; function::["q"]; for each (var r in l) s;
`;

describe("visitors", () => {
  const e4xTypes = [
    "XMLElement",
    "XMLList",
    "XMLStartTag",
    "XMLPointTag",
    "XMLEndTag",
    "XMLName",
    "XMLCompositeName",
    "XMLAttribute",
    "XMLText",
    "XMLEscape",
    "XMLCdata",
    "XMLComment",
    "XMLProcessingInstruction",
    "XMLAnyName",
    "XMLQualifiedIdentifier",
    "XMLFunctionQualifiedIdentifier",
    "XMLAttributeSelector",
    "XMLFilterExpression",
    "XMLDefaultDeclaration",
    "XMLIdentifier",
  ];
  const counts: Record<string, number> = {};

  beforeAll(() => {
    transform(everything, () => {
      const count = (path: NodePath): void => {
        counts[path.node.type] = (counts[path.node.type] ?? 0) + 1;
      };
      return Object.fromEntries(e4xTypes.map((type) => [type, count])) as AnyVisitor;
    });
  });

  test.each(e4xTypes)("%s", (type) => expect(counts[type]).toBeGreaterThan(0));

  test("E4X is all of them", () => {
    let all = 0;
    transform(everything, () => ({ E4X: () => void all++ }) as unknown as AnyVisitor);
    expect(all).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
  });

  test("expressions and statements are such by Babel's tables", () => {
    transform("a", (t) => {
      for (const type of ["XMLElement", "XMLList", "XMLFilterExpression", "XMLAttributeSelector"])
        expect(t.is("Expression", { type } as unknown as types.Node), type).toBe(true);
      for (const type of ["XMLIdentifier", "XMLText", "XMLDefaultDeclaration"])
        expect(t.is("Expression", { type } as unknown as types.Node), type).toBe(false);
      expect(t.is("Statement", { type: "XMLDefaultDeclaration" } as unknown as types.Node)).toBe(true);
      return {};
    });
  });

  test("enter and exit see nodes only", () => {
    const seen: unknown[] = [];
    traverse(read(everything), { enter: ({ node }) => void seen.push(node), exit: ({ node }) => void seen.push(node) });
    expect(seen.length).toBeGreaterThan(150);
    expect(seen.every((node) => typeof node === "object" && typeof (node as AnyNode).type === "string")).toBe(true);
  });

  test("registering again changes nothing", () => {
    const before = transform(everything, (t) => ({
      Program: (path) => path.addComment("leading", JSON.stringify([t.TYPES.length, t.FLIPPED_ALIAS_KEYS.Expression?.length])),
    }));
    const after = transform(everything, (t) => ({
      Program: (path) => path.addComment("leading", JSON.stringify([t.TYPES.length, t.FLIPPED_ALIAS_KEYS.Expression?.length])),
    }));
    expect(after).toBe(before);
  });
});

describe("names", () => {
  test.each([
    ["braces", "var a; f(<x>{a}</x>);", "var z;\nf(<x>{z}</x>);"],
    ["attribute values", "var a; f(<x a={a} b='a'/>);", "var z;\nf(<x a={z} b='a'/>);"],
    ["composite names", "var a; f(<x_{a} a_{a}='1'></x_{a}>);", "var z;\nf(<x_{z} a_{z}='1'></x_{z}>);"],
    ["computed tags", "var a; f(<{a} {a}={a}></{a}>);", "var z;\nf(<{z} {z}={z}></{z}>);"],
    ["lists, however deep", "var a; f(<><a><a>{a}{<a>{a}</a>}</a></a></>);", "var z;\nf(<><a><a>{z}{<a>{z}</a>}</a></a></>);"],
    ["members", "var a; a.a; a.@a; a..a; a..@a; a.*; a[a];", "var z;\nz.a;\nz.@a;\nz..a;\nz..@a;\nz.*;\nz[z];"],
    ["computed attributes", "var a; x.@[a]; x..@[a]; @[a];", "var z;\nx.@[z];\nx..@[z];\n@[z];"],
    [
      "namespaces",
      "var a; x.a::a; x.@a::a; a::a; x..a::a; x.a::[a]; x.*::a;",
      "var z;\nx.z::a;\nx.@z::a;\nz::a;\nx..z::a;\nx.z::[z];\nx.*::a;",
    ],
    [
      "function namespace",
      "var a; x.function::a; function::a; x.function::[a]();",
      "var z;\nx.function::a;\nfunction::a;\nx.function::[z]();",
    ],
    ["filters", "var a; x.(a == @a && @[a]); x.(b.(a));", "var z;\nx.(z == @a && @[z]);\nx.(b.(z));"],
    ["for each", "for each (var a in b) f(a); for each (x.@a in a) a;", "for each (var z in b) f(z);\nfor each (x.@a in z) z;"],
    [
      "assignments",
      "var a; a.@a = a; a.@a += a; delete a.@a; a.@a++; a += <a/>;",
      "var z;\nz.@a = z;\nz.@a += z;\ndelete z.@a;\nz.@a++;\nz += <a/>;",
    ],
    ["default namespace", "var a; default xml namespace = a; f();", "var z;\ndefault xml namespace = z;\nf();"],
  ])("rename in %s", (_, source, expected) => expect(renamed(source)).toBe(expected));

  test("a shadowed name keeps its own", () => {
    expect(renamed("var a; function f(a) { return <x>{a}</x>; } function g() { return <x>{a}</x>; }")).toBe(
      "var z;\n\nfunction f(a) {\n  return <x>{a}</x>;\n}\n\nfunction g() {\n  return <x>{z}</x>;\n}",
    );
  });

  test("references, violations and globals are counted", () => {
    const { scope } = programOf(
      read("var a, b, c; f(<x y={a} {b}='1'>{a}</x>, a.@b, a..b, n::a); b.@a = c; c = a.(b == g); for each (b in h) ;"),
    );
    expect(scope.getBinding("a")?.references).toBe(5);
    expect(scope.getBinding("b")?.references).toBe(4);
    expect(scope.getBinding("b")?.constantViolations).toHaveLength(1);
    expect(scope.getBinding("c")?.constantViolations).toHaveLength(1);
    expect(Object.keys((scope as unknown as { globals: object }).globals).sort()).toEqual(["f", "g", "h", "n"]);
  });

  test("crawl finds the same again", () => {
    const { scope } = programOf(read("var a; f(<x>{a}</x>, a.@a, b..a);"));
    scope.crawl();
    expect(scope.getBinding("a")?.references).toBe(2);
  });
});

describe("changes", () => {
  test("replaceWith puts E4X where an expression was, and another one where E4X was", () => {
    const code = transform(
      "var a = 1; f(<x/>, 2); x.@y = 3;",
      (t) =>
        ({
          NumericLiteral(path: NodePath<types.NumericLiteral>) {
            const tag = {
              type: "XMLPointTag",
              contents: [
                { type: "XMLName", contents: "n" },
                { type: "XMLName", contents: "v" },
                { type: "XMLAttribute", value: String(path.node.value) },
              ],
            };
            path.replaceWith({ type: "XMLElement", contents: [tag] } as unknown as types.Node);
          },
          XMLAttributeSelector(path: NodePath) {
            path.replaceWith(t.identifier("plain"));
          },
          CallExpression(path: NodePath<types.CallExpression>) {
            path.get("arguments")[0]?.replaceWith(t.identifier("gone"));
          },
        }) as AnyVisitor,
    );
    expect(code).toBe('var a = <n v="1"/>;\nf(gone, <n v="2"/>);\nx.plain = <n v="3"/>;');
  });

  test("selectors go where names are, texts change, nodes are removed", () => {
    const code = transform(
      "x.y; g = <a b='1' c='2'>t<d/></a>; f()",
      (t) =>
        ({
          Identifier(path: NodePath<types.Identifier>) {
            if (path.node.name === "y")
              path.replaceWith({
                type: "XMLAttributeSelector",
                attribute: { type: "XMLIdentifier", name: "y" },
                computed: false,
              } as unknown as types.Node);
          },
          XMLAttribute({ node }: { node: AnyNode }) {
            node.value = `${node.value as string}'`;
          },
          XMLPointTag(path: NodePath) {
            path.parentPath?.remove();
          },
          XMLText({ node }: { node: AnyNode }) {
            node.text = "T";
          },
          CallExpression: (path: NodePath) =>
            void path.replaceWith(
              t.binaryExpression(".." as "+", t.identifier("u"), { type: "XMLIdentifier", name: "v" } as unknown as types.Identifier),
            ),
        }) as unknown as AnyVisitor,
    );
    expect(code).toBe('x.@y;\ng = <a b="1\'" c="2\'">T</a>;\nu..v;');
  });

  test("cloneNode copies every E4X node, deeply", () => {
    const code = transform(everything, (t) => ({
      Program(path) {
        const copy = path.node.body.map((node) => t.cloneNode(node, true));
        const plain = (nodes: object): unknown =>
          JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)));
        expect(plain(copy)).toEqual(plain(path.node.body));
        copy.forEach((node, index) => expect(t.isNodesEquivalent(node, path.node.body[index])).toBe(true));
        path.node.body = copy;
      },
    }));
    expect(code).toBe(transform(everything, () => ({})));
  });

  test("E4X in the place of a statement becomes one", () => {
    const code = transform("f(); (g)();", () => ({
      ExpressionStatement: { exit: (path) => void (path.key === 0 && path.replaceWith({ type: "XMLAnyName" } as unknown as types.Node)) },
    }));
    expect(code).toBe("*;\ng();");
  });

  test("what is no expression is refused as before", () => {
    expect(() =>
      transform("a + b;", (t) => ({
        BinaryExpression: (path) =>
          void path.get("left").replaceWith({ type: "XMLDefaultDeclaration", namespace: t.identifier("n") } as unknown as types.Node),
      })),
    ).toThrow(/expected node to be of a type/);
    expect(() =>
      transform("a + b;", (t) => ({ Program: () => void t.binaryExpression("..." as "+", t.identifier("a"), t.identifier("b")) })),
    ).toThrow(/operator expected value/);
  });
});
