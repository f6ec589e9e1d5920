import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { NotText } from "../disk/not-text.ts";
import { readFault } from "../disk/read-fault.ts";
import { readText } from "../disk/read-text.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { jsonFault } from "./json-fault.ts";

/** Records by schema id. */
export type Rows = Record<string, Record<string, unknown>[]>;

/**
 * Reads a file of fixtures: `{ "nms:recipient": [ { "email": "a@x.io" } ] }`.
 * @param root absolute path of the project
 * @param file relative to it
 * @returns no value, and one diagnostic, for a file that is none
 */
export function readRows(root: string, file: string): { value?: Rows; diagnostics: Diagnostic[] } {
  let text: string;
  try {
    text = readText(resolve(root, file));
  } catch (error) {
    if (error instanceof NotText) return { diagnostics: [readFault(error, file)] };
    return {
      diagnostics: [
        diagnostic(
          "XTK5023",
          { file, detail: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown reason"})` },
          { file },
        ),
      ],
    };
  }
  const fault = jsonFault(text, file) ?? numberFault(text, file);
  if (fault) return { diagnostics: [fault] };
  const value = JSON.parse(text) as unknown;
  const detail = shapeFault(value);
  return detail === undefined
    ? { value: value as Rows, diagnostics: [] }
    : { diagnostics: [diagnostic("XTK5023", { file, detail }, { file })] };
}

/** Texts, in which digits are no numbers, and numbers. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A number beyond what a number holds, `1e999`, of which `JSON.parse` makes Infinity. */
function numberFault(text: string, file: string): Diagnostic | undefined {
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token.startsWith('"') || Number.isFinite(Number(token))) continue;
    const before = text.slice(0, index).split("\n");
    const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
    return withFrame(diagnostic("XTK5046", { number: token }, place), text);
  }
  return undefined;
}

function shapeFault(value: unknown): string | undefined {
  if (!isObject(value)) return "it is no object";
  for (const [schema, rows] of Object.entries(value)) {
    if (!Array.isArray(rows)) return `${JSON.stringify(schema)} is no array`;
    const wrong = rows.findIndex((row) => !isObject(row));
    if (wrong >= 0) return `number ${wrong + 1} of ${JSON.stringify(schema)} is no object`;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
