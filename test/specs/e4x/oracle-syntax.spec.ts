import { describe, expect, test } from "vitest";
import { parse } from "../../../build/e4x/index.ts";
import { exceptions } from "./support/exceptions.ts";
import { type OracleProgram, programs, sourceOf, syntax } from "./support/oracle.ts";

/** Undefined when the text parses, the error otherwise. */
function rejection(source: string): SyntaxError | undefined {
  try {
    parse(source);
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

const checked = syntax.filter(({ id }) => /^syntax-(?:es3|es5|e4x|es2015|mozilla)-/.test(id));
const agreeing = checked.filter(({ id }) => !(id in exceptions));

test.each(agreeing.filter(({ accepted }) => accepted))("$id is accepted: $code", ({ code }) => {
  expect(rejection(code)).toBeUndefined();
});

test.each(agreeing.filter(({ accepted }) => !accepted))("$id is rejected: $code", ({ code }) => {
  expect(rejection(code)).toMatchObject({
    name: "SyntaxError",
    code: expect.stringMatching(/^XTK3\d{3}$/),
    pos: expect.any(Number),
    loc: { line: expect.any(Number), column: expect.any(Number) },
  });
});

test("every program of the oracle parses, but for those that the engine does not compile", () => {
  const rejected = programs.filter((program) => !(program.id in exceptions) && rejection(sourceOf(program)) !== undefined);
  expect(rejected.filter(({ throws }) => throws?.name !== "SyntaxError").map(({ id }) => id)).toEqual([]);
  expect(rejected.map(({ id }) => id)).toEqual(["11.1.4-010", "11.1.4-042", "11.1.4-046", "11.1.5-028", "11.1.5-029", "11.1.5-031"]);
  expect(programs.length).toBeGreaterThan(1500);
});

describe("the list of exceptions", () => {
  test.each(Object.keys(exceptions))("%s still differs", (id) => {
    const line = checked.find((candidate) => candidate.id === id);
    const program = programs.find((candidate) => candidate.id === id);
    expect(line ?? program).toBeDefined();
    const accepted = rejection(line?.code ?? sourceOf(program as OracleProgram)) === undefined;
    expect(accepted).not.toBe(line?.accepted ?? program?.throws?.name !== "SyntaxError");
  });
});
