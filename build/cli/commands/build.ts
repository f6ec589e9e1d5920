import { build, type BuiltActivity } from "../../project/build.ts";
import { type Command, exitCode } from "../command.ts";
import { countDiagnostics, reportDiagnostics } from "../report.ts";
import { table } from "../table.ts";

function row({ source, output, size, status }: BuiltActivity): string[] {
  return [source, status === "failed" ? "-" : output, size === undefined ? "-" : String(size), status];
}

export const buildCommand: Command = {
  name: "build",
  summary: "build activities into paste-ready scripts",
  help: `xtkit build [activity or workflow folder ...] [--json]

Builds activities/<workflow>/<activity>.ts, .tsx and .js into dist/<workflow>/<activity>.js
with a source map beside it, and prints a table of what it made.

An activity with errors keeps the script of its last good build, marked "stale" in the
table; the others are built all the same. A script that no activity makes any more is
listed as "orphan" and left alone. Exit code 1 when there was an error.

  xtkit build                                      everything
  xtkit build activities/sample-ingest             one workflow
  xtkit build activities/sample-ingest/insert.ts   one activity`,
  options: {},
  async run({ root, positionals, json, terminal }) {
    const { activities, orphans, diagnostics, ok } = await build({ root, activities: positionals });
    if (json) {
      terminal.out(
        JSON.stringify(
          {
            ok,
            activities: activities.map(({ source, output, status, size }) => ({ source, output, status, size })),
            orphans,
            diagnostics,
          },
          undefined,
          2,
        ),
      );
    } else {
      reportDiagnostics(diagnostics, terminal);
      const rows = [...activities.map(row), ...orphans.map((script) => ["-", script, "-", "orphan"])];
      if (rows.length > 0) terminal.out(table(["activity", "script", ">bytes", "status"], rows));
      if (!ok) terminal.error(countDiagnostics(diagnostics));
    }
    return ok ? exitCode.ok : exitCode.error;
  },
};
