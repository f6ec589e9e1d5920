import { resolve } from "node:path";
import { openCache } from "../../cache/open-cache.ts";
import { toolkitStamp } from "../../cache/toolkit-stamp.ts";
import { loadConfig } from "../../config/load-config.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/has-errors.ts";
import { optionFaults, type OptionTypes } from "../../diagnostics/option-faults.ts";
import { systemFault } from "../../disk/system-fault.ts";
import type { JournalFinding } from "./journal-finding.ts";

/** Which project a journal is of. */
export interface RemapOptions {
  /** The project's folder. Default: the current one. */
  root?: string;
}

/** Outcome of `remap`. */
export interface RemapResult {
  /** Failures in the order of the journal; lines that tell none are left out. */
  findings: JournalFinding[];
  /** What is wrong with the project: with an error there are no findings. What concerns one finding is told there. */
  diagnostics: Diagnostic[];
  /** True when no diagnostic is an error, those of the findings included: what cannot be read keeps one from being traced back. */
  ok: boolean;
}

const OPTIONS: OptionTypes<RemapOptions & { journal: string }> = { root: "a text", journal: "a text" };

/**
 * Finds what a journal of the server says of failures in the sources of a project: file, line and column of scripts that `build` wrote, with what the
 * error's code means. The words around may be of any language.
 * @param journal lines as they are copied from the console or a log: `JST-310000 Error while compiling script 'cusNightly/score' line 7: …`
 * @throws only for a bug in xtkit; what is wrong with the project is a diagnostic
 */
export async function remap(journal: string, options: RemapOptions = {}): Promise<RemapResult> {
  const faults = optionFaults("remap", { ...options, journal }, OPTIONS);
  if (faults.length > 0) return failed(faults);
  const root = resolve(options.root ?? ".");
  try {
    const config = await loadConfig(root, openCache(root), toolkitStamp());
    if (config.diagnostics.length > 0) return failed(config.diagnostics);
    const { traceJournal } = await import("./trace-journal.ts");
    const { value: findings, diagnostics } = traceJournal(root, config.value, journal);
    if (hasErrors(diagnostics)) return failed(diagnostics);
    return { findings, diagnostics, ok: !hasErrors(findings.flatMap((finding) => finding.diagnostics)) };
  } catch (error) {
    return failed([systemFault(error, root)]);
  }
}

function failed(diagnostics: Diagnostic[]): RemapResult {
  return { findings: [], diagnostics, ok: false };
}
