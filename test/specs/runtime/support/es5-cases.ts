import { readFileSync } from "node:fs";

/** What the engine answered to a program: its completion value, or what it threw. */
export interface OracleCase extends OracleAnswer {
  id: string;
  topic: string;
  expr: string;
}

/** A value, or what was thrown. */
export interface OracleAnswer {
  result?: { type: string; value: string };
  throws?: { name: string; message: string };
}

/** Cases that differ, with the reason. */
export type OracleExceptions = readonly { reason: string; ids: readonly string[] }[];

/** All recorded programs. */
export const oracleCases: readonly OracleCase[] = readFileSync(new URL("../../../conformance/oracle/es5.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as OracleCase);

/** Describes a value as it was when the answers were recorded: a function's text, to be evaluated where the value is. */
export const describer = `(function (v) {
  var type = typeof v;
  return [type, type === "function" ? "function" : v === 0 && 1 / v < 0 ? "-0" : String(v)];
})`;

/** The answer of a program: what it gave, described, or threw. */
export async function answerOf(run: () => Promise<unknown>): Promise<OracleAnswer> {
  try {
    const [type, value] = (await run()) as [string, string];
    return { result: { type, value } };
  } catch (error) {
    if (!(error instanceof Error)) return { throws: { name: error === null ? "null" : typeof error, message: String(error) } };
    return { throws: { name: error.name === "E4XSyntaxError" ? "SyntaxError" : error.name, message: error.message } };
  }
}

/** True where an answer is the engine's; of what was thrown, the name is asked. */
export function agrees({ result, throws }: OracleAnswer, got: OracleAnswer): boolean {
  return throws ? got.throws?.name === throws.name : got.result?.type === result!.type && got.result.value === result!.value;
}

/** The reasons by case. */
export function reasonsOf(exceptions: OracleExceptions): ReadonlyMap<string, string> {
  return new Map(exceptions.flatMap(({ reason, ids }) => ids.map((id) => [id, reason] as const)));
}
