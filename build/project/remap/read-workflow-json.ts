import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearestName } from "../../schema/nearest-name.ts";
import { jsonFault } from "../json-fault.ts";

/** What a `workflow.json` says of names. */
export interface WorkflowNames {
  internalName?: string;
  /** Names of activities by the files that hold their scripts. */
  activities: ReadonlyMap<string, string>;
}

/**
 * Reads `workflow.json`, `{ "internalName": "cusNightly", "activities": { "<file>": "<activity>" } }`.
 * @param file its project-relative path
 * @param stems the names of the files beside it, without ending
 * @returns no value, and what is wrong, for a file that says something else
 */
export function readWorkflowJson(
  text: string,
  file: string,
  stems: readonly string[],
): { value?: WorkflowNames; diagnostics: Diagnostic[] } {
  const fault = jsonFault(text, file);
  if (fault) return { diagnostics: [fault] };
  const given = JSON.parse(text) as unknown;
  const detail = shapeFault(given);
  if (detail !== undefined) return { diagnostics: [diagnostic("XTK5140", { file, detail }, { file })] };
  const { internalName, activities = {} } = given as { internalName?: string; activities?: Record<string, string> };
  const unknown = Object.keys(activities).filter((stem) => !stems.includes(stem));
  if (unknown.length > 0) return { diagnostics: unknown.map((stem) => withoutFile(stem, file, stems)) };
  return {
    value: { ...(internalName !== undefined && { internalName }), activities: new Map(Object.entries(activities)) },
    diagnostics: [],
  };
}

function withoutFile(stem: string, file: string, stems: readonly string[]): Diagnostic {
  const nearest = nearestName(stem, stems);
  const advice = nearest === undefined ? "" : ` Do you mean ${nearest}?`;
  return diagnostic("XTK5141", { file, stem: JSON.stringify(stem), advice }, { file });
}

function shapeFault(given: unknown): string | undefined {
  if (!isRecord(given)) return "it is no object";
  const unknown = Object.keys(given).find((name) => name !== "internalName" && name !== "activities");
  if (unknown !== undefined) return `there is no ${JSON.stringify(unknown)}`;
  if (given.internalName !== undefined && !isName(given.internalName)) return "internalName is no text with something in it";
  if (given.activities === undefined) return undefined;
  if (!isRecord(given.activities)) return "activities is no object";
  const wrong = Object.entries(given.activities).find(([, name]) => !isName(name));
  return wrong === undefined ? undefined : `activities.${wrong[0]} is no text with something in it`;
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
