import { spawnSync } from "node:child_process";
import { execPath } from "node:process";

/**
 * Runs a program of Node.js with all the processes that it starts, those that end before it as well.
 * @param args the program and its arguments
 * @param cwd where it runs
 * @returns processor time of all of them and the time on the clock, in seconds
 */
export function measureChildren(args, cwd) {
  const start = performance.now();
  const run = spawnSync("bash", ["-c", 'TIMEFORMAT="%U %S"; time "$0" "$@"', execPath, ...args], { cwd, encoding: "utf8" });
  const clock = (performance.now() - start) / 1000;
  if (run.status !== 0) throw new Error(`${args.join(" ")}: ${run.stdout}${run.stderr}`);
  const [user, system] = run.stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { seconds: user + system, clock };
}
