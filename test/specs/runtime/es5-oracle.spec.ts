import { describe, expect, test } from "vitest";
import { runScript } from "../../runtime/run/run-script.ts";
import exceptions from "./es5-exceptions.json" with { type: "json" };
import { agrees, answerOf, describer, type OracleAnswer, type OracleCase, oracleCases as cases, reasonsOf } from "./support/es5-cases.ts";

const excepted = reasonsOf(exceptions);
const topics = [...new Set(cases.map(({ topic }) => topic))];

function answer({ expr }: OracleCase): Promise<OracleAnswer> {
  const source = `${describer}((0, eval)(${JSON.stringify(expr)}))`;
  return answerOf(async () => (await runScript(source, { filename: "case.js" })).value);
}

describe.each(topics)("ECMAScript 5: %s", (topic) => {
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
  for (const topic of topics)
    expect(
      cases.every((each) => each.topic !== topic || excepted.has(each.id)),
      topic,
    ).toBe(false);
}, 60_000);
