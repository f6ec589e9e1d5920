import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The second engine answers too slowly to be asked for each mutant: its specs skip themselves when it is not found. */
const path = () =>
  process.env.PATH.split(delimiter)
    .filter((folder) => !existsSync(join(folder, "rhino")))
    .join(delimiter);

/** The process around the worker loads sources too, for the plugin: there no mutant is on. */
const NO_MUTANT = `data:text/javascript,${encodeURIComponent("globalThis.__mutant__ ??= () => false;")}`;

/**
 * Runs a job in a vitest process of its own and gives the lines it wrote. Where it hangs it is ended.
 * @param {string} root the scratch copy
 * @param {object} job for `host.mjs`
 * @param {(started: unknown) => number} patience for how long, in milliseconds, what was started last may show no sign of life
 */
export async function runJob(root, job, patience) {
  const folder = mkdtempSync(join(root, "mutate-job-"));
  const results = join(folder, "results.jsonl");
  const jobFile = join(folder, "job.json");
  writeFileSync(results, "");
  writeFileSync(jobFile, JSON.stringify({ root, results, ...job }));
  const child = spawn(
    process.execPath,
    [
      "--import",
      NO_MUTANT,
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      "--config",
      "test/mutate/vitest.config.mjs",
      "test/mutate/host.mjs",
    ],
    {
      cwd: root,
      detached: true,
      env: {
        ...process.env,
        PATH: path(),
        XTKIT_MUTATE_JOB: jobFile,
        XTKIT_MUTATE_CACHE: join(folder, "cache"),
        XTKIT_REQUIRE_RHINO: "",
        XTKIT_REQUIRE_CHROMIUM: "",
        CI: "true",
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const end = () => process.kill(-child.pid, "SIGKILL");
  process.once("exit", end);
  let output = "";
  child.stdout.on("data", (text) => (output = (output + text).slice(-4000)));
  child.stderr.on("data", (text) => (output = (output + text).slice(-4000)));
  let hangs = false;
  const lines = () =>
    readFileSync(results, "utf8")
      .split("\n")
      .filter((line) => line.endsWith("}"))
      .map((line) => JSON.parse(line));
  const startedAt = Date.now();
  const watch = setInterval(() => {
    const last = lines().at(-1);
    const allowed = last?.started === undefined ? 120_000 : patience(last.started);
    if (Date.now() - Math.max(startedAt, statSync(results).mtimeMs) <= allowed) return;
    hangs = true;
    end();
  }, 1000);
  await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  process.off("exit", end);
  const written = lines();
  rmSync(folder, { recursive: true, force: true });
  return { lines: written, hangs, output };
}
