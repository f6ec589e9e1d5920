import { printable } from "../../diagnostics/frame.ts";
import type { BuildResult, BuiltActivity, BuiltWorkflow } from "../../project/build.ts";
import type { CopiedScript, copyScript } from "../../project/copy-script.ts";
import { type Command, type CommandInput, exitCode, type Terminal } from "../command.ts";
import { Progress } from "../progress.ts";
import { countDiagnostics, reportDiagnostics, reportFailure } from "../report.ts";
import { table } from "../table.ts";

function row({ source, output, size, status }: BuiltActivity): string[] {
  return [source, status === "failed" ? "-" : output, size === undefined ? "-" : String(size), status];
}

/** A workflow that is left as it was says why. */
function workflowRow({ source, output, size, status }: BuiltWorkflow): string[] {
  const words = status === "partial" ? "left: build its folder" : status;
  return [source, status === "failed" ? "-" : output, size === undefined ? "-" : String(size), words];
}

/** The bytes of the functions that a script brings along; a column only where one does. */
function helpersOf({ helperBytes }: BuiltActivity): string {
  return helperBytes === undefined ? "-" : String(helperBytes);
}

/** A build takes the types away and believes them. */
const NOT_CHECKED = "types were not checked: `xtkit check` does that, `xtkit ci` checks, tests and builds";

export const buildCommand: Command = {
  help: `xtkit build [activity or workflow folder ...] [--watch] [--copy [--part name]] [--json]

Builds activities/<workflow>/<activity>.ts, .tsx and .js into dist/<workflow>/<activity>.js
with a source map beside it, and prints a table of what it made. The column helpers has
the bytes of a script that are functions which it brings along: for XML where no plain
code says it, and for what newer JavaScript has and the server's engine has not.

Where workflow.xml lies beside the activities (xtkit import puts it there), the workflow is
built as well, dist/<workflow>/workflow.xml: the diagram with all scripts in their places,
all else as it was. An activity without its file, and a file without an activity, is an error.

An activity with errors keeps the script of its last good build, marked "stale" in the
table; the others are built all the same. A script that no activity makes any more is
listed as "orphan" and left alone. Exit code 1 when there was an error.

What is built is remembered in node_modules/.cache/xtkit: an activity of which nothing
changed is not built again.

  --watch          builds again whenever a file changes, until Ctrl+C
  --copy           puts the script of one activity on the clipboard, and says into which
                   field of the console it is pasted: --copy activities/sample-ingest/insert.ts
  --part <name>    which script of several: call or recall of an advanced activity, the
                   transition of a condition

  xtkit build                                      everything
  xtkit build activities/sample-ingest             one workflow
  xtkit build activities/sample-ingest/insert.ts   one activity`,
  options: { watch: { type: "boolean" }, copy: { type: "boolean" }, part: { type: "string" } },
  async run(input) {
    const fault = copyFault(input);
    if (fault) {
      const [code, details] = fault;
      const { diagnostic } = await import("../../diagnostics/catalogue.ts");
      reportFailure([diagnostic(code, details)], input.json, input.terminal);
      return exitCode.error;
    }
    if (input.values.watch === true) return await watch(input);
    const { root, positionals, json, terminal } = input;
    const { build } = await import("../../project/build.ts");
    const progress = new Progress(terminal, "building");
    const result = await build({ root, activities: positionals, ...(!json && { onProgress: (done, all) => progress.report(done, all) }) });
    progress.end();
    const copied = input.values.copy === true && result.ok ? await copy(result, input) : { diagnostics: [] };
    const diagnostics = [...result.diagnostics, ...copied.diagnostics];
    const ok = result.ok && copied.diagnostics.length === 0;
    if (json) terminal.out(asJson({ ...result, ok, diagnostics }, copied.value));
    else {
      print({ ...result, ok, diagnostics }, terminal, () => true);
      if (copied.value) terminal.out(pasteHint(copied.value));
      if (ok) terminal.error(NOT_CHECKED);
    }
    return ok ? exitCode.ok : exitCode.error;
  },
};

