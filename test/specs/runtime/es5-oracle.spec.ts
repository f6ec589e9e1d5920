import { describe, expect, test } from "vitest";
import { runScript } from "../../runtime/run/run-script.ts";
import exceptions from "./es5-exceptions.json" with { type: "json" };
import { THOROUGH } from "../support/thorough.ts";
import { agrees, answerOf, describer, type OracleAnswer, type OracleCase, oracleCases as cases, reasonsOf } from "./support/es5-cases.ts";

const excepted = reasonsOf(exceptions);
const topics = [...new Set(cases.map(({ topic }) => topic))];

/** So many programs share a realm: making one costs more than most programs do. One that does not agree there is asked again alone. */
const AT_ONCE = 30;

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
    const wrong: object[] = [];
    const asked = cases.filter((each) => each.topic === topic && !excepted.has(each.id));
    for (let start = 0; start < asked.length; start += AT_ONCE) {
      const group = asked.slice(start, start + AT_ONCE);
      const together = THOROUGH ? [] : await answersTogether(group).catch(() => []);
      for (const [index, wanted] of group.entries()) {
        const first = together[index];
        const got = first && agrees(wanted, first) ? first : await answer(wanted);
        if (!agrees(wanted, got))
          wrong.push({ id: wanted.id, program: wanted.expr, want: wanted.throws ?? wanted.result, got: got.throws ?? got.result });
      }
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
