import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { RESERVED_NAME } from "../../../build/e4x/tree/reserved-name.ts";
import { REPOSITORY } from "../support/project.ts";
import { importGraph } from "./import-graph.ts";

const HOME = "build/e4x/tree/reserved-name.ts";

/** The literals of a file, texts of templates and regular expressions included, that spell the reserved name. */
function spellings(file: string, text: string): string[] {
  if (!text.includes(RESERVED_NAME)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node)) &&
      node.getText().includes(RESERVED_NAME)
    )
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("the reserved name is spelt in one place, and in the sentences about it", () => {
  const files = [...importGraph().keys()].filter((file) => !file.startsWith("build/diagnostics/messages/"));
  expect(files.flatMap((file) => spellings(file, readFileSync(join(REPOSITORY, file), "utf8")))).toEqual([`${HOME}:2`]);
});

test("every literal counts, comments and names do not", () => {
  const text = [`f("__e4x")`, "`__e4x.a`", "`__e4x${1}`", "`${1}__e4x${2}__e4x`", "/__e4x/", "// __e4x", "__e4x.a"].join(";\n");
  expect(spellings("a.ts", text)).toEqual(["a.ts:1", "a.ts:2", "a.ts:3", "a.ts:4", "a.ts:4", "a.ts:5"]);
});
