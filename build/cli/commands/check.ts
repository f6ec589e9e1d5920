import { type Command, exitCode } from "../command.ts";
import { countDiagnostics, reportDiagnostics } from "../report.ts";

export const checkCommand: Command = {
  help: `xtkit check [activity or workflow folder ...] [--json]

Reports what is wrong before anything reaches the server: TypeScript's errors, the rules
that know XML values and Campaign's API (XTK2xxx), in E4X scripts as far as their syntax
shows them, and everything that would stop a build.
What was found is kept in node_modules/.cache/xtkit: the next time only what changed is
looked at, and what uses it. Exit code 1 when there is an error.`,
  options: {},
  async run({ root, positionals, json, terminal }) {
    const { check } = await import("../../project/check.ts");
    const { diagnostics, ok, files } = await check({ root, activities: positionals });
    if (json) {
      terminal.out(JSON.stringify({ ok, diagnostics }, undefined, 2));
    } else {
      reportDiagnostics(diagnostics, terminal);
      terminal.out(diagnostics.length === 0 ? `${files} activities checked, nothing to report` : countDiagnostics(diagnostics));
    }
    return ok ? exitCode.ok : exitCode.error;
  },
};
