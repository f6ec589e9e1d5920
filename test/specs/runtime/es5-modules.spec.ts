import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import exceptions from "./es5-module-exceptions.json" with { type: "json" };
import { agrees, answerOf, describer, type OracleAnswer, oracleCases, reasonsOf } from "./support/es5-cases.ts";
import { createCampaign } from "../../runtime/index.ts";
import { compileModule } from "./support/run-module.ts";

const excepted = reasonsOf(exceptions);
const cases = oracleCases.flatMap((each) => {
  const code = moduleOf(each.expr);
  return code === undefined ? [] : [{ ...each, code }];
});
const topics = [...new Set(cases.map(({ topic }) => topic))];

/**
 * A program as a function that gives its completion value.
 * @returns undefined for one that is none in the strict language of modules
 */
function moduleOf(program: string): string | undefined {
  try {
    const { body } = parse(program, { ecmaVersion: "latest", sourceType: "module" });
    const last = body.at(-1);
    if (last?.type !== "ExpressionStatement") return undefined;
    const value = program.slice(last.expression.start, last.expression.end);
    return `function () { ${program.slice(0, last.start)}\nreturn ${describer}((${value})); }`;
  } catch {
    return undefined;
  }
}

/** The answers of programs, which are compiled as one module. */
async function answersOf(programs: readonly { code: string }[]): Promise<OracleAnswer[]> {
  const evaluate = await compileModule(`export default () => [${programs.map(({ code }) => code).join(",\n")}];`);
  const campaign = createCampaign();
  const answers: OracleAnswer[] = [];
  for (const run of evaluate() as (() => unknown)[]) {
    let value: unknown;
    answers.push(
      await answerOf(async () => {
        await campaign.call(() => {
          value = run();
        });
        return value;
      }),
    );
  }
  return answers;
}

describe.each(topics)("ECMAScript 5 in TypeScript activities: %s", (topic) => {
  test("answers as the engine does", async () => {
    const wanted = cases.filter((each) => each.topic === topic && !excepted.has(each.id));
    const answers = await answersOf(wanted);
    const wrong = wanted.flatMap((one, index) => {
      const got = answers[index]!;
      return agrees(one, got) ? [] : [{ id: one.id, program: one.expr, want: one.throws ?? one.result, got: got.throws ?? got.result }];
    });
    expect(wrong).toEqual([]);
  }, 120_000);
});

test("the exceptions still differ, and are few", async () => {
  const differing = cases.filter(({ id }) => excepted.has(id));
  expect(differing.map(({ id }) => id).sort()).toEqual([...excepted.keys()].sort());
  const answers = await answersOf(differing);
  for (const [index, wanted] of differing.entries()) expect(agrees(wanted, answers[index]!), wanted.id).toBe(false);
  expect(excepted.size / cases.length).toBeLessThan(0.02);
  expect(cases.length / oracleCases.length).toBeGreaterThan(0.85);
}, 60_000);
