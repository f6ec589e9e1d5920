import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import { kindOf } from "../disk/kind-of.ts";
import { packageRoot } from "../engine/package-root.ts";
import { type CommandInput, exitCode, type Terminal } from "./command.ts";
import { commands } from "./commands.ts";

const globalOptions = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  json: { type: "boolean" },
  cwd: { type: "string" },
  "no-color": { type: "boolean" },
} as const;

const overview = `xtkit <command> [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join("\n")}

Options of every command:
  -h, --help      this page, or the page of a command
  -v, --version   the version of xtkit
  --json          results as JSON on standard output
  --cwd <folder>  the project's folder (default: the current one)
  --no-color      plain text

Exit codes: 0 fine, 1 error, 2 differences found.`;

/** Messages are loaded when there is something to say. */
async function fail(code: DiagnosticCode, details: Record<string, string>, json: boolean, terminal: Terminal): Promise<number> {
  const [{ diagnostic }, { reportFailure }] = await Promise.all([import("../diagnostics/catalogue.ts"), import("./report.ts")]);
  reportFailure([diagnostic(code, details)], json, terminal);
  return exitCode.error;
}

function unknown(argument: string, json: boolean, terminal: Terminal): Promise<number> {
  return fail("XTK5005", { argument: JSON.stringify(argument) }, json, terminal);
}

/** The name of the option that parseArgs complains about. */
function complaint(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /'([^']+)'/.exec(message)?.[1] ?? message;
}

/**
 * The command line.
 * @param argv arguments after the program's name
 * @returns the exit code
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const end = argv.indexOf("--");
  const args = end < 0 ? [...argv] : argv.slice(0, end);
  const rest = end < 0 ? [] : argv.slice(end + 1);
  const asJson = args.includes("--json");
  const name = args.find((argument, index) => !argument.startsWith("-") && args[index - 1] !== "--cwd");
  const entry = commands.find((each) => each.name === name);
  if (name !== undefined && entry === undefined && !args.includes("--help") && !args.includes("-h"))
    return await unknown(name, asJson, terminal);
  const command = await entry?.load();
  let parsed;
  try {
    parsed = parseArgs({ args, options: { ...command?.options, ...globalOptions }, allowPositionals: true });
  } catch (error) {
    return await unknown(complaint(error), asJson, terminal);
  }
  const { values, positionals } = parsed;
  if (values.version) {
    terminal.out(packageRoot().version);
    return exitCode.ok;
  }
  if (values.help || command === undefined) {
    const page = command?.help ?? overview;
    if (values.help) terminal.out(page);
    else terminal.error(page);
    return values.help ? exitCode.ok : exitCode.error;
  }
  const color = terminal.color && !values["no-color"];
  const root = resolve(typeof values.cwd === "string" ? values.cwd : ".");
  const json = values.json === true;
  try {
    if ((kindOf(root) ?? "folder") !== "folder") return await fail("XTK5001", { folder: String(values.cwd) }, json, terminal);
    return await command.run({
      root,
      positionals: positionals.slice(1),
      values: values as CommandInput["values"],
      json,
      rest,
      terminal: { ...terminal, color },
    });
  } catch (error) {
    const { reportThrown } = await import("./report-thrown.ts");
    reportThrown(error, { command: name!, root, json }, { ...terminal, color });
    return exitCode.error;
  }
}
