import { diagnostic } from "../diagnostics/catalogue.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { remap } from "../project/remap/remap.ts";
import { type CommandInput, exitCode } from "./command.ts";
import { readInput } from "./read-input.ts";
import { printRemapReport } from "./remap-report.ts";
import { reportDiagnostics, reportFailure } from "./report.ts";

/** `xtkit remap`: what a journal says, on the sources of the project. */
export async function remapJournal(input: CommandInput, positionals: readonly string[]): Promise<number> {
  const { root, json, terminal } = input;
  const [file, ...more] = positionals;
  if (more.length > 0) {
    reportFailure([diagnostic("XTK5152", { given: String(positionals.length) })], json, terminal);
    return exitCode.error;
  }
  const { value: journal, diagnostics: unread } = await readInput(input, file, "the journal");
  const { findings, diagnostics, ok } =
    journal === undefined ? { findings: [], diagnostics: unread, ok: false } : await remap(journal, { root });
  if (journal === undefined || hasErrors(diagnostics)) {
    reportFailure(diagnostics, json, terminal);
    return exitCode.error;
  }
  if (json) terminal.out(JSON.stringify(findings, undefined, 2));
  else {
    terminal.out(printRemapReport(journal, findings));
    reportDiagnostics([...diagnostics, ...findings.flatMap((finding) => finding.diagnostics)], terminal);
  }
  return ok ? exitCode.ok : exitCode.error;
}
