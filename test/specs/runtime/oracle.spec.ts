import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { runScript } from "../../runtime/run/run-script.ts";
import { askTogether } from "./support/ask-together.ts";
import exceptions from "./oracle-exceptions.json" with { type: "json" };

/** What a shell of SpiderMonkey 1.8.5, an engine with E4X, answered: it ran `setup`, evaluated `expr` and gave a result or threw. */
interface OracleCase {
  id: string;
  topic: string;
  setup: string;
  expr: string;
  result?: { type: string; value?: unknown; kind?: string; length?: number; class?: string };
  throws?: { name: string; message: string };
}

const cases = readFileSync(new URL("../../conformance/oracle/e4x.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as OracleCase);
const excepted = new Map(
  (exceptions as { reason: string; ids: string[] }[]).flatMap(({ reason, ids }) => ids.map((id) => [id, reason] as const)),
);
const clauses = [...new Set(cases.map(({ id }) => clauseOf(id)))];

function clauseOf(id: string): string {
  return id.slice(0, id.lastIndexOf("-"));
}

async function answer({ setup, expr }: OracleCase): Promise<Pick<OracleCase, "result" | "throws">> {
  try {
    return { result: describeValue((await runScript(`${setup}\n;(${expr}\n)`)).value) };
  } catch (error) {
    if (!(error instanceof Error)) return { throws: { name: "", message: String(error) } };
    return { throws: { name: error.name === "E4XSyntaxError" ? "SyntaxError" : error.name, message: error.message } };
  }
}

/** The answers of several programs, one after the other in one realm. */
async function answersTogether(programs: readonly OracleCase[]): Promise<Pick<OracleCase, "result" | "throws">[]> {
  const sources = programs.map(({ setup, expr }) => `${setup}\n;(${expr}\n)`);
  const { value } = await runScript(`(function (programs, evaluate) {
    var answers = [];
    for (var i = 0; i < programs.length; i++) {
      try { answers[i] = ["result", evaluate(programs[i])]; }
      catch (e) { answers[i] = e instanceof Error ? ["throws", e.name] : ["throws", ""]; }
      XML.setSettings();
    }
    return answers;
  })(${JSON.stringify(sources)}, eval)`);
  return (value as [kind: string, answer: unknown][]).map(([kind, answer]) =>
    kind === "result" ? { result: describeValue(answer) } : { throws: { name: answer as string, message: "" } },
  );
}

function describeValue(value: unknown): OracleCase["result"] {
  // A fresh runtime has the default settings, which the recorded markup was taken with.
  const e4x = createE4X();
  const flat = e4x.toFlat(value);
  if (flat) {
    const fresh = e4x.fromFlat(flat) as { toXMLString(): string; nodeKind(): string; length(): number };
    if (flat.isList) return { type: "xmllist", value: fresh.toXMLString(), length: fresh.length() };
    return { type: "xml", value: fresh.toXMLString(), kind: fresh.nodeKind(), length: 1 };
  }
  if (value === null || value === undefined) return { type: String(value) };
  if (typeof value !== "object") return { type: typeof value, value: String(value) };
  return { type: "object", value: String(value), class: Object.prototype.toString.call(value).slice(8, -1) };
}

function agrees(wanted: OracleCase, got: Pick<OracleCase, "result" | "throws">): boolean {
  if (wanted.throws) return got.throws?.name === wanted.throws.name;
  const [want, have] = [wanted.result!, got.result];
  if (have === undefined || have.type !== want.type) return false;
  if (want.type === "undefined" || want.type === "null") return true;
  return have.value === String(want.value) && have.kind === want.kind && have.class === want.class && have.length === want.length;
}

describe.each(clauses)("E4X clause %s", (clause) => {
  test("answers as the engine does", async () => {
    const asked = cases.filter(({ id }) => clauseOf(id) === clause && !excepted.has(id));
    const answers = await askTogether(asked, { atOnce: 20, together: answersTogether, alone: answer, agrees });
    const wrong = asked.flatMap((wanted, index) => {
      const got = answers[index]!;
      if (agrees(wanted, got)) return [];
      const program = `${wanted.setup} ;; ${wanted.expr}`;
      return [{ id: wanted.id, program, want: wanted.throws ?? wanted.result, got: got.throws ?? got.result }];
    });
    expect(wrong).toEqual([]);
  }, 60_000);
});

test("the exceptions, if any, still differ", async () => {
  for (const id of excepted.keys()) {
    const wanted = cases.find((candidate) => candidate.id === id);
    expect(wanted, `a case ${id}`).toBeDefined();
    expect(agrees(wanted!, await answer(wanted!)), id).toBe(false);
  }
});
