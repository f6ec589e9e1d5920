// What a build costs: everything, nothing changed, one file changed; beside esbuild alone and esbuild with Babel's preset-env on the same
// sources. `npm run bench`; `node test/bench/build.mjs 200` for that many activities.
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath, URL } from "node:url";
import { writeLargeProject } from "./large-project.mjs";
import { measure } from "./support/measure.mjs";
import { printHead, printRow } from "./support/table.mjs";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(REPOSITORY, "out/build/cli/main.js");
const BASELINE = fileURLToPath(new URL("build-baseline.mjs", import.meta.url));
const count = Number(argv[2] ?? 1000);
/** Memory is compared with a project of so many activities. */
const FEW = 250;

/** Prints what a run cost, beside another. */
function line(name, { seconds, clock, megabytes }, beside, aim) {
  printRow(name, [seconds, clock, megabytes], beside && seconds / beside.seconds, aim);
}

const folder = mkdtempSync(join(tmpdir(), "xtkit-bench-build-"));
try {
  const activities = writeLargeProject(folder, count);
  const build = () => measure([CLI, "build"], folder);
  printHead(`${count} activities`, ["CPU s", "clock s", "MB"]);
  line("node -e 0", measure(["-e", "0"], folder));
  line("(a) esbuild alone", measure([BASELINE, folder, "bundler"], folder));
  const babel = measure([BASELINE, folder, "babel"], folder);
  line("(b) esbuild and preset-env", babel);
  const full = build();
  line("everything, to (b)", full, babel, 0.8);
  line("nothing changed, to everything", build(), full, 0.05);
  appendFileSync(
    join(
      folder,
      activities.find((file) => file.endsWith(".ts")),
    ),
    "\n// changed\n",
  );
  const one = build();
  line("one file changed, to everything", one, full, 0.02);
  printRow("  on the clock, to 0.3 s", [undefined, one.clock], one.clock / 0.3, 1);
  if (count > FEW) {
    const few = mkdtempSync(join(tmpdir(), "xtkit-bench-build-"));
    try {
      writeLargeProject(few, FEW);
      const small = measure([CLI, "build"], few);
      printRow(`memory of ${count}, to that of ${FEW}`, [undefined, undefined, full.megabytes], full.megabytes / small.megabytes, 1.5);
    } finally {
      rmSync(few, { recursive: true, force: true });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
