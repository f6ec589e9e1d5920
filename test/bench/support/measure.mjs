import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { URL } from "node:url";

const NOTE_COST = new URL("note-cost.mjs", import.meta.url).href;

/**
 * Runs a program of Node.js.
 * @param args the program and its arguments
 * @param cwd where it runs
 * @returns processor time in seconds, peak memory in megabytes, helper processes included; and the time on the clock in seconds
 */
export function measure(args, cwd) {
  const folder = mkdtempSync(join(tmpdir(), "xtkit-cost-"));
  try {
    const cost = join(folder, "cost.json");
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(execPath, ["--import", NOTE_COST, ...args], {
      cwd,
      env: { ...env, XTKIT_BENCH_COST: cost },
      encoding: "utf8",
    });
    const clock = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${args.join(" ")}: ${stdout}${stderr}`);
    return { ...JSON.parse(readFileSync(cost, "utf8")), clock };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
