import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "./project.ts";

/** Notes at the end of each thread which modules of CommonJS were loaded, as those of the compilers are. */
const PRELOADED = `process.on("exit", () => require("node:fs").appendFileSync(process.env.LOADED, Object.keys(require("node:module")._cache).join("\\n")));`;

/** Packages that cost time to load. */
const HEAVY = ["typescript", "@babel/core", "@babel/preset-env", "esbuild", "chokidar", "saxes", "eslint-scope"];

/**
 * Runs the command line as a program of its own.
 * @param main its compiled file; that of the repository by default
 * @returns what it prints, and which of the heavy packages it loads, in the order of their names
 */
export function runProgram(
  root: string,
  args: readonly string[],
  main = join(REPOSITORY, "out/build/cli/main.js"),
): { status: number | null; printed: string; loaded: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "xtkit-loaded-"));
  try {
    const [preloaded, list] = [join(folder, "preloaded.cjs"), join(folder, "loaded.txt")];
    writeFileSync(preloaded, PRELOADED);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", preloaded, main, ...args], {
      cwd: root,
      env: { ...process.env, LOADED: list },
      encoding: "utf8",
    });
    const modules = readFileSync(list, "utf8").replaceAll("\\", "/");
    return { status, printed: stdout + stderr, loaded: HEAVY.filter((name) => modules.includes(`/node_modules/${name}/`)).sort() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
