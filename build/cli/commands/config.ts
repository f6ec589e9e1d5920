import { type Command, exitCode } from "../command.ts";
import { reportDiagnostics } from "../report.ts";
import { table } from "../table.ts";

export const configCommand: Command = {
  help: `xtkit config [--json]

Shows every setting with its value, and where that is from: xtkit.config.mts, or the
default. Exit code 1 when the configuration has a mistake.`,
  options: {},
  async run({ root, json, terminal }) {
    const { showConfig } = await import("../../project/show-config.ts");
    const { settings, diagnostics, ok } = await showConfig(root);
    if (json) terminal.out(JSON.stringify({ ok, settings, diagnostics }, undefined, 2));
    else {
      reportDiagnostics(diagnostics, terminal);
      const rows = settings.map(({ setting, value, origin }) => [setting, JSON.stringify(value), origin]);
      if (ok) terminal.out(table(["setting", "value", "from"], rows));
    }
    return ok ? exitCode.ok : exitCode.error;
  },
};
