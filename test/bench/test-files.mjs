// What test files cost that use the mock, beside as many that use vitest alone, in a project that has the package installed: `npm run bench`;
// `node test/bench/test-files.mjs 20` for that many files. "!" marks what misses its aim.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { measureChildren } from "./support/measure-children.mjs";
import { writeTestProject } from "./test-project.mjs";
import { mediansByTurns } from "./support/median.mjs";
import { printHead, printRow } from "./support/table.mjs";

/** Times as much as vitest alone. */
const AIMS = { one: 1.5, many: 2 };
const ROUNDS = 5;
const many = Number(argv[2] ?? 200);

const root = mkdtempSync(join(tmpdir(), "xtkit-bench-tests-"));
const vitest = (config, ...options) =>
  measureChildren([join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", config, ...options], root);
/** As vitest is set when nobody says anything; in the thread that the plugin lets test files share; with the mock. */
const PROGRAMS = [
  () => vitest("bare.config.mts"),
  () => vitest("bare.config.mts", "--pool", "threads", "--no-isolate"),
  () => vitest("mock.config.mts"),
];

function line(name, { seconds, clock }, bare, aim) {
  printRow(name, [seconds, clock], bare && seconds / bare.seconds, aim);
}

try {
  printHead("test files", ["CPU s", "clock s"]);
  for (const [count, rounds, aim] of [
    [1, ROUNDS, AIMS.one],
    [many, 1, AIMS.many],
  ]) {
    writeTestProject(root, count);
    const [bare, shared, mock] = mediansByTurns(PROGRAMS, rounds);
    line(`${count} with vitest alone`, bare);
    line(`${count} with the mock`, mock, bare, aim);
    line("  to vitest alone in one thread", mock, shared);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
