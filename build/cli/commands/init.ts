import { type Command, exitCode } from "../command.ts";
import { reportDiagnostics } from "../report.ts";
import { table } from "../table.ts";

export const initCommand: Command = {
  help: `xtkit init [--json]

Copies the example activities with their tests and the settings of a project into the
current folder, and adds the scripts "build", "check", "test" and "ci" to package.json. It
overwrites nothing: files and scripts that are there stay as they are. Works offline.`,
  options: {},
  async run({ root, json, terminal }) {
    const { initProject } = await import("../../project/init.ts");
    const { files, diagnostics, ok } = initProject(root);
    if (json) {
      terminal.out(JSON.stringify({ ok, files, diagnostics }, undefined, 2));
    } else {
      reportDiagnostics(diagnostics, terminal);
      if (files.length > 0)
        terminal.out(
          table(
            ["file", "status"],
            files.map(({ path, status }) => [path, status]),
          ),
        );
      if (ok) terminal.out("\nNext: npx xtkit build, npx xtkit test");
    }
    return ok ? exitCode.ok : exitCode.error;
  },
};
