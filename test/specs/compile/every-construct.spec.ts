import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Parser } from "acorn";
import ts from "typescript";
import { expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { temporaryProject } from "../support/project.ts";
import { type ConstructExample, constructExamples } from "./construct-examples.ts";

const examples = Object.entries(constructExamples);
const { SyntaxKind: Kind } = ts;

function fileOf({ isTsx }: ConstructExample): string {
  return isTsx ? "activities/w/a.tsx" : "activities/w/a.ts";
}

test.each(examples)("%s", async (_, example) => {
  const entry = fileOf(example);
  const root = temporaryProject({
    [entry]: example.text,
    "lib/rows.ts": "export interface Row {\n  n: number;\n}\nexport const n = 4;\nexport default 5;\n",
    "lib/data.json": '{ "a": 7 }\n',
  });
  const { code, diagnostics } = await compile({ root, entry });
  if (example.refused) {
    expect(code).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ severity: "error", file: entry, ...example.refused });
    expect(diagnostics[0]?.suggestion.length).toBeGreaterThan(10);
    return;
  }
  expect(diagnostics).toEqual([]);
  // What the engine's grammar does not have would have been refused as XTK1011.
  const { logs } = await runScript(code!, { campaign: createCampaign({ root }), filename: entry });
  expect(logs.map(({ message }) => message).join(";")).toBe(example.logs);
});

/** What no source has: the compiler of TypeScript makes it, or needs it for something else than a syntax tree. */
const INTERNAL =
  "SyntheticExpression MissingDeclaration ImportTypeAssertionContainer Bundle SyntaxList NotEmittedStatement NotEmittedTypeElement PartiallyEmittedExpression CommaListExpression SyntheticReferenceExpression Count";

/** Every kind of node that is no type and no comment, and the operators between two values. */
function kindsOfTypeScript(): string[] {
  const isType = (kind: ts.SyntaxKind): boolean => kind >= Kind.FirstTypeNode && kind <= Kind.LastTypeNode;
  const isOperator = (kind: ts.SyntaxKind): boolean => kind >= Kind.LessThanToken && kind <= Kind.LastPunctuation;
  // Signs that are no nodes of their own, or stand in front of a value.
  const signs =
    "LessThanSlashToken EqualsGreaterThanToken PlusPlusToken MinusMinusToken ExclamationToken TildeToken ColonToken AtToken BacktickToken HashToken".split(
      " ",
    );
  const names = new Map<ts.SyntaxKind, string>();
  for (const name of Object.keys(Kind).filter((key) => !/^\d|^(?:First|Last)/.test(key))) {
    const kind = Kind[name as keyof typeof Kind];
    if (!names.has(kind)) names.set(kind, name);
  }
  return [...names]
    .filter(([kind, name]) =>
      kind >= Kind.FirstNode ? !isType(kind) && !name.startsWith("JSDoc") : isOperator(kind) && !signs.includes(name),
    )
    .map(([, name]) => name)
    .filter((name) => !INTERNAL.split(" ").includes(name));
}

test("every kind of node of TypeScript is in an example", () => {
  const seen = new Set<ts.SyntaxKind>();
  for (const [, example] of examples) {
    const look = (node: ts.Node): void => {
      seen.add(node.kind);
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(fileOf(example), example.text, ts.ScriptTarget.Latest, true));
  }
  const reached = new Set([...seen].map((kind) => Kind[kind]));
  const isSeen = (name: string): boolean => reached.has(name) || seen.has(Kind[name as keyof typeof Kind]);
  expect(kindsOfTypeScript().filter((name) => !isSeen(name))).toEqual([]);
});

test("every type of node of ESTree is in an example", () => {
  const declarations = readFileSync(
    createRequire(import.meta.url)
      .resolve("@types/estree/package.json")
      .replace("package.json", "index.d.ts"),
    "utf8",
  );
  const all = new Set([...declarations.matchAll(/\btype: "([A-Z]\w+)";/g)].map(([, type]) => type!));
  // Comments are kept beside the tree.
  all.delete("Line");
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("type" in value && typeof value.type === "string") all.delete(value.type);
    Object.values(value).forEach(look);
  };
  const target = ts.ScriptTarget.ESNext;
  for (const [, { text, isTsx, refused }] of examples) {
    if (isTsx || refused?.code === "XTK1001") continue;
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { target, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    });
    // Decorators and the newest declarations are not in this grammar, nor among the types.
    if (/@|\busing\b|\baccessor\b/.test(outputText)) continue;
    look(Parser.parse(outputText, { ecmaVersion: "latest", sourceType: "module" }));
  }
  look(Parser.parse("with (a) b();", { ecmaVersion: "latest", sourceType: "script" }));
  expect([...all]).toEqual([]);
});
