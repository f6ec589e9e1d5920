// What `xtkit check` costs beside `tsc --noEmit`: at first, with nothing changed, with one file changed. `npm run bench`; with another number
// of activities: `node test/bench/check.mjs 200`.
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath, URL } from "node:url";
import { writeLargeProject } from "./large-project.mjs";
import { measure } from "./support/measure.mjs";
import { printHead, printRow } from "./support/table.mjs";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const AIMS = { first: 1.5, second: 0.1, one: 0.2 };
const activities = Number(argv[2] ?? 1000);

const xtkit = [join(REPOSITORY, "out/build/cli/main.js"), "check"];
const half = [fileURLToPath(new URL("support/half-check.mjs", import.meta.url))];
const tsc = [join(REPOSITORY, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", "activities"];

function line(what, { seconds, clock, megabytes }, baseline, aim) {
  printRow(what, [seconds, clock, megabytes], baseline && seconds / baseline.seconds, aim);
}

const root = mkdtempSync(join(tmpdir(), "xtkit-bench-"));
const forget = () => rmSync(join(root, "node_modules/.cache"), { recursive: true, force: true });
try {
  const sources = writeLargeProject(root, activities);
  const activity = sources.find((source) => source.endsWith(".ts"));
  printHead(`${activities} activities`, ["CPU s", "clock s", "MB"]);
  const types = measure(tsc, root);
  line("tsc --noEmit", types);
  const first = measure(xtkit, root);
  line("xtkit check, to tsc", first, types, AIMS.first);
  const second = measure(xtkit, root);
  line("  nothing changed, to the first", second, first, AIMS.second);
  appendFileSync(join(root, activity), "export const more = 1;\n");
  line("  one activity changed, to the first", measure(xtkit, root), first, AIMS.one);
  appendFileSync(join(root, "lib/shared-0.ts"), "export const more = 1;\n");
  line("  a shared module changed, to the first", measure(xtkit, root), first);
  forget();
  line("  named activities alone, to the first", measure([...xtkit, activity], root), first);
  forget();
  line("types and rules alone, to tsc", measure([...half, "types"], root), types);
  forget();
  line("build alone, to tsc", measure([...half, "build"], root), types);
} finally {
  rmSync(root, { recursive: true, force: true });
}
