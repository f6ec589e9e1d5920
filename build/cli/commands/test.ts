import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import { type Command, exitCode } from "../command.ts";
import { reportDiagnostics } from "../report.ts";

/** The vitest of the project, not one that happens to lie beside xtkit. */
function findVitest(root: string): string | undefined {
  try {
    return join(dirname(createRequire(join(root, "package.json")).resolve("vitest/package.json")), "vitest.mjs");
  } catch {
    return undefined;
  }
}

export const testCommand: Command = {
  name: "test",
  summary: "run the unit tests on the mocked Campaign",
  help: `xtkit test [file filter ...] [-- vitest options]

Runs vitest once over the project's tests. Arguments after -- go to vitest as they are.

  xtkit test                       all tests
  xtkit test insert                files whose name contains "insert"
  xtkit test -- --reporter=json    options of vitest`,
  options: {},
  async run({ root, positionals, rest, terminal, json }) {
    const vitest = findVitest(root);
    if (vitest === undefined) {
      reportDiagnostics([diagnostic("XTK5007", { package: "vitest" })], terminal);
      return exitCode.error;
    }
    const args = [vitest, "run", ...positionals, ...(json ? ["--reporter=json"] : []), ...rest];
    return await new Promise<number>((resolve, reject) => {
      const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
      child.on("error", reject);
      child.on("close", (code) => resolve(code === 0 ? exitCode.ok : exitCode.error));
    });
  },
};
