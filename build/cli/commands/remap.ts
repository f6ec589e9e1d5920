import { type Command, exitCode } from "../command.ts";

export const remapCommand: Command = {
  help: `xtkit remap [file or -] [--calibrate] [--json]

Reads a workflow's journal, or a log of the server, and finds what it says of errors in the
sources: file, line and column, the lines around, the activity, and what the code means. The
server may speak any language. What tells no error passes through as it is. Without a file,
or with -, it reads standard input: paste the journal, then press Ctrl+D.

Scripts are found by their names in the journal, <internal name>/<activity>, as workflow.xml
or workflow.json beside the activities say them, else as folder and file. Lines are those of
the scripts in dist/: build what the server has. Where a source was changed since, or nothing
tells which of several scripts it is, that is said. Exit code 1 when the project or the
journal cannot be read.

--json gives a list: [{ "journalLine": 3, "code": "JST-310000", "message": "…",
"file": "activities/nightly/score.ts", "line": 12, "column": 7, … }, …]

  xtkit remap                what you paste, or what comes through a pipe
  xtkit remap --calibrate    how to find lineOffset

  --calibrate   scripts that find how the server counts lines, by kind: paste one, run it,
                and give its journal to xtkit remap, which answers with the setting`,
  options: { calibrate: { type: "boolean" } },
  async run(input) {
    const { positionals, values, json, terminal } = input;
    if (values.calibrate === true) {
      const [{ calibrationScripts }, { calibrationPage }] = await Promise.all([
        import("../../remap/calibration.ts"),
        import("../calibration-page.ts"),
      ]);
      terminal.out(json ? JSON.stringify({ scripts: calibrationScripts }, undefined, 2) : calibrationPage(calibrationScripts));
      return exitCode.ok;
    }
    return await (await import("../remap-journal.ts")).remapJournal(input, positionals);
  },
};
