import { printable } from "../../diagnostics/frame.ts";
import type { PackageResult } from "../../project/package/make-package.ts";
import { type Command, exitCode, type Terminal } from "../command.ts";
import { countDiagnostics, reportDiagnostics } from "../report.ts";
import { table } from "../table.ts";

export const packageCommand: Command = {
  help: `xtkit package [--out file] [--since commit] [--json]

Builds everything and writes one package for the console's import (Tools > Advanced >
Import package): schemas, libraries, pages and other records, workflows, in the order in
which they need each other. The same sources give the same bytes.

  activities/<workflow>/workflow.xml   with all scripts in their places
  <name>.library.ts, .library.js       as xtk:javascript
  types/schemas/*.xml                  the <srcSchema>s
  entities/                            as they are

The header comes from package in xtkit.config.mts. The console wants buildVersion and
buildNumber of the instance: without them they are "*", which not every way of import takes.

  --out <file>       dist/package.xml by default
  --since <commit>   what changed since then: a commit, a branch or a tag of git

  xtkit package
  xtkit package --since v1.2 --out delta.xml`,
  options: { out: { type: "string" }, since: { type: "string" } },
  async run({ root, values, json, terminal }) {
    const { makePackage } = await import("../../project/package/make-package.ts");
    const { out, since } = values;
    const result = await makePackage({ root, ...(typeof out === "string" && { out }), ...(typeof since === "string" && { since }) });
    if (json) terminal.out(JSON.stringify(result, undefined, 2));
    else print(result, terminal);
    return result.ok ? exitCode.ok : exitCode.error;
  },
};

function print({ file, size, status, records, notes, diagnostics, ok }: PackageResult, terminal: Terminal): void {
  reportDiagnostics(diagnostics, terminal);
  const rows = records.map((record) => [record.schema, record.key, record.source, String(record.size)]);
  if (ok && rows.length > 0) terminal.out(table(["schema", "record", "source", ">bytes"], rows));
  for (const note of notes) terminal.error(printable(`note: ${note}`));
  if (ok) terminal.out(`\n${file} (${size} bytes, ${status})`);
  else terminal.error(countDiagnostics(diagnostics));
}
