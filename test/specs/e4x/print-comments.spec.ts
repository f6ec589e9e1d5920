import { expect, test } from "vitest";
import { parse, print } from "../../../build/e4x/index.ts";

test("parse hands out the comments of a script, not those of markup", () => {
  const comments: { type: string; value: string; start: number }[] = [];
  parse("/* a */ x = <y><!--b-->{/* c */ z}</y>; // d\n", { comments });
  expect(comments).toMatchObject([
    { type: "Block", value: " a ", start: 0 },
    { type: "Block", value: " c ", start: 24 },
    { type: "Line", value: " d", start: 40 },
  ]);
});

test("an ESTree prints its comments as well, each once", () => {
  const ast = parse("f(); g();") as unknown as { body: [Record<string, unknown>, Record<string, unknown>] };
  const comment = { type: "Line", value: " both" };
  ast.body[0].trailingComments = [comment];
  ast.body[1].leadingComments = [comment, { type: "Block", value: " one " }];
  expect(print(ast).code).toBe("f(); // both\n/* one */ g();\n");
});
