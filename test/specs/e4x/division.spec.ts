import { expect, test } from "vitest";
import { parse, print } from "../../../build/e4x/index.ts";

/** Places where `/`, `<` and `<!--` are told apart by what stands before them. */
test.each([
  ["function g(x) function () {} / (a);\n", "BinaryExpression"],
  ["function g(x) /a/;\n", "Literal"],
  ["function g() <!--c-->;\n", "XMLComment"],
])("the body of an expression closure: %j", (source, type) => {
  const [declaration] = parse(source).body as unknown as { body: { type: string } }[];
  expect(declaration?.body.type).toBe(type);
  expect(print(parse(print(parse(source)).code)).code).toBe(print(parse(source)).code);
});

test.each([
  "try {} catch (e if function () {} / 2) {}",
  "try {} catch (e if /a/.test(e)) {}",
  "try {} catch (e if (a) / b) {}",
  "try {} catch (e if <!--c--> == e) {}",
  "x = function (a) f(a) / 2 / g;",
  "if (x) function () {}\n/a/.test(b);",
])("%j", (source) => {
  if (source.startsWith("if")) return expect(() => parse(source)).toThrow(SyntaxError);
  const { code } = print(parse(source));
  expect(print(parse(code)).code).toBe(code);
});
