import { join, sep } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { attempt } from "../disk/attempt.ts";
import { diskHost } from "../disk/disk-host.ts";
import type { MistakeFields } from "../../test/runtime/mistakes/mistake-fields.ts";
import type { RunOnceReport } from "../../test/runtime/workflow/run-once.ts";
import { schemaFiles } from "../project/find-schemas.ts";
import { readRows, type Rows } from "../project/read-rows.ts";
import { type CommandInput, exitCode } from "./command.ts";
import { reportDiagnostics, reportFailure } from "./report.ts";
import { pictureFiles } from "./picture-files.ts";
import { DEFAULT_MEMORY_LIMIT, runApart } from "./run-apart.ts";
import { printRunReport } from "./run-report.ts";
import { writePictures } from "./write-pictures.ts";

/** Why a run failed. */
type RunFailure = NonNullable<RunOnceReport["failure"]>;

/** What to run, as the arguments say it. */
interface Request {
  target: string;
  rows: Rows;
  vars: Record<string, string>;
  pass: string[];
  timeLimit?: number;
}

/** `xtkit run`: what its arguments name, on a campaign of its own. */
export async function runTarget(input: CommandInput): Promise<number> {
  const { root, json, terminal } = input;
  const { value: request, diagnostics } = readRequest(input);
  const memory = readNumber("memory-limit", "megabytes", input);
  if (!request || memory.diagnostics.length > 0) return fail([...diagnostics, ...memory.diagnostics], input);
  const { target } = request;
  const pictures = pictureFiles(input, [target, ...(typeof input.values.rows === "string" ? [input.values.rows] : [])]);
  if (pictures.diagnostics.length > 0) return fail(pictures.diagnostics, input);
  const { value: schemas, diagnostics: unread } = schemaFiles(root);
  if (unread.length > 0) return fail(unread, input);
  const limit = memory.value || DEFAULT_MEMORY_LIMIT;
  const report = await runApart({ root, ...request, schemas }, limit);
  if (report === undefined) return fail([diagnostic("XTK5071", { target, limit: String(limit) })], input);
  if ("impossible" in report) return fail(told(report.impossible, "XTK5022", root, target), input);
  const { warnings, failure, drawing, ...done } = report;
  const wrong = [...warnings, ...(failure === undefined ? [] : told(failure, "XTK5021", root, target))];
  const { value: written, diagnostics: unwritten } = writePictures(pictures.value, { ...report, ...drawing, target, diagnostics: wrong });
  const found = [...wrong, ...unwritten];
  const ok = failure === undefined && unwritten.length === 0;
  if (json) {
    terminal.out(JSON.stringify({ ok, ...done, ...(pictures.value.length > 0 && { written }), diagnostics: found }, undefined, 2));
  } else {
    const text = [printRunReport(report), ...(written.length > 0 ? [`written     ${written.join(", ")}`] : [])]
      .filter(Boolean)
      .join("\n\n");
    if (text !== "") terminal.out(text);
    reportDiagnostics(found, terminal);
  }
  return ok ? exitCode.ok : exitCode.error;
}

/** The number of an option; undefined where it is not given. */
function readNumber(option: string, unit: string, { values }: CommandInput): { value?: number; diagnostics: Diagnostic[] } {
  const given = values[option];
  if (typeof given !== "string") return { diagnostics: [] };
  const value = Number(given);
  if (given.trim() !== "" && Number.isFinite(value) && value >= 0) return { value, diagnostics: [] };
  return { diagnostics: [diagnostic("XTK5070", { option, given: JSON.stringify(given), unit })] };
}

function readRequest(input: CommandInput): { value?: Request; diagnostics: Diagnostic[] } {
  const { root, positionals, values } = input;
  const [given, ...more] = positionals;
  if (given === undefined || given === "") return { diagnostics: [diagnostic("XTK5020")] };
  const target = given.replace(/\\/g, "/").replace(/^\.\//, "");
  const vars: Record<string, string> = {};
  for (const argument of [...(Array.isArray(values.vars) ? values.vars : []), ...more]) {
    const at = argument.indexOf("=");
    if (at < 1) return { diagnostics: [diagnostic("XTK5024", { argument: JSON.stringify(argument) })] };
    Object.defineProperty(vars, argument.slice(0, at), {
      value: argument.slice(at + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  const { value: rows, diagnostics } = typeof values.rows === "string" ? readRows(root, values.rows) : { value: {}, diagnostics: [] };
  const pass = typeof values.pass === "string" ? values.pass.split(",").filter((name) => name !== "") : [];
  const time = readNumber("time-limit", "seconds", input);
  if (!rows || time.diagnostics.length > 0) return { diagnostics: [...diagnostics, ...time.diagnostics] };
  return { value: { target, rows, vars, pass, ...(time.value !== undefined && { timeLimit: time.value }) }, diagnostics };
}

function fail(diagnostics: readonly Diagnostic[], { json, terminal }: CommandInput): number {
  reportFailure(diagnostics, json, terminal);
  return exitCode.error;
}

/** What stopped the script or kept it from running, framed where its place is in the project. */
function told(failure: RunFailure, code: "XTK5021" | "XTK5022", root: string, target: string): Diagnostic[] {
  const { diagnostics, file, line, column, mistake } = failure;
  // Whoever runs it knows in which folder.
  const message = failure.message.replaceAll(` in ${root}`, "").replaceAll(`${root}${sep}`, "");
  const detail = code === "XTK5022" ? message.replace(/^\w*Error: /, "") : message;
  const stopped = diagnostic(code, { target, detail }, { ...(file !== undefined && { file, line, column }) });
  const found = diagnostics ?? [withMistake(stopped, mistake)];
  return found.map((each) => withFrame(each, sourceOf(root, each.file)));
}

/** Of a mistake that the mock knows: its code behind the sentence, and what to do about it. */
function withMistake(found: Diagnostic, mistake: MistakeFields | undefined): Diagnostic {
  if (mistake === undefined) return found;
  const { code, codeName, suggestion } = mistake;
  const message = found.message.includes(code) ? found.message : `${found.message} (${code} ${codeName})`;
  return { ...found, message, suggestion };
}

function sourceOf(root: string, file: string | undefined): string | undefined {
  return file === undefined ? undefined : attempt(file, [], () => diskHost.read(join(root, file)), undefined);
}
