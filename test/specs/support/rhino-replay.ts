import { readFileSync } from "node:fs";
import type { WireElement, WireValue } from "../../runtime/wire/wire.ts";
import { runRhino } from "./rhino.ts";

/** A wire value as tagged JSON, as the prelude in Rhino writes and reads it. */
export interface Tagged {
  t: string;
  v?: unknown;
}

/** A server call as recorded on the mock. */
export interface RecordedCall {
  path: string;
  result?: WireValue;
  error?: string;
}

/** One script to run on Rhino, with the answers it gets. */
export interface ReplayRun {
  code: string;
  vars: Record<string, unknown>;
  instanceVars: Record<string, unknown>;
  calls: readonly RecordedCall[];
}

/** What a script did on Rhino. */
export interface ReplayOutcome {
  logs: { level: string; message: string }[];
  calls: { path: string; args: Tagged[] }[];
  vars: Record<string, unknown>;
  instanceVars: Record<string, unknown>;
  thrown: { name: string; message: string } | null;
}

const PRELUDE = new URL("rhino-prelude.rhino.js", import.meta.url);

/** See `Tagged`. A list of elements compares as text: Rhino tells it from an element by its length alone. */
export function tagged(value: WireValue): Tagged {
  if (value === undefined) return { t: "undefined" };
  if (value === null) return { t: "null" };
  if (value instanceof Date) return { t: "date", v: value.getTime() };
  if (typeof value !== "object") return { t: typeof value, v: value };
  if ("xml" in value) return { t: "xml", v: value.xml };
  if ("entity" in value) return { t: "entity", v: value.entity };
  if ("xmlList" in value)
    return value.xmlList.length === 1
      ? typeof value.xmlList[0] === "string"
        ? { t: "string", v: value.xmlList[0] }
        : { t: "xml", v: value.xmlList[0] as WireElement }
      : { t: "list", v: value.xmlList };
  return { t: "object", v: JSON.stringify(value) };
}

/** Rhino forgets the order in which attributes were written and gives them by name; for comparing with it, so does this. */
export function attributesByName(value: Tagged): Tagged {
  const sorted = (element: WireElement): WireElement => ({
    ...element,
    attributes: [...element.attributes].sort(([a], [b]) => (a < b ? -1 : 1)),
    children: element.children.map((child) => (typeof child === "string" ? child : sorted(child))),
  });
  return value.t === "xml" ? { t: "xml", v: sorted(value.v as WireElement) } : value;
}

/** Runs scripts on Rhino, all in one process (it starts slowly), each with its recorded answers. */
export function replayOnRhino(runs: readonly ReplayRun[]): ReplayOutcome[] {
  const recorded = runs.map((run) => ({
    ...run,
    calls: run.calls.map(({ path, result, error }) => ({ path, result: tagged(result), error })),
  }));
  const prelude = readFileSync(PRELUDE, "utf8").replace("var RECORDED_RUNS;", () => `var RECORDED_RUNS = ${JSON.stringify(recorded)};`);
  return runRhino(prelude).map((line) => JSON.parse(line) as ReplayOutcome);
}
