import { printable } from "../../diagnostics/frame.ts";
import type { ImportResult } from "../../project/import/import-result.ts";
import { type Command, exitCode, type Terminal } from "../command.ts";
import { countDiagnostics, reportDiagnostics } from "../report.ts";
import { table } from "../table.ts";

export const importCommand: Command = {
  help: `xtkit import <file ...> [--force] [--json]

Takes workflows and other records apart into files: a workflow as the console shows its
XML source, a package of the console's export, a collection that a query gave.

  activities/<workflow>/workflow.xml   the diagram, without scripts and without what the
                                       server writes while it runs
  activities/<workflow>/<activity>.js  a script each; .call.js and .recall.js, .init.js,
                                       .condition.js with a condition for each transition
  activities/libraries/<name>.library.js   xtk:javascript of the project's namespace
  types/schemas/<namespace>-<name>.xml     xtk:srcSchema
  entities/<schema>/<name>.xml             all other records, text such as .jssp beside them

\`xtkit build\` puts the scripts back: what nobody changed is as it was, to the byte.

Run again, it updates what is as the last import left it (xtkit.imported.json, which
belongs into version control), keeps what was changed here, and leaves what was moved
to TypeScript. What was changed on both sides is an error, and stays.

  --force    overwrites what differs, after a copy of it was put into .xtkit/backup

  xtkit import nightly.xml
  xtkit import nightly.xml --force`,
  options: { force: { type: "boolean" } },
  async run({ root, positionals, values, json, terminal }) {
    const { importFiles } = await import("../../project/import/import-files.ts");
    const result = await importFiles({ root, files: positionals, force: values["force"] === true });
    if (json) terminal.out(JSON.stringify(result, undefined, 2));
    else print(result, terminal);
    return result.ok ? exitCode.ok : exitCode.error;
  },
};

function print({ files, notes, backup, diagnostics, ok }: ImportResult, terminal: Terminal): void {
  reportDiagnostics(diagnostics, terminal);
  const rows = files.map(({ path, record, status, source }) => [record, path, source === undefined ? status : `in ${source}`]);
  if (rows.length > 0) terminal.out(table(["record", "file", "status"], rows));
  for (const note of notes) terminal.error(printable(`note: ${note}`));
  if (backup !== undefined) terminal.error(`copies of what was overwritten are in ${backup}`);
  if (!ok) terminal.error(countDiagnostics(diagnostics));
  else if (files.length > 0) terminal.error("next: npx xtkit build puts the scripts back into dist/<workflow>/workflow.xml");
}
