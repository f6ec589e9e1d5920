import { describe, expect, test } from "vitest";
import { runScript } from "../../runtime/run/run-script.ts";
import exceptions from "./es5-exceptions.json" with { type: "json" };
import { askTogether } from "./support/ask-together.ts";
import { agrees, answerOf, describer, type OracleAnswer, type OracleCase, oracleCases as cases, reasonsOf } from "./support/es5-cases.ts";

const excepted = reasonsOf(exceptions);
const topics = [...new Set(cases.map(({ topic }) => topic))];

/** The answers of several programs, one after the other in one realm. */
async function answersTogether(programs: readonly OracleCase[]): Promise<OracleAnswer[]> {
  const source = `(function (programs, describe, evaluate) {
    var answers = [];
    for (var i = 0; i < programs.length; i++) {
      try { answers[i] = ["result"].concat(describe(evaluate(programs[i]))); }
      catch (e) { answers[i] = e instanceof Error ? ["throws", e.name, e.message] : ["throws", e === null ? "null" : typeof e, String(e)]; }
    }
    return answers;
  })(${JSON.stringify(programs.map(({ expr }) => expr))}, ${describer}, eval)`;
  const { value } = await runScript(source, { filename: "cases.js" });
  return (value as [kind: string, first: string, second: string][]).map(([kind, first, second]) =>
    kind === "result" ? { result: { type: first, value: second } } : { throws: { name: first, message: second } },
  );
}

function answer({ expr }: OracleCase): Promise<OracleAnswer> {
  const source = `${describer}((0, eval)(${JSON.stringify(expr)}))`;
  return answerOf(async () => (await runScript(source, { filename: "case.js" })).value);
}

describe.each(topics)("ECMAScript 5: %s", (topic) => {
  test("answers as the engine does", async () => {
    const asked = cases.filter((each) => each.topic === topic && !excepted.has(each.id));
    const answers = await askTogether(asked, { atOnce: 30, together: answersTogether, alone: answer, agrees });
    const wrong = asked.flatMap((wanted, index) => {
      const got = answers[index]!;
      if (agrees(wanted, got)) return [];
      return [{ id: wanted.id, program: wanted.expr, want: wanted.throws ?? wanted.result, got: got.throws ?? got.result }];
    });
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
  for (const topic of topics)
    expect(
      cases.every((each) => each.topic !== topic || excepted.has(each.id)),
      topic,
    ).toBe(false);
}, 60_000);
