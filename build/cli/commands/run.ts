import type { Command } from "../command.ts";

export const runCommand: Command = {
  help: `xtkit run <activity> [--rows file.json] [--vars name=value ...] [--pass names]
      [--diagram out.svg] [--html report.html] [--force]
      [--time-limit seconds] [--memory-limit megabytes] [--json]

Runs an activity on a mocked Campaign that has nothing but the given rows, and prints the
journal, the server calls, the rows of the tables that changed, and the variables. The
activity may be TypeScript, TSX or E4X text of any kind (.advanced.ts runs call, then
recall until the task is completed), the XML of a workflow, or the folder of one: its
workflow.xml with the sources beside it.

Schemas of the project, types/schemas/*.xml, are used, and those that are shipped; in them
an unknown field is an error, as on the server. A schema that nobody gave is taken as the
rows, documents and queries have it, and listed. Exit code 1 and the place in the source
when it throws.

  xtkit run activities/sample-ingest/insert.ts
  xtkit run activities/newsletter/subscribe.ts --rows examples/rows.json --vars email=a@x.io
  xtkit run activities/nightly-scoring
  xtkit run examples/nightly.xml --rows examples/rows.json --pass query,delivery
  xtkit run examples/nightly.xml --pass query,delivery --diagram nightly.svg --html nightly.html

  --rows <file>          { "nms:recipient": [ { "id": 1, "email": "a@x.io" } ] }
  --vars <name=value>    event variables, as text
  --pass <names>         activities of a workflow that do nothing and go on, such as queries
  --diagram <file.svg>   draws a workflow as the console does, and over it what happened: how often each
                         activity ran, the events on each transition, errors, what waits
  --html <file.html>     the same with journal, rows, calls and variables as one page that needs no network
  --force                writes over files that xtkit run did not make
  --time-limit <s>       what a script takes longer for is stopped: 10 by default, 0 for never
  --memory-limit <MB>    a run with which xtkit takes more is stopped: 1024 by default

A script is kept from what is not its own so that a test has no side effects. This is no
protection from somebody: Node.js does not take its contexts (node:vm) for a wall. Run
scripts of strangers where they can do no harm.`,
  options: {
    rows: { type: "string" },
    vars: { type: "string", multiple: true },
    pass: { type: "string" },
    diagram: { type: "string" },
    html: { type: "string" },
    force: { type: "boolean" },
    "time-limit": { type: "string" },
    "memory-limit": { type: "string" },
  },
  async run(input) {
    return await (await import("../run-target.ts")).runTarget(input);
  },
};
