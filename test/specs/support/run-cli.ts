import { run } from "../../../build/cli/run.ts";

/** The command line in this process: its exit code and what it printed. */
export async function runCli(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(argv, { out: (text) => out.push(text), error: (text) => error.push(text), color: false });
  return { code, out: out.join("\n"), error: error.join("\n") };
}
