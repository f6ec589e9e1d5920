import { diagnostic } from "../../diagnostics/catalogue.ts";
import { printable } from "../../diagnostics/frame.ts";
import type { VerifiedPart } from "../../project/verify/verified-part.ts";
import type { VerifyResult } from "../../project/verify/verify.ts";
import { type Command, exitCode, type Terminal } from "../command.ts";
import { countDiagnostics, reportDiagnostics, reportFailure } from "../report.ts";
import { table } from "../table.ts";

export const verifyCommand: Command = {
  help: `xtkit verify <file|-> [--as source] [--json]

Proves that what was copied from the server is what this project builds: a script, the XML
of a workflow as the console shows or exports it, a package. Line ends, a trimmed end,
references and CDATA, the order of attributes and what the server writes while a workflow
runs make no difference. Of each script that differs, the first line is shown on both
sides, and where in the source that line is from. Writes nothing.

A script is compared with the source that its first line names; without such a line, with
the one that is most like it, or with the one of --as.

Exit code 0: the same, 2: something differs, 1: an error.

  --as <source>    activities/<workflow>/<activity>.ts, or the built script

  xtkit verify dist/sample-ingest/insert.js
  xtkit verify dist/sample-ingest/insert.js --as activities/sample-ingest/insert.ts`,
  options: { as: { type: "string" } },
  async run(input) {
    const { root, positionals, values, json, terminal } = input;
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      reportFailure([diagnostic("XTK5184", { given: String(positionals.length) })], json, terminal);
      return exitCode.error;
    }
    const { readInput } = await import("../read-input.ts");
    const { value: text, diagnostics } = await readInput(input, file, "a script or a workflow");
    if (text === undefined) {
      reportFailure(diagnostics, json, terminal);
      return exitCode.error;
    }
    const { verify } = await import("../../project/verify/verify.ts");
    const as = values["as"];
    const result = await verify({ root, file: file === "-" ? "standard input" : file, text, ...(typeof as === "string" && { as }) });
    if (json) terminal.out(JSON.stringify(result, undefined, 2));
    else print(result, terminal);
    return result.ok ? (result.isSame ? exitCode.ok : exitCode.different) : exitCode.error;
  },
};

function print({ parts, diagnostics, ok, isSame }: VerifyResult, terminal: Terminal): void {
  reportDiagnostics(diagnostics, terminal);
  const rows = parts.map(({ record, what, source, difference }) => [record, what, source, difference ? "differs" : "same"]);
  if (rows.length > 0) terminal.out(table(["record", "part", "source", "status"], rows));
  for (const part of parts) if (part.difference) terminal.out(shown(part));
  for (const { record, what, difference, note } of parts)
    if (!difference && note !== undefined) terminal.error(`note: ${printable(record)}, ${printable(what)}: ${printable(note)}`);
  if (!ok) terminal.error(countDiagnostics(diagnostics));
  else terminal.error(isSame ? "all is what this project builds" : "what is on the server is not what this project builds");
}

function shown({ record, what, difference, note }: VerifiedPart): string {
  const { line, given, built, place, element } = difference!;
  const where = element ?? `line ${line}`;
  const from = place ? `\n  from   ${place.file}:${place.line}:${place.column}` : "";
  const more = note === undefined ? "" : `\n  note   ${printable(note)}`;
  const side = (text: string | undefined): string => (text === undefined ? "(nothing)" : printable(text.replaceAll("\n", "⏎")));
  return `\n${printable(record)}, ${printable(what)}, ${printable(where)}\n  server ${side(given)}\n  built  ${side(built)}${from}${more}`;
}
