import type { Command } from "../command.ts";

export const runCommand: Command = {
  help: `xtkit run <activity> [--rows file.json] [--vars name=value ...] [--pass names] [--json]

Runs an activity on a mocked Campaign that has nothing but the given rows, and prints the
journal, the server calls, the rows of the tables that changed, and the variables. The
activity may be TypeScript, TSX or E4X text of any kind (.advanced.ts runs call, then
recall until the task is completed), or the XML of a workflow.

Schemas of the project, types/schemas/*.xml, are used, and those that are shipped; in them
an unknown field is an error, as on the server. A schema that nobody gave is taken as the
rows, documents and queries have it, and listed. Exit code 1 and the place in the source
when it throws.

  xtkit run activities/sample-ingest/insert.ts
  xtkit run activities/newsletter/subscribe.ts --rows examples/rows.json --vars email=a@x.io
  xtkit run examples/nightly.xml --rows examples/rows.json --pass query,delivery

  --rows <file>          { "nms:recipient": [ { "id": 1, "email": "a@x.io" } ] }
  --vars <name=value>    event variables, as text
  --pass <names>         activities of a workflow that do nothing and go on, such as queries`,
  options: { rows: { type: "string" }, vars: { type: "string", multiple: true }, pass: { type: "string" } },
  async run(input) {
    return await (await import("../run-target.ts")).runTarget(input);
  },
};
