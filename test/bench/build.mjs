// What a build costs: everything, nothing changed, one file changed; beside esbuild alone and esbuild with Babel's preset-env on the same
// sources. `npm run bench`; `node test/bench/build.mjs 1000` for that many activities.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";
import { writeLargeProject } from "./large-project.mjs";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(REPOSITORY, "out/build/cli/main.js");
const BASELINE = fileURLToPath(new URL("build-baseline.mjs", import.meta.url));
const count = Number(process.argv[2] ?? 200);

/** Runs a program; CPU seconds of it and its children, wall-clock seconds, megabytes at its fullest. */
function measure(file, args) {
  const code = `
    const { spawnSync } = require("node:child_process");
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ${JSON.stringify([file, ...args])}, { stdio: ["ignore", "ignore", "pipe"] });
    const wall = (performance.now() - start) / 1000;
    require("node:fs").writeSync(1, JSON.stringify({ status, stderr: String(stderr), wall }));`;
  const run = spawnSync("/usr/bin/env", ["bash", "-c", `TIMEFORMAT="%U %S"; time "$0" -e "$1"`, process.execPath, code], {
    encoding: "utf8",
  });
  const { status, stderr, wall } = JSON.parse(run.stdout);
  if (status !== 0) throw new Error(stderr);
  const [user, system] = run.stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { cpu: user + system, wall };
}

function line(name, { cpu, wall }, ratio, aim, isMet) {
  const cells = [
    name.padEnd(34),
    cpu.toFixed(2).padStart(8),
    wall.toFixed(2).padStart(8),
    ratio === undefined ? "" : ratio.toFixed(3).padStart(8),
  ];
  console.log(`${cells.join(" ")} ${aim === undefined ? "" : `${isMet ? " " : "!"} aim ${aim}`}`);
}

const folder = mkdtempSync(join(tmpdir(), "xtkit-bench-build-"));
try {
  const activities = writeLargeProject(folder, count);
  const build = () => measure(CLI, ["build", "--cwd", folder]);
  console.log(`${count} activities${" ".repeat(27 - String(count).length)}    CPU s   wall s    ratio`);
  const start = measure("-e", ["0"]);
  line("node -e 0", start);
  const bundler = measure(BASELINE, [folder, "bundler"]);
  line("(a) esbuild alone", bundler);
  const babel = measure(BASELINE, [folder, "babel"]);
  line("(b) esbuild and preset-env", babel);
  const full = build();
  line("everything, beside (b)", full, full.cpu / babel.cpu, "0.8", full.cpu / babel.cpu <= 0.8);
  const again = build();
  line("nothing changed, beside everything", again, again.cpu / full.cpu, "0.05", again.cpu / full.cpu <= 0.05);
  appendFileSync(
    join(
      folder,
      activities.find((file) => file.endsWith(".ts")),
    ),
    "\n// changed\n",
  );
  const one = build();
  const isFast = one.cpu / full.cpu <= 0.02 && one.wall <= 0.3;
  line("one file changed, beside everything", one, one.cpu / full.cpu, "0.02 and 0.3 s", isFast);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
