import ts from "typescript";
import { expect, test } from "vitest";
import type { RuleContext } from "../../../build/lint/nodes/rule.ts";
import { nodesOf } from "../../../build/lint/nodes/nodes-of.ts";
import { functionText } from "../../../build/lint/rules/function-text.ts";

/** What TypeScript is asked about the names of a text, whose variables are texts. */
function asked(text: string): string[] {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022, true);
  const questions: string[] = [];
  const checker = {
    getSymbolAtLocation: (node: ts.Node) => (questions.push(node.getText()), {}),
    getTypeOfSymbol: () => ({ flags: ts.TypeFlags.String }),
    getTypeAtLocation: (node: ts.Node) => (
      questions.push(`type of ${node.getText()}`),
      { getCallSignatures: () => [], getConstructSignatures: () => [] }
    ),
  };
  for (const node of nodesOf(file))
    if (functionText.kinds.includes(node.kind)) functionText.check(node, { checker } as unknown as RuleContext);
  return questions;
}

test("a name is asked for once in a sum, however long that is", () => {
  const operands = Array.from({ length: 500 }, (_, index) => (index % 2 === 0 ? "a" : '"text"'));
  expect(asked(`x = ${operands.join(" + ")};`)).toEqual(["a"]);
  expect(asked("x = (a + b) + (c + a) + f();")).toEqual(["a", "b", "type of c + a", "type of f()", "c", "a"]);
});
