import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import exceptions from "./es5-module-exceptions.json" with { type: "json" };
import { agrees, answerOf, describer, type OracleAnswer, type OracleCase, oracleCases, reasonsOf } from "./support/es5-cases.ts";
import { runModule } from "./support/run-module.ts";

const excepted = reasonsOf(exceptions);
const cases = oracleCases.flatMap((each) => {
  const code = moduleOf(each.expr);
  return code === undefined ? [] : [{ ...each, code }];
});
const topics = [...new Set(cases.map(({ topic }) => topic))];

/**
 * A program as the text of an activity that gives its completion value.
 * @returns undefined for one that is none in the strict language of modules
 */
function moduleOf(program: string): string | undefined {
  try {
    const { body } = parse(program, { ecmaVersion: "latest", sourceType: "module" });
    const last = body.at(-1);
    if (last?.type !== "ExpressionStatement") return undefined;
    const value = program.slice(last.expression.start, last.expression.end);
    return `export default function () { ${program.slice(0, last.start)}\nreturn ${describer}((${value})); }`;
  } catch {
    return undefined;
  }
}

function answer({ code }: OracleCase & { code: string }): Promise<OracleAnswer> {
  return answerOf(() => runModule(code));
}

describe.each(topics)("ECMAScript 5 in TypeScript activities: %s", (topic) => {
  test("answers as the engine does", async () => {
    const wrong: object[] = [];
    for (const wanted of cases.filter((each) => each.topic === topic && !excepted.has(each.id))) {
      const got = await answer(wanted);
      if (!agrees(wanted, got))
        wrong.push({ id: wanted.id, program: wanted.expr, want: wanted.throws ?? wanted.result, got: got.throws ?? got.result });
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

test("the exceptions still differ, and are few", async () => {
  for (const id of excepted.keys()) {
    const wanted = cases.find((candidate) => candidate.id === id);
    expect(wanted, `a case ${id}`).toBeDefined();
    expect(agrees(wanted!, await answer(wanted!)), id).toBe(false);
  }
  expect(excepted.size / cases.length).toBeLessThan(0.02);
  expect(cases.length / oracleCases.length).toBeGreaterThan(0.85);
}, 60_000);
