import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";
import { declarationsIn, documentationOf } from "./support/undocumented.ts";

const folders = new Map(["types", "lib"].map((folder) => [
  folder,
  readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(REPOSITORY, folder, file)),
]));

/** The entries of the package, as they are written. */
const ENTRIES = ["build/index.ts", "build/e4x/index.ts", "test/runtime/index.ts", "test/vitest/index.ts", "build/lint/eslint/eslint.ts"];

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
}

/** A binding repeats the docstring of the declaration behind it, which is looked at where it is. */
function isExported(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

describe("every declaration and every member has a docstring", () => {
  test("in types/", () => {
    const { looked, missing } = documentationOf((folders.get("types") ?? []).flatMap((file) => declarationsIn(parse(file))));
    expect(missing).toEqual([]);
    expect(looked).toBeGreaterThan(500);
  });

  test("in lib/", () => {
    const { looked, missing } = documentationOf((folders.get("lib") ?? []).flatMap((file) => declarationsIn(parse(file)).filter(isExported)));
    expect(missing).toEqual([]);
    expect(looked).toBeGreaterThan(8);
  });

  // What an entry gives on from @types/estree or Babel is not ours.
  const program = ts.createProgram(ENTRIES.map((file) => join(REPOSITORY, file)), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, types: ["node"], typeRoots: [join(REPOSITORY, "node_modules/@types")], allowImportingTsExtensions: true, noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();

  test.each(ENTRIES)("of the entry %s", (entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(REPOSITORY, entry)) as ts.SourceFile);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    const behind = symbols.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
    const nodes = behind.flatMap(({ declarations }) => declarations ?? []).map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node));
    const { looked, missing } = documentationOf(nodes.filter((node) => !node.getSourceFile().fileName.includes("/node_modules/")));
    expect(missing).toEqual([]);
    expect(looked).toBeGreaterThanOrEqual(symbols.length);
  });
});