/** How --copy and --part are used in vain. */
function copyFault({ values, positionals }: CommandInput): [code: "XTK5170" | "XTK5174", details: Record<string, string>] | undefined {
  const { copy: isCopy, part, watch: isWatch } = values;
  if (isCopy !== true) return typeof part === "string" ? ["XTK5174", { part }] : undefined;
  if (isWatch === true) return ["XTK5170", { given: "--watch builds again and again" }];
  if (positionals.length === 1) return undefined;
  return ["XTK5170", { given: positionals.length === 0 ? "none is named" : `${positionals.length} are named` }];
}

/** The clipboard is loaded when something goes there. */
async function copy({ activities: built, config }: BuildResult, { root, values }: CommandInput): ReturnType<typeof copyScript> {
  const [{ copyScript: put }, { writeText }] = await Promise.all([import("../../project/copy-script.ts"), import("tinyclip")]);
  return await put({ root, config, built, ...(typeof values.part === "string" && { part: values.part }) }, writeText);
}

function pasteHint({ output, part, size, paste }: CopiedScript): string {
  const { workflow, activity, field } = paste;
  const what = part === undefined ? output : `${output}, ${part}`;
  return printable(`\ncopied      ${what}: ${size} bytes\npaste into  ${workflow} › ${activity} › ${field}`);
}

function asJson({ ok, activities, workflows, helperLibrary, orphans, diagnostics }: BuildResult, copied?: CopiedScript): string {
  const rows = activities.map(({ source, output, status, size, helperBytes }) => ({ source, output, status, size, helperBytes }));
  const diagrams = workflows.map(({ source, output, status, size }) => ({ source, output, status, size }));
  return JSON.stringify(
    {
      ok,
      activities: rows,
      ...(diagrams.length > 0 && { workflows: diagrams }),
      ...(helperLibrary && { helperLibrary }),
      orphans,
      ...(copied && { copied }),
      diagnostics,
    },
    undefined,
    2,
  );
}

/** @param isShown which activities get a row */
function print(
  { activities, workflows, helperLibrary, orphans, diagnostics, ok }: BuildResult,
  terminal: Terminal,
  isShown: (activity: BuiltActivity | BuiltWorkflow) => boolean,
): void {
  reportDiagnostics(diagnostics, terminal);
  const shown = activities.filter(isShown);
  const shared = helperLibrary ? [["-", helperLibrary.output, String(helperLibrary.size), helperLibrary.status]] : [];
  const rows = [
    ...shown.map(row),
    ...workflows.filter(isShown).map(workflowRow),
    ...shared,
    ...orphans.map((script) => ["-", script, "-", "orphan"]),
  ];
  const heads = ["activity", "script", ">bytes", "status"];
  if (shown.some(({ helperBytes }) => helperBytes !== undefined)) {
    heads.splice(3, 0, ">helpers");
    rows.forEach((cells, index) => cells.splice(3, 0, index < shown.length ? helpersOf(shown[index]!) : "-"));
  }
  if (rows.length > 0) terminal.out(table(heads, rows));
  if (!ok) terminal.error(countDiagnostics(diagnostics));
}

/** The first build shows everything, those after it what they changed. */
async function watch({ root, positionals, json, terminal }: CommandInput): Promise<number> {
  if (json) {
    const { diagnostic } = await import("../../diagnostics/catalogue.ts");
    reportDiagnostics([diagnostic("XTK5040")], terminal);
    return exitCode.error;
  }
  const { watchBuild } = await import("../../project/watch.ts");
  const end = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => end.abort());
  let isFirst = true;
  const isEnded = await watchBuild({
    root,
    activities: positionals,
    signal: end.signal,
    onBuilt(result) {
      print(isFirst ? result : { ...result, orphans: [] }, terminal, ({ status }) => isFirst || status !== "unchanged");
      terminal.error(`watching ${result.activities.length} activities, Ctrl+C ends`);
      isFirst = false;
    },
    onUnseen: (found) => reportDiagnostics([found], terminal),
  });
  return isEnded ? exitCode.ok : exitCode.error;
}
