import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Command, exitCode } from "../command.ts";
import { reportFailure } from "../report.ts";

const COVERAGE = "@vitest/coverage-v8";

/** The folder of a package of the project, not of one that happens to lie beside xtkit. */
function findPackage(root: string, name: string): string | undefined {
  try {
    return dirname(createRequire(join(root, "package.json")).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

export const testCommand: Command = {
  help: `xtkit test [file filter ...] [--coverage] [-- vitest options]

Runs vitest once over the project's tests. Arguments after -- go to vitest as they are.
--coverage lists the lines of TypeScript activities that no test runs; it needs the package
@vitest/coverage-v8.

  xtkit test                       all tests
  xtkit test insert                files whose name contains "insert"
  xtkit test --coverage            and what they leave out
  xtkit test -- --reporter=json    options of vitest`,
  options: { coverage: { type: "boolean" } },
  async run({ root, positionals, values, rest, terminal, json }) {
    const vitest = findPackage(root, "vitest");
    const missing = vitest === undefined ? "vitest" : values.coverage && findPackage(root, COVERAGE) === undefined ? COVERAGE : undefined;
    if (vitest === undefined || missing !== undefined) {
      const { diagnostic } = await import("../../diagnostics/catalogue.ts");
      reportFailure([diagnostic("XTK5007", { package: missing ?? "vitest" })], json, terminal);
      return exitCode.error;
    }
    const [character] = /[#?]/.exec(root) ?? [];
    if (character !== undefined) {
      const { diagnostic } = await import("../../diagnostics/catalogue.ts");
      reportFailure([diagnostic("XTK5055", { character: JSON.stringify(character), folder: root })], json, terminal);
      return exitCode.error;
    }
    const args = [
      join(vitest, "vitest.mjs"),
      "run",
      ...positionals,
      ...(values.coverage ? ["--coverage"] : []),
      ...(json ? ["--reporter=json"] : []),
      ...rest,
    ];
    return await new Promise<number>((resolve, reject) => {
      // The document of --json goes where the caller's results go.
      const child = spawn(process.execPath, args, { cwd: root, stdio: ["inherit", json ? "pipe" : "inherit", "inherit"] });
      const chunks: Buffer[] = [];
      child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
      child.on("error", reject);
      child.on("close", (code) => {
        if (json) terminal.out(Buffer.concat(chunks).toString("utf8").trimEnd());
        resolve(code === 0 ? exitCode.ok : exitCode.error);
      });
    });
  },
};
