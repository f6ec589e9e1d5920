import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runScript } from "../../runtime/run/run-script.ts";
import exceptions from "./es5-exceptions.json" with { type: "json" };

/** What the engine answered to a program: its completion value, or what it threw. */
interface OracleCase {
  id: string;
  topic: string;
  expr: string;
  result?: { type: string; value: string };
  throws?: { name: string; message: string };
}

const cases = readFileSync(new URL("../../conformance/oracle/es5.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as OracleCase);
const excepted = new Map(
  (exceptions as { reason: string; ids: string[] }[]).flatMap(({ reason, ids }) => ids.map((id) => [id, reason] as const)),
);
const topics = [...new Set(cases.map(({ topic }) => topic))];

/** Describes a value within the script's realm, as it was when the answers were recorded. */
const describer = `(function (v) {
  var type = typeof v;
  return [type, type === "function" ? "function" : v === 0 && 1 / v < 0 ? "-0" : String(v)];
})`;

async function answer({ expr }: OracleCase): Promise<Pick<OracleCase, "result" | "throws">> {
  try {
    const source = `${describer}((0, eval)(${JSON.stringify(expr)}))`;
    const { value } = await runScript(source, { filename: "case.js" });
    const [type, text] = value as [string, string];
    return { result: { type, value: text } };
  } catch (error) {
    if (!(error instanceof Error)) return { throws: { name: error === null ? "null" : typeof error, message: String(error) } };
    return { throws: { name: error.name === "E4XSyntaxError" ? "SyntaxError" : error.name, message: error.message } };
  }
}

function agrees({ result, throws }: OracleCase, got: Pick<OracleCase, "result" | "throws">): boolean {
  return throws ? got.throws?.name === throws.name : got.result?.type === result!.type && got.result.value === result!.value;
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
