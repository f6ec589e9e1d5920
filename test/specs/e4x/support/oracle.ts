import { readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../../support/project.ts";

/** A line of `e4x.jsonl`, or a behaviour of `engine.jsonl`. */
export interface OracleProgram {
  id: string;
  setup: string;
  expr: string;
  throws?: { name: string; message: string };
}

/** A syntax line of `engine.jsonl`. */
export interface OracleSyntax {
  id: string;
  code: string;
  accepted: boolean;
  error?: string;
}

function lines(file: string): unknown[] {
  const text = readFileSync(join(REPOSITORY, "test/conformance/oracle", file), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

const engine = lines("engine.jsonl") as Record<string, unknown>[];

/** What the engine compiles and what it does not. */
export const syntax = engine.filter(({ accepted }) => accepted !== undefined) as unknown as OracleSyntax[];

/** Programs with recorded results. */
export const programs = [...lines("e4x.jsonl"), ...engine.filter(({ expr }) => expr !== undefined)] as OracleProgram[];

/** The text of a program. */
export function sourceOf({ setup, expr }: OracleProgram): string {
  return `${setup}\n;(${expr}\n)`;
}
