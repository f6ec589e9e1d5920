import type { ResolvedConfig } from "../../config/config.ts";
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { calibrationOf } from "../../remap/calibration.ts";
import { explanationOf } from "../../remap/error-codes.ts";
import type { JournalEntry } from "../../remap/journal-entry.ts";
import { parseJournal } from "../../remap/parse-journal.ts";
import { findActivities } from "../find-activities.ts";
import type { JournalFinding } from "./journal-finding.ts";
import { scriptIndex } from "./script-index.ts";
import { ScriptTracer } from "./script-tracer.ts";

const UNREADABLE: DiagnosticCode = "XTK5051";

/**
 * Finds the failures of a journal in a project.
 * @param root absolute path of the project
 */
export function traceJournal(
  root: string,
  config: ResolvedConfig,
  journal: string,
): { value: JournalFinding[]; diagnostics: Diagnostic[] } {
  const entries = parseJournal(journal);
  // A text that tells no failure is of no project, and needs none.
  if (entries.length === 0) return { value: [], diagnostics: [] };
  const found = findActivities(root, config);
  // What is wrong with one activity is no matter of others; what cannot be looked at may be what the journal names.
  const unread = found.value.length === 0 ? found.diagnostics : found.diagnostics.filter(({ code }) => code === UNREADABLE);
  if (unread.length > 0) return { value: [], diagnostics: unread };
  const index = scriptIndex(root, found.value, config);
  const tracer = new ScriptTracer(root, config, index.value);
  return { value: entries.map((entry) => findingOf(entry, tracer)), diagnostics: index.diagnostics };
}

function findingOf(entry: JournalEntry, tracer: ScriptTracer): JournalFinding {
  const { journalLine, journalEnd, code, script, scriptLine, message, causes, activity } = entry;
  const told = {
    journalLine,
    journalEnd,
    ...(code !== undefined && explained(code)),
    ...(script !== undefined && { script }),
    ...(scriptLine !== undefined && { scriptLine }),
    message,
    ...(activity !== undefined && { activity }),
  };
  const calibration = calibrationOf(entry);
  const traced = calibration || script === undefined ? { others: [], diagnostics: [] } : tracer.trace(entry, script);
  return { ...told, ...traced, causes: causes.map(explained), ...(calibration && { calibration }) };
}

function explained(code: string): { code: string; explanation?: string } {
  const explanation = explanationOf(code);
  return { code, ...(explanation !== undefined && { explanation }) };
}
