import { diagnostic } from "../../diagnostics/catalogue.ts";
import { type Command, exitCode } from "../command.ts";
import { reportDiagnostics, reportFailure } from "../report.ts";
import { table } from "../table.ts";

export const newCommand: Command = {
  help: `xtkit new <kind> <workflow>/<name>[.js] [--json]

Writes a source of a kind with a test that passes, and overwrites nothing. With
.js behind the name the source is an E4X script.

  js         <name>.ts             JavaScript code: one script
  advanced   <name>.advanced.ts    Advanced JavaScript code: call and recall
  condition  <name>.condition.ts   Test: a condition for each transition
  init       <name>.init.ts        the initialisation script of the activity <name>
  library    <name>.library.ts     what other scripts load

  xtkit new js newsletter/welcome
  xtkit new library shared/prices
  xtkit new advanced nightly/wait.js`,
  options: {},
  async run({ root, positionals, json, terminal }) {
    const [kind, name, ...more] = positionals;
    if (kind === undefined || name === undefined || more.length > 0) {
      reportFailure([diagnostic("XTK5064", { given: String(positionals.length) })], json, terminal);
      return exitCode.error;
    }
    const { newActivity } = await import("../../project/new-activity.ts");
    const { files, diagnostics, ok } = await newActivity({ root, kind, name });
    if (json) terminal.out(JSON.stringify({ ok, files, diagnostics }, undefined, 2));
    else {
      reportDiagnostics(diagnostics, terminal);
      if (ok) {
        const rows = files.map((file) => [file, "written"]);
        terminal.out(`${table(["file", "status"], rows)}\n\nNext: npx xtkit test, npx xtkit build`);
      }
    }
    return ok ? exitCode.ok : exitCode.error;
  },
};
